package org.ventanilla.people;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
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
import org.ventanilla.ui.Mistakes;
import org.ventanilla.ui.Page;

/** A person as the Ficha holds them: read, with the way to each correction, their papers, and who is with them. */
@Controller
class PersonPages {

    private final People people;
    private final Papers papers;
    private final WishesTold wishes;
    private final Clock clock;

    PersonPages(People people, Papers papers, WishesTold wishes, Clock clock) {
        this.people = people;
        this.papers = papers;
        this.wishes = wishes;
        this.clock = clock;
    }

    @GetMapping("/people/{person}")
    @Demands(Permission.OPEN_FICHAS)
    ModelAndView show(@PathVariable UUID person, Caller caller, Page page) {
        return shown(person, caller, page);
    }

    @GetMapping("/people/{person}/documents/new")
    @Demands(Permission.REGISTER_PEOPLE)
    ModelAndView blankDocument(@PathVariable UUID person, Caller caller, Page page) {
        return documentForm(view(person, caller, page), Typed.NOTHING, Mistakes.NONE, page);
    }

    @PostMapping("/people/{person}/documents")
    @Demands(Permission.REGISTER_PEOPLE)
    ModelAndView addDocument(
            @PathVariable UUID person, @RequestParam MultiValueMap<String, String> form, Caller caller, Page page) {
        var typed = Typed.of(form);
        var slips = new Slips(page.words());
        var paper = new DocumentReader(typed, slips, papers, caller.today(clock)).read();
        if (!slips.found().isEmpty() || paper == null) {
            return documentForm(view(person, caller, page), typed, slips.found(), page);
        }
        return switch (people.recordDocument(FichaPages.key(form), getPlace(person), paper, caller)) {
            case Answer.Done<String> _ -> new ModelAndView("redirect:/people/" + person + "#documents");
            case Answer.Refused<String>(var why) ->
                refused(
                        documentForm(view(person, caller, page.wrong()), typed, Mistakes.NONE, page.wrong()),
                        why,
                        page);
        };
    }

    /** The plan forgets what the paper said, and nothing else. */
    @PostMapping("/people/{person}/documents/gone")
    @Demands(Permission.REGISTER_PEOPLE)
    ModelAndView takeAway(
            @PathVariable UUID person, @RequestParam MultiValueMap<String, String> form, Caller caller, Page page) {
        var paper = FichaPages.id(form, "paper");
        return switch (people.takeAway(FichaPages.key(form), getPlace(person), paper, caller)) {
            case Answer.Done<String> _ -> new ModelAndView("redirect:/people/" + person + "#documents");
            case Answer.Refused<String>(var why) -> refused(shown(person, caller, page.wrong()), why, page);
        };
    }

    @PostMapping("/people/{person}/completeness")
    @Demands(Permission.REGISTER_PEOPLE)
    ModelAndView declareComplete(
            @PathVariable UUID person, @RequestParam MultiValueMap<String, String> form, Caller caller, Page page) {
        var typed = Typed.of(form);
        var said =
                switch (typed.of("complete")) {
                    case "yes" -> Completeness.NOBODY_MISSING;
                    case "no" -> Completeness.SOMEBODY_MISSING;
                    default -> null;
                };
        if (said == null) {
            return refused(shown(person, caller, page.wrong()), PeopleRefusal.NEITHER_BUTTON, page);
        }
        var household = getPlace(person).household();
        return switch (people.declare(FichaPages.key(form), household, FichaPages.version(typed), said, caller)) {
            case Answer.Done<String> _ -> new ModelAndView("redirect:/people/" + person);
            case Answer.Refused<String>(var why) -> refused(shown(person, caller, page.wrong()), why, page);
        };
    }

    /** The page with what stands in the way said first; nothing was saved. */
    static ModelAndView refused(ModelAndView shown, Refusal why, Page page) {
        shown.setStatus(why == WriteRefusal.CHANGED_MEANWHILE ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT);
        return shown.addObject("refusal", page.say(why.key()));
    }

    private ModelAndView shown(UUID person, Caller caller, Page page) {
        var view = view(person, caller, page);
        return page.titled("people.ficha.title").in("people").show("people/person", Map.of("view", view));
    }

    private ModelAndView documentForm(PersonPageView view, Typed typed, Mistakes mistakes, Page page) {
        var form = new DocumentFormView(page, typed, mistakes, papers);
        return page.titled("people.document.title")
                .in("people")
                .wrongIf(!mistakes.isEmpty() || page.isWrong())
                .show(
                        mistakes.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT,
                        "people/document",
                        Map.of("view", view, "form", form));
    }

    private PersonPageView view(UUID person, Caller caller, Page page) {
        var family = people.look(getPlace(person).household(), caller);
        if (family == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var told = wishes.find(person, caller);
        return new PersonPageView(page.words(), family, family.getMember(person), caller.today(clock), papers, told);
    }

    private People.Place getPlace(UUID person) {
        var place = people.findPlace(person);
        if (place == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return place;
    }
}
