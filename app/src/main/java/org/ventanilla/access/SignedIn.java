package org.ventanilla.access;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.ventanilla.kernel.Caller;

/**
 * Somebody who signed in, as the session remembers them: the name only, so that rights are read afresh each time, and
 * which of their passwords opened it.
 */
public record SignedIn(String username, int passwordVersion) implements AuthenticatedPrincipal {

    static final String PRESENT = "ventanilla.present";

    /** The caller of a request, the place they work at, and the name they signed in with. */
    record Present(Caller caller, String place, String username) {}

    @Override
    public String getName() {
        return username;
    }

    /** The caller of this request, once the guard has let them in; null for a visitor. */
    public static @Nullable Caller findCaller(HttpServletRequest request) {
        var present = findPresent(request);
        return present == null ? null : present.caller();
    }

    static @Nullable Present findPresent(HttpServletRequest request) {
        return request.getAttribute(PRESENT) instanceof Present present ? present : null;
    }
}
