package org.ventanilla.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.ventanilla.ui.Page;
import org.ventanilla.ui.SignIn.DemoUser;

/** The sign-in screen. */
@Controller
class SignInPages {

    static final String TYPED = "ventanilla.typed";

    private final ObjectProvider<DemoUsers> demo;

    SignInPages(ObjectProvider<DemoUsers> demo) {
        this.demo = demo;
    }

    @GetMapping("/sign-in")
    ModelAndView form(HttpServletRequest request, Page page) {
        var refusal = refusalIn(request);
        var session = request.getSession(false);
        var shown = new org.ventanilla.ui.SignIn(
                session == null ? "" : takeTyped(session),
                refusal == null ? null : page.say(refusal.key()),
                demoUsers());
        return page.titled("ui.signin.title").wrongIf(refusal != null).show("ui/pages/signIn", Map.of("signIn", shown));
    }

    private static @Nullable SignInRefusal refusalIn(HttpServletRequest request) {
        if (request.getParameter("wait") != null) {
            return SignInRefusal.TOO_MANY_TRIES;
        }
        return request.getParameter("again") != null ? SignInRefusal.WRONG_NAME_OR_PASSWORD : null;
    }

    private static String takeTyped(HttpSession session) {
        var typed = session.getAttribute(TYPED);
        session.removeAttribute(TYPED);
        return typed instanceof String name ? name : "";
    }

    private List<DemoUser> demoUsers() {
        var present = demo.getIfAvailable();
        return present == null ? List.of() : present.all();
    }
}
