package org.ventanilla.paperwork;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.ventanilla.access.AccessRefusal;
import org.ventanilla.access.Demands;
import org.ventanilla.kernel.Answer;
import org.ventanilla.kernel.Caller;
import org.ventanilla.kernel.Permission;
import org.ventanilla.kernel.WriteRefusal;
import org.ventanilla.people.DocumentHeld;
import org.ventanilla.people.People;
import org.ventanilla.rules.law.Law;
import org.ventanilla.ui.Mistakes;
import org.ventanilla.ui.Page;
import org.ventanilla.ui.Stale;

/** The plan of a family and of each of them: read, asked on, and brought papers for. */
@Controller
class PlanPages {

    private final PlanDesk desk;
    private final People people;
    private final PlanReplies replies;
    private final Law law;

    PlanPages(PlanDesk desk, People people, PlanReplies replies, Law law) {
        this.desk = desk;
        this.people = people;
        this.replies = replies;
        this.law = law;
    }

    @GetMapping("/households/{household}/plan")
    @Demands(Permission.OPEN_FICHAS)
    ModelAndView family(@PathVariable UUID household, Caller caller, Page page) {
        return show(household, null, AskForm.NONE, caller, page);
    }

    @GetMapping("/households/{household}/plan/{person}")
    @Demands(Permission.OPEN_FICHAS)
    ModelAndView one(@PathVariable UUID household, @PathVariable UUID person, Caller caller, Page page) {
        return show(household, person, AskForm.NONE, caller, page);
    }

    /** The day that stands on a paper, read and answered once more. */
    @GetMapping("/households/{household}/plan/{person}/day")
    @Demands(Permission.OPEN_FICHAS)
    ModelAndView day(@PathVariable UUID household, @PathVariable UUID person, Caller caller, Page page) {
        var sight = desk.see(household, caller);
        var fact = sight == null ? null : new Asks(sight, new LawWords(law, page.words())).findDay(person.toString());
        var form = fact == null ? AskForm.NONE : new AskForm(person.toString(), fact, null, null, Mistakes.NONE);
        return show(household, person, form, caller, page);
    }

    @PostMapping("/households/{household}/plan/answers")
    @Demands(Permission.REGISTER_PEOPLE)
    ModelAndView answer(@PathVariable UUID household, Typed typed, Caller caller, Page page) {
        return answer(household, null, typed, caller, page);
    }

    @PostMapping("/households/{household}/plan/{one}/answers")
    @Demands(Permission.REGISTER_PEOPLE)
    ModelAndView answerOfOne(
            @PathVariable UUID household, @PathVariable UUID one, Typed typed, Caller caller, Page page) {
        return answer(household, one, typed, caller, page);
    }

    /** What the form of the question sends. */
    record Typed(
            UUID key,
            @Nullable String person,
            @Nullable String fact,
            @Nullable String answer,
            @Nullable String silence,
            int version) {

        AskForm form() {
            return new AskForm(person, fact, answer, silence, Mistakes.NONE);
        }
    }

    private ModelAndView answer(UUID household, @Nullable UUID one, Typed typed, Caller caller, Page page) {
        if (!replies.isUnderstood(household, typed)) {
            return desk.see(household, caller) == null
                    ? NotHere.page(page)
                    : refused(household, AnswerRefusal.NOT_THIS_FAMILY_S.key(), page);
        }
        return switch (replies.record(household, typed, caller)) {
            case Answer.Refused<String>(var why) ->
                show(household, one, typed.form().wrong(page.say(why.key())), caller, page);
            case Answer.Done<String> _ -> back(household, one, "question");
        };
    }

    /**
     * "They have it with them": the paper is written down, and the plan knows at once. The day that stands on it is asked
     * before it leaves again.
     */
    @PostMapping("/households/{household}/plan/papers")
    @Demands(Permission.REGISTER_PEOPLE)
    ModelAndView brought(
            @PathVariable UUID household,
            @RequestParam UUID key,
            @RequestParam String person,
            @RequestParam String document,
            @RequestParam(defaultValue = "") String tab,
            @RequestParam(defaultValue = "") String line,
            Caller caller,
            Page page,
            RedirectAttributes told) {
        var about = replies.findPlace(household, person);
        if (about == null) {
            return NotHere.page(page);
        }
        var paper = DocumentHeld.brought(document, null, null, null, false);
        return switch (people.recordDocument(key, about, paper, caller)) {
            case Answer.Done<String> _
            when replies.asksForDayOn(document) -> back(household, about.person(), "question");
            case Answer.Done<String> _ -> back(household, id(tab), PlanLines.isAnchor(line) ? line : "now");
            case Answer.Refused<String>(var why)
            when why == WriteRefusal.NOT_SENT_YET ->
                Stale.backTo("/households/" + household + "/plan/" + about.person(), told);
            case Answer.Refused<String>(var why) when why == AccessRefusal.NOTHING_HERE -> NotHere.page(page);
            case Answer.Refused<String>(var why) -> refused(household, why.key(), page);
        };
    }

    private static ModelAndView refused(UUID household, String key, Page page) {
        return page.titled("paperwork.plan.title")
                .in("people")
                .wrong()
                .show(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "paperwork/refused",
                        Map.of("sentence", page.say(key), "back", "/households/" + household + "/plan"));
    }

    static @Nullable UUID id(@Nullable String text) {
        try {
            return text == null || text.length() != 36 ? null : UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            return null;
        }
    }

    private static ModelAndView back(UUID household, @Nullable UUID one, String part) {
        return new ModelAndView(
                "redirect:/households/" + household + "/plan" + (one == null ? "" : "/" + one) + "#" + part);
    }

    private ModelAndView show(UUID household, @Nullable UUID one, AskForm typed, Caller caller, Page page) {
        var sight = desk.see(household, caller);
        if (sight == null || one != null && !sight.hasMember(one)) {
            return NotHere.page(page);
        }
        var plan = new PlanScreen(sight, new LawWords(law, page.words()), desk, one).view(typed);
        var titled = page.titled("paperwork.plan.title").in("people");
        var parts = Map.of(
                "plan",
                plan,
                "household",
                household.toString(),
                "tab",
                one == null ? "" : one.toString(),
                "mistakes",
                typed.mistakes(),
                "version",
                sight.household().version());
        return typed.mistakes().isEmpty()
                ? titled.show("paperwork/plan", parts)
                : titled.wrong().show(HttpStatus.UNPROCESSABLE_CONTENT, "paperwork/plan", parts);
    }
}
