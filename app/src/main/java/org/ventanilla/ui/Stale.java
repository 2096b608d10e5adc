package org.ventanilla.ui;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * A form whose page was left open until its proof ran out: nothing was saved. What was typed goes back sealed, in the page
 * that says so, and is shown again to whoever typed it once they have signed in. The server keeps none of it.
 *
 * @param draft what was typed, sealed, or null when there is nothing that could be shown again
 * @param user the name that was typed to sign in, when that was refused
 * @param refusal the sentence for why it was refused
 */
public record Stale(
        Now now,
        @Nullable String draft,
        String user,
        @Nullable String refusal) {

    private static final String ATTRIBUTE = "ventanilla.stale";
    private static final String ONLY_SHOWN = "ventanilla.only-shown";

    /** Who is signed in by now. */
    public enum Now {
        NOBODY,
        THEMSELVES,
        SOMEBODY_ELSE,
        /** Themselves, with a password that somebody else chose. */
        WITHOUT_PASSWORD
    }

    /** Says of this request, about to be refused, that it was only too late. */
    public static void mark(HttpServletRequest request, Stale stale) {
        request.setAttribute(ATTRIBUTE, stale);
    }

    static @Nullable Stale find(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Stale stale ? stale : null;
    }

    /** Says of this request that its form is to be shown again as it was typed, and not done. */
    public static void onlyShow(HttpServletRequest request) {
        request.setAttribute(ONLY_SHOWN, Boolean.TRUE);
    }

    public static boolean isOnlyShown(HttpServletRequest request) {
        return request.getAttribute(ONLY_SHOWN) != null;
    }

    /** A button was pressed too late: back to the page where it stands, which says that nothing was done. */
    public static ModelAndView backTo(String path, RedirectAttributes told) {
        told.addFlashAttribute(ONLY_SHOWN, Boolean.TRUE);
        return new ModelAndView("redirect:" + path);
    }

    /** Whether somebody was sent here by a button that was pressed too late. */
    static boolean isTold(HttpServletRequest request) {
        var told = RequestContextUtils.getInputFlashMap(request);
        return told != null && told.containsKey(ONLY_SHOWN);
    }

    public boolean isAnybodyIn() {
        return now != Now.NOBODY;
    }

    @Override
    public String toString() {
        return "Stale";
    }
}
