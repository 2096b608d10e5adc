package org.ventanilla.centres;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.ventanilla.access.Demands;
import org.ventanilla.kernel.Caller;
import org.ventanilla.kernel.Permission;
import org.ventanilla.ui.Choice;
import org.ventanilla.ui.Page;
import org.ventanilla.ui.Select;

/** Says once at which window this computer stands; the computer remembers it, whoever signs in. */
@Controller
class CounterPages {

    /** The cookie that remembers. It names a window and nobody. */
    static final String COOKIE = "counter";

    private static final Duration A_YEAR = Duration.ofDays(365);

    private final Centres centres;
    private final boolean isSecure;

    /** @param isSecure whether people reach the house through TLS alone, as its sessions are marked */
    CounterPages(Centres centres, @Value("${server.servlet.session.cookie.secure:false}") boolean isSecure) {
        this.centres = centres;
        this.isSecure = isSecure;
    }

    @GetMapping("/counter")
    @Demands(Permission.WORK_HERE)
    ModelAndView ask(@CookieValue(name = COOKIE, required = false) @Nullable String counter, Caller caller, Page page) {
        var language = page.language();
        var options = centres.counters(caller.centre()).stream()
                .map(each -> Choice.Option.of(
                        each.code(), page.say("centres.counter.one", each.code(), each.name(language))))
                .toList();
        var select = Select.of(COOKIE, page.say("centres.counter"), options)
                .starting(page.say("centres.counter.unsaid"))
                .holding(counter);
        return page.titled("centres.counter.title").show("centres/counter", Map.of("select", select));
    }

    @PostMapping("/counter")
    @Demands(Permission.WORK_HERE)
    ModelAndView stand(
            @RequestParam(defaultValue = "") String counter, Caller caller, Page page, HttpServletResponse response) {
        if (caller.isReadOnly()) {
            return ask(counter, caller, page);
        }
        var found = centres.findCounter(caller.centre(), counter);
        var kept = ResponseCookie.from(COOKIE, found == null ? "" : found.code())
                .path("/")
                .maxAge(found == null ? Duration.ZERO : A_YEAR)
                .secure(isSecure)
                .sameSite("Lax")
                .httpOnly(true);
        response.addHeader(HttpHeaders.SET_COOKIE, kept.build().toString());
        return new ModelAndView("redirect:/");
    }
}
