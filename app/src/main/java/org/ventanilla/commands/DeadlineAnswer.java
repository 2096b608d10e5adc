package org.ventanilla.commands;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ventanilla.procedures.Phrases;
import org.ventanilla.rules.clock.LegalClock;
import org.ventanilla.rules.clock.Matter;
import org.ventanilla.rules.clock.Reckoning;
import org.ventanilla.rules.clock.Reckoning.CountedDay;
import org.ventanilla.rules.law.Deadline;
import org.ventanilla.rules.law.Law;
import org.ventanilla.rules.law.Procedure;

/** One term counted, for people and for programs. */
record DeadlineAnswer(
        Law law, Procedure procedure, Deadline deadline, Matter matter, Counted counted, LocalDate today) {

    static final String PERSON = "person";

    record Counted(LegalClock clock, Reckoning.Due due, List<CountedDay> days) {}

    /** The words of {@code --json}; {@code kind} says the unit of {@code days}. */
    static String kind(Deadline.Unit unit) {
        return switch (unit) {
            case WORKING_DAYS -> "working";
            case NATURAL_DAYS -> "natural";
            case MONTHS -> "months";
            case YEARS -> "years";
        };
    }

    Map<String, @Nullable Object> json(Phrases phrases) {
        var due = counted.due();
        var missed = deadline.missed();
        return Json.object(
                "procedure",
                procedure.id(),
                "deadline",
                deadline.id(),
                "name",
                phrases.text(deadline.name()),
                "binds",
                deadline.binds(),
                "from",
                matter.event().from(),
                "from_latest",
                matter.event().to(),
                "due",
                due.earliest(),
                "due_latest",
                due.latest(),
                "days",
                due.days(),
                "kind",
                kind(deadline.term().unit()),
                "calendar",
                deadline.calendar(),
                "authority",
                counted.clock().authority(),
                "rolled",
                due.rolled(),
                "provisional",
                isProvisional(),
                "disputed",
                due.disputed(),
                "missed_then",
                missed == null ? null : missed.then(),
                "cites",
                Phrases.plain(deadline.cites()),
                "counted",
                counted.days().stream().map(DeadlineAnswer::row).toList());
    }

    /** What an authority closes is published before it closes: a day that lies behind moves no more. */
    private boolean isProvisional() {
        return counted.due().provisional() && counted.due().latest().isAfter(today);
    }

    private static Map<String, @Nullable Object> row(CountedDay day) {
        return Json.object("date", day.date(), "counts", day.counts(), "why", day.why());
    }

    String text(Phrases phrases) {
        var sheet = new Sheet();
        var due = counted.due();
        sheet.line(phrases.text(deadline.name()) + " · " + phrases.text(procedure.title()));
        sheet.line("");
        sheet.pair(phrases.say("due"), phrases.day(due.earliest()));
        if (!due.latest().equals(due.earliest())) {
            sheet.pair(phrases.say("due.latest"), phrases.day(due.latest()));
        }
        sheet.pair(phrases.say("from"), from(phrases));
        sheet.pair(phrases.say("term"), phrases.term(deadline.term()));
        sheet.pair(phrases.say("binds"), binds(phrases));
        sheet.pair(phrases.say("calendar"), calendar(phrases));
        sheet.pair(phrases.say("cites"), phrases.cites(deadline.cites()));
        var missed = deadline.missed();
        sheet.pair(phrases.say("missed"), missed == null ? "" : phrases.text(missed.name()));
        if (due.rolled() > 0) {
            sheet.pair(phrases.say("rolled"), phrases.count("rolled.why", due.rolled()));
        }
        if (isProvisional()) {
            sheet.pair(phrases.say("provisional"), phrases.say("provisional.why"));
        }
        if (due.disputed()) {
            sheet.pair(phrases.say("disputed"), phrases.say("disputed.why"));
        }
        if (!due.unsettled().isEmpty()) {
            sheet.pair(phrases.say("unsettled"), phrases.say("unsettled.why"));
        }
        sheet.heading(phrases.say("counted"));
        addDays(sheet, phrases);
        return sheet.toString();
    }

    private void addDays(Sheet sheet, Phrases phrases) {
        var count = 0;
        for (var day : counted.days()) {
            var why = day.why();
            count += day.counts() ? 1 : 0;
            sheet.row("  %s  %4s  %s"
                    .formatted(
                            phrases.shortDay(day.date()),
                            day.counts() ? Integer.toString(count) : "-",
                            why == null ? "" : phrases.sayOr("why." + why, why)));
        }
    }

    private String from(Phrases phrases) {
        var event = matter.event();
        return event.from().equals(event.to())
                ? phrases.day(event.from())
                : phrases.say("from.between", phrases.day(event.from()), phrases.day(event.to()));
    }

    private String binds(Phrases phrases) {
        if (deadline.binds().equals(PERSON)) {
            return phrases.say("person");
        }
        var authority = law.authorities().get(deadline.binds());
        return authority == null ? deadline.binds() : phrases.text(authority.name());
    }

    private String calendar(Phrases phrases) {
        var list = law.calendars().get(deadline.calendar());
        return deadline.calendar() + (list == null ? "" : " · " + phrases.text(list.name()));
    }
}
