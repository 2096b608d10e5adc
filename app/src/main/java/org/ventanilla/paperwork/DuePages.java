package org.ventanilla.paperwork;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.ventanilla.access.Demands;
import org.ventanilla.kernel.Caller;
import org.ventanilla.kernel.Permission;
import org.ventanilla.rules.Plan.Due;
import org.ventanilla.rules.Plan.Line;
import org.ventanilla.rules.law.Law;
import org.ventanilla.ui.DayGrid;
import org.ventanilla.ui.DeadlineCard;
import org.ventanilla.ui.Page;

/** One deadline, proved day by day. */
@Controller
class DuePages {

    private final PlanDesk desk;
    private final WishDesk wishes;
    private final Law law;

    DuePages(PlanDesk desk, WishDesk wishes, Law law) {
        this.desk = desk;
        this.wishes = wishes;
        this.law = law;
    }

    @GetMapping("/households/{household}/plan/{person}/{procedure}/{deadline}")
    @Demands(Permission.OPEN_FICHAS)
    ModelAndView show(
            @PathVariable UUID household,
            @PathVariable UUID person,
            @PathVariable String procedure,
            @PathVariable String deadline,
            Caller caller,
            Page page) {
        var sight = desk.see(household, caller);
        if (sight == null || !sight.hasMember(person)) {
            return NotHere.page(page);
        }
        for (var line : sight.plan().lines()) {
            if (line.person().equals(person.toString()) && line.procedure().equals(procedure)) {
                for (var due : line.deadlines()) {
                    if (due.deadline().equals(deadline)) {
                        return show(sight, line, due, caller, page);
                    }
                }
            }
        }
        return NotHere.page(page);
    }

    private ModelAndView show(Sight sight, Line line, Due due, Caller caller, Page page) {
        var words = new LawWords(law, page.words());
        var dues = new PlanDues(sight, words, desk);
        var counting = dues.counting(line, due);
        var back = "/households/" + sight.household().id() + "/plan";
        var card = dues.cardOf(line, due, sight.name(line.person()), null);
        var view = new DueView(
                back,
                heading(words, line, due, page),
                Counting.lead(sight.name(line.person()), due, page.words()),
                new DeadlineCard(card.name(), card.date(), card.who(), card.left(), null),
                due.earliest() == null ? null : new DayGrid(counting.days(), sight.today(), due.earliest()),
                card.count() == null ? List.of() : card.count().sums(),
                card.count() == null ? words.cites(due.cites()) : card.count().law(),
                notes(words, sight, line, due, page),
                due.deadline().equals("filing") && due.binds().equals("person")
                        ? wait(sight, line, caller, page)
                        : null,
                "/people/" + line.person());
        return page.titled("paperwork.due.title").in("people").show("paperwork/due", Map.of("due", view));
    }

    private static String heading(LawWords words, Line line, Due due, Page page) {
        var name = words.deadline(line.procedure(), due.deadline());
        if (due.doneOn() != null) {
            return page.say("paperwork.due.heading.done", name);
        }
        if (due.earliest() == null) {
            return name;
        }
        var day = page.words().dayAndYear(due.earliest());
        return due.latest() == null || due.latest().equals(due.earliest())
                ? page.say("paperwork.due.heading", name, day)
                : page.say(
                        "paperwork.due.heading.between", name, day, page.words().dayAndYear(due.latest()));
    }

    private static List<String> notes(LawWords words, Sight sight, Line line, Due due, Page page) {
        var notes = new ArrayList<String>();
        if (due.standing() == Due.Standing.LATE) {
            notes.add(new PlanNotes(words, sight).late(line, due));
        } else if (due.doneOn() != null) {
            notes.add(page.say("paperwork.due.met", page.words().dayAndYear(due.doneOn())));
        } else if (!due.because().isEmpty()) {
            notes.add(page.say("paperwork.due.because", words.because(line, due)));
        }
        if (due.provisional()) {
            notes.add(page.say("paperwork.due.provisional.note"));
        }
        var notice = due.notice();
        if (notice != null && !notice.inTime()) {
            notes.add(page.say("paperwork.due.notice.late", page.words().dayAndYear(notice.lastTimelyDay())));
        } else if (notice != null && due.standing() == Due.Standing.PAUSED) {
            notes.add(page.say("paperwork.due.notice.paused", page.words().dayAndYear(notice.answerBy())));
        }
        var key = Task.isClaimed(line, due, words.law()) ? "paperwork.due.claimed" : "paperwork.due.exception";
        due.exceptions()
                .forEach(label -> notes.add(page.say(key, words.exception(line.procedure(), due.deadline(), label))));
        if (due.unclaimed() != null) {
            notes.add(new PlanNotes(words, sight).unclaimed(due.unclaimed()));
        }
        due.couldChange()
                .forEach(label -> notes.add(
                        page.say("paperwork.due.could", words.exception(line.procedure(), due.deadline(), label))));
        return notes;
    }

    /** When the person said the wish, how long after entering, and what they tell of waiting. */
    private DueView.@Nullable Wait wait(Sight sight, Line line, Caller caller, Page page) {
        var wish = sight.findWish(line.person());
        if (wish == null) {
            return null;
        }
        var said = page.say(
                "paperwork.wait.said",
                page.words().dayAndYear(wish.saidOn()),
                page.words().time(wish.saidAt().atZone(caller.zone()).toLocalTime()));
        var entered = Wait.entered(sight, line.person());
        var delay = entered == null
                ? null
                : page.say("paperwork.wait.delay", entered.until(wish.saidOn(), java.time.temporal.ChronoUnit.DAYS));
        var told = wishes.waits(UUID.fromString(line.person()), caller).stream()
                .map(wait -> page.say(
                        "paperwork.wait.told",
                        page.words().dayAndYear(wait.triedOn()),
                        page.words().dayAndYear(wait.possibleSince())))
                .toList();
        return new DueView.Wait(said, wish.number(), delay, told, "/people/" + line.person() + "/wish/wait");
    }
}
