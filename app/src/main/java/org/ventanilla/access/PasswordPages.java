package org.ventanilla.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.ventanilla.kernel.Answer;
import org.ventanilla.kernel.Permission;
import org.ventanilla.kernel.Refusal;
import org.ventanilla.ui.Mistakes;
import org.ventanilla.ui.Page;

/** One's own password: the old one, and the next one twice. */
@Controller
class PasswordPages {

    static final String PATH = "/password";

    private static final String CURRENT = "password";
    private static final String NEXT = "password-new";
    private static final String AGAIN = "password-again";

    private final PasswordDesk desk;

    PasswordPages(PasswordDesk desk) {
        this.desk = desk;
    }

    @GetMapping(PATH)
    @Demands(Permission.WORK_HERE)
    ModelAndView form(@RequestParam(required = false) @Nullable String done, HttpServletRequest request, Page page) {
        return show(page, Mistakes.NONE, done != null, present(request));
    }

    /** Nothing typed here comes back: a secret is typed again. */
    @PostMapping(PATH)
    @Demands(Permission.WORK_HERE)
    ModelAndView change(
            @RequestParam UUID key,
            @RequestParam(name = CURRENT, defaultValue = "") String current,
            @RequestParam(name = NEXT, defaultValue = "") String next,
            @RequestParam(name = AGAIN, defaultValue = "") String again,
            HttpServletRequest request,
            HttpServletResponse response,
            Page page) {
        var present = present(request);
        var typed = new PasswordDesk.Typed(current, next, again);
        return switch (desk.change(key, present.username(), typed, present.caller())) {
            case Answer.Done<Integer>(var version) -> {
                goOn(present.username(), version, request, response);
                yield new ModelAndView("redirect:" + PATH + "?done");
            }
            case Answer.Refused<Integer>(var why) ->
                show(page, Mistakes.NONE.and(fieldOf(why), page.say(why.key())), false, present);
        };
    }

    /** This session goes on, under another name of its own; every other one of theirs ended with the old password. */
    private static void goOn(String username, int version, HttpServletRequest request, HttpServletResponse response) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(SignIn.remembered(username, version));
        SecurityContextHolder.setContext(context);
        new HttpSessionSecurityContextRepository().saveContext(context, request, response);
        request.changeSessionId();
    }

    private static String fieldOf(Refusal why) {
        return switch (why) {
            case StaffRefusal.PASSWORDS_DIFFER -> AGAIN;
            case StaffRefusal.PASSWORD_TOO_SHORT,
                    StaffRefusal.PASSWORD_TOO_LONG,
                    StaffRefusal.PASSWORD_TOO_EASY,
                    StaffRefusal.PASSWORD_AS_BEFORE -> NEXT;
            default -> CURRENT;
        };
    }

    private ModelAndView show(Page page, Mistakes mistakes, boolean isDone, SignedIn.Present present) {
        return page.titled("access.password.title")
                .wrongIf(!mistakes.isEmpty())
                .show(
                        mistakes.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT,
                        "access/password",
                        Map.of(
                                "mistakes",
                                mistakes,
                                "isDone",
                                isDone,
                                "mayChange",
                                desk.mayChange(present.username())));
    }

    private static SignedIn.Present present(HttpServletRequest request) {
        return Objects.requireNonNull(SignedIn.findPresent(request));
    }
}
