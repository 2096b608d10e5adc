package org.ventanilla.paperwork;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.Plan;
import org.ventanilla.rules.Plan.Blocker;
import org.ventanilla.rules.Plan.Line;
import org.ventanilla.ui.Joined;

/**
 * What a row of a sheet or a telephone waits for, in words.
 *
 * @param called what somebody of the family is called there
 */
record PlainWaits(PlainWords plain, Plan plan, UnaryOperator<String> called) {

    /** {@code antes hace falta: su constancia de trámite}; {@code después de: su solicitud}; empty when nothing is known. */
    String of(Line line) {
        if (line.state() == Plan.State.RUNNING && plain.goesAlong(line)) {
            return words().get("slip.until.together");
        }
        if (line.state() == Plan.State.UNKNOWN) {
            return words().get("slip.until.answer");
        }
        if (line.blockedBy().isEmpty()) {
            return "";
        }
        return line.state() == Plan.State.LATER
                ? after(line)
                : needs(line, line.waits().getFirst());
    }

    /** Lines that one row serves: what it asks, until when and what it waits for are the same of everybody in it. */
    String alike(Line line) {
        return Task.alike(line, plain.law()) + "/" + of(line);
    }

    /** What an office does, and by when. */
    String office(List<Line> lines, LocalDate today) {
        var due = Task.dueOfOffice(lines);
        if (due == null || due.earliest() == null) {
            return words().get("phone.acts.office");
        }
        return due.earliest().isBefore(today)
                ? words().get("days.office_overdue")
                : words().say("phone.acts.office_until", "date", words().dayAsOf(due.earliest(), today));
    }

    private Words words() {
        return plain.words();
    }

    private String needs(Line line, List<Blocker> any) {
        var things = any.stream().map(this::thing).distinct().toList();
        if (things.contains("")) {
            return after(line);
        }
        if (things.size() > 1) {
            var either = Joined.or(words().language(), words().get("slip.or"), things);
            return words().say("slip.needs_one_of", "what", either);
        }
        var needs = words().say("slip.needs", "what", things.getFirst());
        return Copies.find(line, any.getFirst(), plan, plain.law()) == null ? needs : needs + copy(any.getFirst());
    }

    /** A paper by its name and whose it is, when it is a relative's; empty for what is no paper. */
    private String thing(Blocker blocker) {
        var thing = plain.thing(blocker.requirement());
        return thing == null ? "" : thing + whose(blocker.relative());
    }

    private String whose(@Nullable String relative) {
        return relative == null ? "" : " " + words().say("slip.bring.of", "name", called.apply(relative));
    }

    /** {@code ; pida una copia: Ventanilla del Registro Civil}, of what was given once. */
    private String copy(Blocker blocker) {
        var document = plain.law().documents().get(blocker.requirement());
        var where = document == null ? null : words().find("authority." + document.issuedBy());
        return where == null ? "" : "; " + plain.of(words().get("slip.copy"), where);
    }

    /** Of several ways that may open it the one that is furthest. */
    private String after(Line line) {
        var way = way(line);
        var said = way == null
                ? plain.paper(line.blockedBy().getFirst().requirement())
                : plain.name(way) + whose(way.person().equals(line.person()) ? null : way.person());
        return said.isEmpty() ? "" : words().say("slip.after", "what", said);
    }

    /** Of the person or a relative what is under way, else what can be begun today, else what comes first in the plan. */
    private @Nullable Line way(Line line) {
        var ways = plan.lines().stream()
                .filter(each -> !each.procedure().equals(line.procedure()) && !plain.goesAlong(each))
                .filter(each -> line.blockedBy().stream().anyMatch(blocker -> isWay(line, blocker, each)))
                .toList();
        return Stream.<Predicate<Line>>of(
                        each -> Task.isGoing(each, plain.law()),
                        each -> each.state() == Plan.State.NOW,
                        each -> each.state() == Plan.State.BLOCKED,
                        _ -> true)
                .flatMap(kind -> ways.stream().filter(kind))
                .findFirst()
                .orElse(null);
    }

    private static boolean isWay(Line line, Blocker blocker, Line way) {
        var whose = blocker.relative() == null ? line.person() : blocker.relative();
        return way.person().equals(whose) && way.procedure().equals(blocker.procedure());
    }
}
