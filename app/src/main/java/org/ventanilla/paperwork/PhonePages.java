package org.ventanilla.paperwork;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.ventanilla.centres.Centres;
import org.ventanilla.kernel.Answer;
import org.ventanilla.kernel.Caller;
import org.ventanilla.kernel.Refusal;
import org.ventanilla.rules.law.Law;
import org.ventanilla.ui.Page;
import org.ventanilla.ui.ShownAgain;

/** The person's own page on a telephone: link or folio, PIN, plan. No account, no script, nothing kept by the browser. */
@Controller
class PhonePages {

    private static final String COOKIE = "plan";
    private static final String OWN = "/mi-plan";

    private final PhoneDesk desk;
    private final PlanDesk plans;
    private final Centres centres;
    private final Phrasebooks phrasebooks;
    private final Law law;
    private final Address address;

    PhonePages(PhoneDesk desk, PlanDesk plans, Centres centres, Phrasebooks phrasebooks, Law law, Address address) {
        this.desk = desk;
        this.plans = plans;
        this.centres = centres;
        this.phrasebooks = phrasebooks;
        this.law = law;
        this.address = address;
    }

    /** The link opens the question for a PIN and nothing else, whatever its letters are. */
    @GetMapping("/f/{token}")
    ModelAndView link(
            @PathVariable String token,
            @RequestParam(required = false) @Nullable String lang,
            @RequestParam(required = false) @Nullable String expired,
            Page page,
            HttpServletResponse response) {
        quiet(response);
        var words = phrasebooks.in(lang);
        var notice = expired == null ? null : words.get("phone.expired");
        return ask(new Asking("/f/" + clean(token), false, words, "", notice), page);
    }

    @PostMapping("/f/{token}")
    ModelAndView openLink(
            @PathVariable String token,
            @RequestParam(required = false) @Nullable String lang,
            @RequestParam(required = false) @Nullable String pin,
            Page page,
            HttpServletResponse response) {
        quiet(response);
        var asking = new Asking("/f/" + clean(token), false, phrasebooks.in(lang), "", null);
        return opened(desk.openLink(LinkToken.find(token), pin), asking, lang, page, response);
    }

    @GetMapping(OWN)
    ModelAndView own(
            @RequestParam(required = false) @Nullable String lang,
            @RequestParam(required = false) @Nullable String left,
            @RequestParam(required = false) @Nullable String expired,
            @CookieValue(name = COOKIE, required = false) @Nullable String cookie,
            Page page,
            HttpServletResponse response) {
        quiet(response);
        return switch (desk.visited(cookie)) {
            case SlipLinks.Visited.Open(var link) ->
                plan(link, phrasebooks.in(lang == null ? link.language() : lang), page);
            case SlipLinks.Visited.RunOut _ ->
                again(
                        left != null ? "phone.signed_out" : expired != null || cookie != null ? "phone.expired" : null,
                        lang,
                        page);
            case SlipLinks.Visited.Replaced _ -> again("phone.new_pin", lang, page);
        };
    }

    /** Asks for folio and PIN anew, and says why. */
    private ModelAndView again(@Nullable String why, @Nullable String lang, Page page) {
        var words = phrasebooks.in(lang);
        return ask(new Asking(OWN, true, words, "", why == null ? null : words.get(why)), page);
    }

    @PostMapping(OWN)
    ModelAndView openFolio(
            @RequestParam(required = false) @Nullable String lang,
            @RequestParam(defaultValue = "") String folio,
            @RequestParam(required = false) @Nullable String pin,
            Page page,
            HttpServletResponse response) {
        quiet(response);
        var asking = new Asking(OWN, true, phrasebooks.in(lang), folio, null);
        return opened(desk.openFolio(folio, pin), asking, lang, page, response);
    }

    @GetMapping(OWN + "/salida")
    ModelAndView leave(
            @RequestParam(required = false) @Nullable String lang,
            @CookieValue(name = COOKIE, required = false) @Nullable String cookie,
            HttpServletResponse response) {
        quiet(response);
        desk.leave(cookie);
        keep("", Duration.ZERO, response);
        return new ModelAndView(
                "redirect:" + OWN + "?left=1&lang=" + phrasebooks.in(lang).language());
    }

    /** @param action where the PIN is sent, @param asksFolio whether the folio is typed as well */
    private record Asking(
            String action,
            boolean asksFolio,
            Words words,
            String folio,
            @Nullable String notice) {}

    private ModelAndView opened(
            Answer<PhoneDesk.Visit> answer,
            Asking asking,
            @Nullable String lang,
            Page page,
            HttpServletResponse response) {
        return switch (answer) {
            case Answer.Done<PhoneDesk.Visit>(var visit) -> {
                keep(visit.token().text(), SlipLinks.VISIT, response);
                var language =
                        lang == null ? visit.link().language() : asking.words().language();
                yield new ModelAndView("redirect:" + OWN + "?lang=" + language);
            }
            case Answer.Refused<PhoneDesk.Visit>(var why) -> ask(asking, page, why);
        };
    }

    private static ModelAndView ask(Asking asking, Page page) {
        return ask(asking, page, null);
    }

    private static ModelAndView ask(Asking asking, Page page, @Nullable Refusal why) {
        var words = asking.words();
        var parts = new HashMap<String, Object>(Map.of(
                "words",
                words,
                "action",
                asking.action(),
                "asksFolio",
                asking.asksFolio(),
                "folio",
                ShownAgain.of(asking.folio())));
        parts.put("notice", asking.notice());
        parts.put("wrong", why == null ? null : sentence(why, words));
        return why == null
                ? page.titledAs(words.get("phone.page")).show("paperwork/phoneAsk", parts)
                : page.titledAs(words.get("phone.page.wrong"))
                        .show(HttpStatus.UNPROCESSABLE_CONTENT, "paperwork/phoneAsk", parts);
    }

    private static String sentence(Refusal why, Words words) {
        return why instanceof PinRefusal.MustWait(var minutes)
                ? words.say(why.key(), "n", minutes)
                : words.get(why.key());
    }

    private ModelAndView plan(SlipLink link, Words words, Page page) {
        var centre = centres.get(link.centre());
        var caller = Caller.onTheirPhone(link.household(), centre.id(), centre.zone());
        var sight = plans.seeOwn(link.household(), caller);
        if (sight == null) {
            return ask(new Asking(OWN, true, words, "", words.get("phone.not_found")), page);
        }
        var view = new PhoneScreen(sight, new PlainWords(law, words)).view(link.folio(), centre);
        return page.titledAs(words.get("phone.page"))
                .show("paperwork/phone", Map.of("phone", view, "words", words, "languages", phrasebooks.all()));
    }

    /** Nothing of this stays in the browser, and no other site learns where it came from. */
    private static void quiet(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex");
    }

    private void keep(String value, Duration age, HttpServletResponse response) {
        var cookie = ResponseCookie.from(COOKIE, value)
                .path(OWN)
                .httpOnly(true)
                .secure(address.isSecure())
                .sameSite("Lax")
                .maxAge(age)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private static String clean(String token) {
        var known = LinkToken.find(token);
        return known == null ? "x" : known.text();
    }
}
