package org.ventanilla.access;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.ventanilla.kernel.Caller;
import org.ventanilla.ui.Stale;

/** Stands before every page: reads afresh who is asking, and asks whether they may. */
class Guard implements HandlerInterceptor {

    private static final String MUST_CHANGE = "ventanilla.must-change";

    private final Staff staff;
    private final LateForms late;

    Guard(Staff staff, LateForms late) {
        this.staff = staff;
        this.late = late;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException, ServletException {
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
            sendToTheDoor(request, response);
            return false;
        }
        if (Boolean.TRUE.equals(request.getAttribute(MUST_CHANGE))
                && !request.getRequestURI().equals(PasswordPages.PATH)) {
            sendToChooseAPassword(request, response);
            return false;
        }
        if (!caller.may(demands.value())) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return false;
        }
        return true;
    }

    private void sendToTheDoor(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (isForm(request)) {
            late.answer(request, response, null);
        } else {
            response.sendRedirect("/sign-in");
        }
    }

    private void sendToChooseAPassword(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (Stale.isOnlyShown(request)) {
            late.askForPassword(request, response);
        } else {
            response.sendRedirect(PasswordPages.PATH);
        }
    }

    /** Whether the request brings something that was typed and can be shown again. */
    private boolean isForm(HttpServletRequest request) {
        return request.getMethod().equals(HttpMethod.POST.name()) && late.isTyped(request);
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
            forget(request);
            return null;
        }
        var caller = Stale.isOnlyShown(request) ? member.caller().readingOnly() : member.caller();
        request.setAttribute(SignedIn.PRESENT, new SignedIn.Present(caller, member.place(), signedIn.username()));
        request.setAttribute(MUST_CHANGE, member.password().mustChange());
        return caller;
    }

    /** A form brings what was typed with it, and its answer asks them to sign in: the proof of that page must stay good. */
    private void forget(HttpServletRequest request) {
        if (isForm(request)) {
            request.getSession().removeAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        } else {
            request.getSession().invalidate();
        }
    }
}
