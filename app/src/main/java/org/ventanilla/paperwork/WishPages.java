package org.ventanilla.paperwork;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
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
import org.ventanilla.access.AccessRefusal;
import org.ventanilla.access.Demands;
import org.ventanilla.centres.Centres;
import org.ventanilla.kernel.Answer;
import org.ventanilla.kernel.Caller;
import org.ventanilla.kernel.Permission;
import org.ventanilla.kernel.Refusal;
import org.ventanilla.people.BareFichas;
import org.ventanilla.ui.DateField;
import org.ventanilla.ui.Mistakes;
import org.ventanilla.ui.Page;

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
            Page page) {
        return switch (desk.hear(key, person, centres.findCounter(caller.centre(), counter), caller)) {
            case Answer.Done<String> _ -> new ModelAndView("redirect:/people/" + person + "/wish");
            case Answer.Refused<String>(var why) when why == AccessRefusal.NOTHING_HERE -> NotHere.page(page);
            case Answer.Refused<String>(var why) -> refused(why.key(), "/people/" + person, page);
        };
    }

    /** For somebody without a Ficha: a folio first, of which nothing is asked, and the wish with it. */
    @PostMapping("/wishes")
    @Demands(Permission.REGISTER_PEOPLE)
    ModelAndView hearAnybody(
            @RequestParam UUID key, @CookieValue(required = false) @Nullable String counter, Caller caller, Page page) {
        return switch (bare.open(key, caller)) {
            case Answer.Refused<String>(var why) -> refused(why.key(), "/", page);
            case Answer.Done<String>(var person) ->
                hear(UUID.fromString(person), following(key), counter, caller, page);
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

    @GetMapping("/people/{person}/wish/wait")
    @Demands(Permission.REGISTER_PEOPLE)
    ModelAndView askWait(@PathVariable UUID person, Caller caller, Page page) {
        var heard = desk.find(person, caller);
        if (heard == null) {
            return NotHere.page(page);
        }
        var form = new WaitForm("", DateField.written(heard.wish().saidOn()), Mistakes.NONE);
        return wait(heard.wish(), form, page);
    }

    @PostMapping("/people/{person}/wish/wait")
    @Demands(Permission.REGISTER_PEOPLE)
    ModelAndView tellWait(
            @PathVariable UUID person,
            @RequestParam UUID key,
            @RequestParam(defaultValue = "") String tried,
            @RequestParam(defaultValue = "") String possible,
            Caller caller,
            Page page) {
        var heard = desk.find(person, caller);
        if (heard == null) {
            return NotHere.page(page);
        }
        var form = new WaitForm(tried, possible, Mistakes.NONE);
        var triedOn = DateField.find(tried);
        var possibleSince = DateField.find(possible);
        if (triedOn == null || possibleSince == null) {
            var sentence = page.say(WishRefusal.NOT_A_DATE.key());
            var wrong = triedOn == null ? form.wrong("tried", sentence) : form;
            return wait(heard.wish(), possibleSince == null ? wrong.wrong("possible", sentence) : wrong, page);
        }
        return switch (desk.hearOfWaiting(key, person, new WishDesk.Waited(triedOn, possibleSince), caller)) {
            case Answer.Done<String> _ ->
                new ModelAndView("redirect:/households/%s/plan/%s/refugee-recognition/filing"
                        .formatted(heard.wish().household(), person));
            case Answer.Refused<String>(var why) ->
                wait(heard.wish(), form.wrong(fieldOf(why), sentence(why, heard, page)), page);
        };
    }

    private static String fieldOf(Refusal why) {
        return why == WishRefusal.BEFORE_THE_ENTRY ? "tried" : "possible";
    }

    /** Names the day that stands in the way, so that whoever reads it sees which of the two is wrong. */
    private static String sentence(Refusal why, WishDesk.Heard heard, Page page) {
        var entered = heard.entered();
        return page.say(
                why.key(),
                entered == null ? "" : page.words().dayAndYear(entered),
                page.words().dayAndYear(heard.wish().saidOn()));
    }

    private static ModelAndView wait(Wish wish, WaitForm form, Page page) {
        var titled = page.titled("paperwork.wait.title").in("people");
        var parts = new LinkedHashMap<String, Object>();
        parts.put("form", form);
        parts.put("person", wish.person().toString());
        parts.put("said", page.words().dayAndYear(wish.saidOn()));
        return form.mistakes().isEmpty()
                ? titled.show("paperwork/wait", parts)
                : titled.wrong().show(HttpStatus.UNPROCESSABLE_CONTENT, "paperwork/wait", parts);
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
