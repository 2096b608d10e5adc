package org.ventanilla.access;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.ventanilla.kernel.Caller;

/** Stands before every page: reads afresh who is asking, and asks whether they may. */
class Guard implements HandlerInterceptor {

    private static final String MUST_CHANGE = "ventanilla.must-change";

    private final Staff staff;

    Guard(Staff staff) {
        this.staff = staff;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            return true;
        }
        var caller = meet(request);
        if (!(handler instanceof HandlerMethod method)) {
            return true;
        }
        var demands = method.getMethodAnnotation(Demands.class);
        if (demands == null) {
            return true;
        }
        if (caller == null) {
            response.sendRedirect("/sign-in");
            return false;
        }
        if (Boolean.TRUE.equals(request.getAttribute(MUST_CHANGE))
                && !request.getRequestURI().equals(PasswordPages.PATH)) {
            response.sendRedirect(PasswordPages.PATH);
            return false;
        }
        if (!caller.may(demands.value())) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return false;
        }
        return true;
    }

    /** Somebody who left, or has another password by now, is nobody today, whatever their browser still carries. */
    private @Nullable Caller meet(HttpServletRequest request) {
        if (SignedIn.findCaller(request) instanceof Caller known) {
            return known;
        }
        if (!(request.getUserPrincipal() instanceof Authentication who)
                || !(who.getPrincipal() instanceof SignedIn signedIn)) {
            return null;
        }
        var member = staff.findActive(signedIn.username());
        if (member == null || !member.password().isStill(signedIn.passwordVersion())) {
            request.getSession().invalidate();
            return null;
        }
        request.setAttribute(
                SignedIn.PRESENT, new SignedIn.Present(member.caller(), member.place(), signedIn.username()));
        request.setAttribute(MUST_CHANGE, member.password().mustChange());
        return member.caller();
    }
}
