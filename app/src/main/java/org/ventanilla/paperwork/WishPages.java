package org.ventanilla.paperwork;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.ventanilla.access.AccessRefusal;
import org.ventanilla.access.Demands;
import org.ventanilla.centres.Centres;
import org.ventanilla.kernel.Answer;
import org.ventanilla.kernel.Caller;
import org.ventanilla.kernel.Permission;
import org.ventanilla.kernel.WriteRefusal;
import org.ventanilla.people.BareFichas;
import org.ventanilla.ui.Page;
import org.ventanilla.ui.Stale;

/** One button at every window: the person says they want to seek refuge. Nobody asks why. */
@Controller
class WishPages {

    private final WishDesk desk;
    private final BareFichas bare;
    private final Centres centres;
    private final Phrasebooks phrasebooks;

    WishPages(WishDesk desk, BareFichas bare, Centres centres, Phrasebooks phrasebooks) {
        this.desk = desk;
        this.bare = bare;
        this.centres = centres;
        this.phrasebooks = phrasebooks;
    }

    @PostMapping("/people/{person}/wish")
    @Demands(Permission.REGISTER_PEOPLE)
    ModelAndView hear(
            @PathVariable UUID person,
            @RequestParam UUID key,
            @CookieValue(required = false) @Nullable String counter,
            Caller caller,
            Page page,
            RedirectAttributes told) {
        return switch (desk.hear(key, person, centres.findCounter(caller.centre(), counter), caller)) {
            case Answer.Done<String> _ -> new ModelAndView("redirect:/people/" + person + "/wish");
            case Answer.Refused<String>(var why) when why == AccessRefusal.NOTHING_HERE -> NotHere.page(page);
            case Answer.Refused<String>(var why)
            when why == WriteRefusal.NOT_SENT_YET -> Stale.backTo("/people/" + person, told);
            case Answer.Refused<String>(var why) -> refused(why.key(), "/people/" + person, page);
        };
    }

    /** For somebody without a Ficha: a folio first, of which nothing is asked, and the wish with it. */
    @PostMapping("/wishes")
    @Demands(Permission.REGISTER_PEOPLE)
    ModelAndView hearAnybody(
            @RequestParam UUID key,
            @CookieValue(required = false) @Nullable String counter,
            Caller caller,
            Page page,
            RedirectAttributes told) {
        return switch (bare.open(key, caller)) {
            case Answer.Refused<String>(var why) when why == WriteRefusal.NOT_SENT_YET -> Stale.backTo("/", told);
            case Answer.Refused<String>(var why) -> refused(why.key(), "/", page);
            case Answer.Done<String>(var person) ->
                hear(UUID.fromString(person), following(key), counter, caller, page, told);
        };
    }

    /** The key of the second act of one press: the same each time the press is sent. */
    private static UUID following(UUID key) {
        return UUID.nameUUIDFromBytes((key + "/wish").getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/people/{person}/wish")
    @Demands(Permission.OPEN_FICHAS)
    ModelAndView show(@PathVariable UUID person, Caller caller, Page page) {
        var heard = desk.find(person, caller);
        if (heard == null) {
            return NotHere.page(page);
        }
        var view = view(heard, caller, page, phrasebooks.in(page.language()));
        return page.titled("paperwork.wish.page").in("people").show("paperwork/wish", Map.of("wish", view));
    }

    /** The written notice to the authority, to print and hand over. It carries no story. */
    @GetMapping("/people/{person}/wish/notice")
    @Demands(Permission.OPEN_FICHAS)
    ModelAndView notice(@PathVariable UUID person, Caller caller, Page page) {
        var heard = desk.find(person, caller);
        if (heard == null) {
            return NotHere.page(page);
        }
        var view = view(heard, caller, page, phrasebooks.spanish());
        return page.titled("paperwork.notice.title")
                .show("paperwork/notice", Map.of("wish", view, "words", phrasebooks.spanish()));
    }

    /** What the person keeps, in their language and in Spanish. */
    @GetMapping("/people/{person}/wish/proof")
    @Demands(Permission.OPEN_FICHAS)
    ModelAndView proof(
            @PathVariable UUID person,
            @RequestParam(required = false) @Nullable String lang,
            Caller caller,
            Page page) {
        var heard = desk.find(person, caller);
        if (heard == null) {
            return NotHere.page(page);
        }
        var words = phrasebooks.in(lang == null ? heard.wish().language() : lang);
        var view = view(heard, caller, page, words);
        return page.titled("paperwork.proof.title")
                .show(
                        "paperwork/proof",
                        Map.of(
                                "wish",
                                view,
                                "words",
                                words,
                                "spanish",
                                view(heard, caller, page, phrasebooks.spanish()),
                                "spanishWords",
                                phrasebooks.spanish()));
    }

    private WishView view(WishDesk.Heard heard, Caller caller, Page page, Words words) {
        var wish = heard.wish();
        var centre = centres.get(wish.centre());
        var time = wish.saidAt().atZone(centre.zone()).toLocalTime();
        return new WishView(
                wish.person().toString(),
                "/households/" + wish.household() + "/plan/" + wish.person(),
                heard.person().name().whole(),
                heard.person().shownFolio(),
                wish.number(),
                words.dayAndYear(wish.saidOn()),
                words.time(time),
                where(centre.name(), wish, words),
                centre.address(),
                wish.heardBy(),
                given(wish, words));
    }

    private static WishView.@Nullable Given given(Wish wish, Words words) {
        var delivery = wish.delivery();
        return delivery == null
                ? null
                : new WishView.Given(
                        words.dayAndYear(delivery.on()), delivery.acknowledgement(), delivery.recordedBy());
    }

    private static String where(String centre, Wish wish, Words words) {
        return wish.counter() == null ? centre : centre + ". " + words.say("slip.counter", "number", wish.counter());
    }

    private static ModelAndView refused(String key, String back, Page page) {
        return page.titled("paperwork.nothere.title")
                .wrong()
                .show(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "paperwork/refused",
                        Map.of("sentence", page.say(key), "back", back));
    }
}
