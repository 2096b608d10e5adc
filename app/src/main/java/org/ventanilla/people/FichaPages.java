package org.ventanilla.people;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.ventanilla.access.Demands;
import org.ventanilla.kernel.Answer;
import org.ventanilla.kernel.Caller;
import org.ventanilla.kernel.Permission;
import org.ventanilla.kernel.Refusal;
import org.ventanilla.kernel.WriteRefusal;
import org.ventanilla.people.FichaReader.Outcome;
import org.ventanilla.people.FichaView.Around;
import org.ventanilla.people.PeopleDesk.Sent;
import org.ventanilla.ui.Mistakes;
import org.ventanilla.ui.Page;

/** The Ficha Única: registering a person, adding one to a household, correcting one. */
@Controller
class FichaPages {

    private static final String TEMPLATE = "people/ficha";

    private final PeopleDesk desk;
    private final People people;
    private final Papers papers;
    private final WishesTold wishes;
    private final Clock clock;

    FichaPages(PeopleDesk desk, People people, Papers papers, WishesTold wishes, Clock clock) {
        this.desk = desk;
        this.people = people;
        this.papers = papers;
        this.wishes = wishes;
        this.clock = clock;
    }

    @GetMapping("/people/new")
    @Demands(Permission.REGISTER_PEOPLE)
    ModelAndView blank(Caller caller, Page page) {
        var here = new Typed(Map.of("where", "here"));
        return show(page, here, Mistakes.NONE, around(null, null, caller));
    }

    @GetMapping("/households/{household}/members/new")
    @Demands(Permission.REGISTER_PEOPLE)
    ModelAndView blankMember(@PathVariable UUID household, Caller caller, Page page) {
        return show(page, Typed.NOTHING, Mistakes.NONE, around(getFamily(household, caller), null, caller));
    }

    @GetMapping("/people/{person}/ficha")
    @Demands(Permission.REGISTER_PEOPLE)
    ModelAndView open(@PathVariable UUID person, Caller caller, Page page) {
        var family = getFamily(getPlace(person).household(), caller);
        var self = family.getMember(person);
        return show(page, Prefill.fromPerson(self, family, papers), Mistakes.NONE, around(family, self, caller));
    }

    @PostMapping("/people")
    @Demands(Permission.REGISTER_PEOPLE)
    ModelAndView register(@RequestParam MultiValueMap<String, String> form, Caller caller, Page page) {
        return receive(form, around(null, null, caller), caller, page);
    }

    @PostMapping("/households/{household}/members")
    @Demands(Permission.REGISTER_PEOPLE)
    ModelAndView addMember(
            @PathVariable UUID household, @RequestParam MultiValueMap<String, String> form, Caller caller, Page page) {
        return receive(form, around(getFamily(household, caller), null, caller), caller, page);
    }

    @PostMapping("/people/{person}")
    @Demands(Permission.REGISTER_PEOPLE)
    ModelAndView correct(
            @PathVariable UUID person, @RequestParam MultiValueMap<String, String> form, Caller caller, Page page) {
        var family = getFamily(getPlace(person).household(), caller);
        return receive(form, around(family, family.getMember(person), caller), caller, page);
    }

    private ModelAndView receive(MultiValueMap<String, String> form, Around around, Caller caller, Page page) {
        var typed = Typed.of(form);
        if (form.containsKey("read")) {
            return show(page, Prefill.fromLines(typed, around.today(), papers), Mistakes.NONE, around);
        }
        return switch (FichaReader.read(typed, around, page.words())) {
            case Outcome.Wrong(var mistakes) -> show(page, typed, mistakes, around);
            case Outcome.Sound(var draft) -> {
                var answer = write(new Sent(key(form), typed.body()), typed, draft, around, caller);
                yield switch (answer) {
                    case Answer.Done<String>(var person) -> next(form.getFirst("then"), UUID.fromString(person));
                    case Answer.Refused<String>(var why) -> refused(why, typed, around, caller, page);
                };
            }
        };
    }

    private Answer<String> write(Sent sent, Typed typed, PersonDraft draft, Around around, Caller caller) {
        var self = around.self();
        if (self != null) {
            return desk.correct(sent, getPlace(self.id()), version(typed), draft, caller);
        }
        return around.family() == null
                ? desk.register(sent, draft, caller)
                : desk.addMember(sent, around.family().id(), draft, caller);
    }

    private ModelAndView next(@Nullable String then, UUID person) {
        if ("add".equals(then)) {
            return new ModelAndView("redirect:/households/" + getPlace(person).household() + "/members/new");
        }
        return new ModelAndView("redirect:/people/" + person);
    }

    /** Two people wrote: both versions are shown, nothing typed is lost, and the next press names the new version. */
    private ModelAndView refused(Refusal why, Typed typed, Around around, Caller caller, Page page) {
        var self = around.self();
        if (why != WriteRefusal.CHANGED_MEANWHILE || self == null) {
            return PersonPages.refused(show(page.wrong(), typed, Mistakes.NONE, around), why, page);
        }
        var family = getFamily(self.household(), caller);
        var now = family.getMember(self.id());
        var shown = show(page.wrong(), typed.without("version"), Mistakes.NONE, around(family, now, caller));
        shown.setStatus(HttpStatus.CONFLICT);
        shown.addObject("conflict", Conflict.between(Prefill.fromPerson(now, family, papers), typed, page.words()));
        return shown;
    }

    private ModelAndView show(Page page, Typed typed, Mistakes mistakes, Around around) {
        var self = around.self();
        var titled = self == null ? page.titled("people.ficha.title.new") : page.titled("people.ficha.title");
        var view = new FichaView(page, typed, mistakes, around);
        var status = mistakes.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return titled.in("people")
                .wrongIf(!mistakes.isEmpty() || page.isWrong())
                .show(status, TEMPLATE, Map.of("ficha", view));
    }

    private Around around(@Nullable HouseholdView family, @Nullable PersonView self, Caller caller) {
        var told = self == null ? null : wishes.find(self.id(), caller);
        return new Around(family, self, told, caller.today(clock), papers);
    }

    private HouseholdView getFamily(UUID household, Caller caller) {
        var family = people.look(household, caller);
        if (family == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return family;
    }

    private People.Place getPlace(UUID person) {
        var place = people.findPlace(person);
        if (place == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return place;
    }

    /** A form without a key was not made by a page of ours; it is given one of its own, once. */
    static UUID key(MultiValueMap<String, String> form) {
        return id(form, "key");
    }

    /** What only a page of ours fills in. */
    static UUID id(MultiValueMap<String, String> form, String field) {
        try {
            return UUID.fromString(form.toSingleValueMap().getOrDefault(field, ""));
        } catch (IllegalArgumentException _) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
    }

    static int version(Typed typed) {
        return typed.of("version").matches("\\d{1,9}") ? Integer.parseInt(typed.of("version")) : 0;
    }
}
