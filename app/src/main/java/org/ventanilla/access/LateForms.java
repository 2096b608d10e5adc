package org.ventanilla.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.ventanilla.ui.ShownAgain;
import org.ventanilla.ui.Stale;
import org.ventanilla.ui.Stale.Now;

/**
 * What becomes of a form that came too late: whoever it was made for signs in and is shown it again, filled; everybody
 * else is told so. It is never done, only shown.
 */
@Component
class LateForms {

    private final Drafts drafts;

    LateForms(Drafts drafts) {
        this.drafts = drafts;
    }

    /** @param username who is signed in by now, or null */
    void answer(HttpServletRequest request, HttpServletResponse response, @Nullable String username)
            throws IOException, ServletException {
        var sealed = drafts.find(request);
        var draft = sealed == null ? null : drafts.open(sealed);
        if (draft == null || username == null) {
            tell(request, response, new Stale(username == null ? Now.NOBODY : Now.THEMSELVES, sealed, "", null));
        } else if (!draft.username().equals(username)) {
            tell(request, response, new Stale(Now.SOMEBODY_ELSE, sealed, "", null));
        } else {
            Stale.onlyShow(request);
            request.getRequestDispatcher(draft.action()).forward(new LateForm(request, draft.fields()), response);
        }
    }

    /** Whether a form brings anything that could be shown again. */
    boolean isTyped(HttpServletRequest request) {
        return drafts.find(request) != null;
    }

    /** Whether signing in is on the way back to a form. */
    boolean isAwaited(HttpServletRequest request) {
        return request.getParameter(Drafts.DRAFT) != null && isTyped(request);
    }

    /** The door stays on the same page, which alone holds what was typed. */
    void keepAtTheDoor(HttpServletRequest request, HttpServletResponse response, SignInRefusal why) throws IOException {
        var user = ShownAgain.of(request.getParameter("username"));
        tell(request, response, new Stale(Now.NOBODY, drafts.find(request), user, why.key()));
    }

    void askForPassword(HttpServletRequest request, HttpServletResponse response) throws IOException {
        tell(request, response, new Stale(Now.WITHOUT_PASSWORD, drafts.find(request), "", null));
    }

    private static void tell(HttpServletRequest request, HttpServletResponse response, Stale stale) throws IOException {
        Stale.mark(request, stale);
        response.sendError(HttpStatus.FORBIDDEN.value());
    }
}
