package org.ventanilla.paperwork;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ventanilla.people.PersonView;
import org.ventanilla.rules.Crossed;
import org.ventanilla.rules.Plan.Due;
import org.ventanilla.rules.Rules;

/**
 * Something that changed for a person by nothing but time, so that their plan is another although nobody did anything.
 *
 * @param what years of age, a fact and how long since, a paper, or a procedure and its deadline
 * @param on the birthday, or the last day of the paper or of the term
 */
record Turned(UUID person, Kind kind, String what, LocalDate on) {

    /** How many days back a window is told of it. */
    static final int SHOWN_DAYS = 30;

    enum Kind {
        /** They reached an age at which the law begins to tell people apart. */
        BIRTHDAY,
        /** They may have, but the day of birth is not known. */
        MAYBE_BIRTHDAY,
        /** So many months or years are over since a day they told. */
        TIME_SINCE,
        /** A paper they have is valid no more. */
        PAPER,
        /** A term of theirs ended and what it was for is not done. */
        TERM
    }

    /** All of it in a family, after the one day and up to and including that of the sight. */
    static List<Turned> in(Sight sight, Rules rules, LocalDate after) {
        var turned = new ArrayList<Turned>();
        for (var person : sight.household().members()) {
            limits(turned, sight, rules, person, after);
            papers(turned, sight, person, after);
        }
        terms(turned, sight, after);
        return List.copyOf(turned);
    }

    private static void limits(List<Turned> turned, Sight sight, Rules rules, PersonView person, LocalDate after) {
        var member = sight.asked().members().get(person.id().toString());
        if (member == null) {
            return;
        }
        for (var crossed : rules.crossed(member, after, sight.today())) {
            if (crossed.isAge()) {
                var kind = crossed.isSure() ? Kind.BIRTHDAY : Kind.MAYBE_BIRTHDAY;
                turned.add(new Turned(
                        person.id(), kind, Integer.toString(crossed.after().getYears()), crossed.on()));
            } else if (crossed.isSure()) {
                turned.add(new Turned(person.id(), Kind.TIME_SINCE, since(crossed), crossed.on()));
            }
        }
    }

    private static String since(Crossed crossed) {
        return crossed.fact() + " " + crossed.after().toTotalMonths();
    }

    private static void papers(List<Turned> turned, Sight sight, PersonView person, LocalDate after) {
        for (var paper : person.documents()) {
            var last = paper.expiresOn();
            if (last != null && paper.isExpired(sight.today()) && !paper.isExpired(after)) {
                turned.add(new Turned(person.id(), Kind.PAPER, paper.document(), last));
            }
        }
    }

    private static void terms(List<Turned> turned, Sight sight, LocalDate after) {
        for (var line : sight.plan().lines()) {
            for (var due : line.deadlines()) {
                var last = due.latest();
                if (last != null
                        && due.standing() == Due.Standing.MISSED
                        && Task.isPersons(due)
                        && !last.isBefore(after)
                        && last.isBefore(sight.today())) {
                    turned.add(new Turned(
                            UUID.fromString(line.person()), Kind.TERM, line.procedure() + " " + due.deadline(), last));
                }
            }
        }
    }
}
