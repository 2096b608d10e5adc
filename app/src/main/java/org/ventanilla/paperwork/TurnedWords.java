package org.ventanilla.paperwork;

import org.ventanilla.procedures.Phrases;
import org.ventanilla.rules.law.Deadline.Term;
import org.ventanilla.rules.law.Deadline.Unit;

/** What time changed, in a sentence each. */
record TurnedWords(LawWords words, Sight sight) {

    private static final int MONTHS_OF_A_YEAR = 12;

    String of(Turned turned) {
        var name = sight.name(turned.person().toString());
        var on = words.say().dayAndYear(turned.on());
        var parts = turned.what().split(" ", 2);
        return switch (turned.kind()) {
            case BIRTHDAY -> words.say().of("paperwork.turned.birthday", name, turned.what(), on);
            case MAYBE_BIRTHDAY -> words.say().of("paperwork.turned.maybe", name, turned.what(), on);
            case TIME_SINCE ->
                words.say()
                        .of(
                                "paperwork.turned.since",
                                name,
                                length(Integer.parseInt(parts[1])),
                                on,
                                words.fact(parts[0]));
            case PAPER -> words.say().of("paperwork.turned.paper", name, words.thing(turned.what()), on);
            case TERM ->
                words.say()
                        .of(
                                "paperwork.turned.term",
                                name,
                                words.deadline(parts[0], parts[1]),
                                on,
                                words.procedure(parts[0]));
        };
    }

    private String length(int months) {
        var term = months % MONTHS_OF_A_YEAR == 0
                ? new Term(months / MONTHS_OF_A_YEAR, Unit.YEARS)
                : new Term(months, Unit.MONTHS);
        return Phrases.in(words.say().language()).term(term);
    }
}
