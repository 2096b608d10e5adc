package org.ventanilla.access;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.ventanilla.ui.ShownAgain;

/** Where signing in leads: back to the form that came too late, to the page that was asked for, or to the door again. */
final class SignInAnswers {

    private SignInAnswers() {}

    /** The name somebody signed in with, or null. */
    static @Nullable String findName(@Nullable Authentication who) {
        return who != null && who.getPrincipal() instanceof SignedIn known ? known.username() : null;
    }

    /** Back to the page that was asked for, by its path alone: its host was named by whoever asked. */
    static AuthenticationSuccessHandler success(LateForms late) {
        var handler = new SavedRequestAwareAuthenticationSuccessHandler();
        handler.setRedirectStrategy((_, response, address) -> {
            var asked = URI.create(address);
            var query = asked.getRawQuery() == null ? "" : "?" + asked.getRawQuery();
            response.sendRedirect(asked.getRawPath().startsWith("//") ? "/" : asked.getRawPath() + query);
        });
        return (request, response, who) -> {
            if (late.isAwaited(request)) {
                late.answer(request, response, findName(who));
            } else {
                handler.onAuthenticationSuccess(request, response, who);
            }
        };
    }

    /** The name that was typed is kept for the form; the address says only what kind of no it was. */
    static AuthenticationFailureHandler failure(LateForms late) {
        return (request, response, why) -> {
            var mustWait = why instanceof LockedException;
            if (late.isAwaited(request)) {
                late.keepAtTheDoor(
                        request,
                        response,
                        mustWait ? SignInRefusal.TOO_MANY_TRIES : SignInRefusal.WRONG_NAME_OR_PASSWORD);
                return;
            }
            request.getSession().setAttribute(SignInPages.TYPED, ShownAgain.of(request.getParameter("username")));
            response.sendRedirect(mustWait ? "/sign-in?wait" : "/sign-in?again");
        };
    }
}
