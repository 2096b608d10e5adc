package org.ventanilla.paperwork;

import java.util.Comparator;
import java.util.List;
import org.ventanilla.rules.law.Procedure.Conflict;
import org.ventanilla.rules.law.Procedure.Conflict.Reading;

/** What whoever stands at the window should reckon with where the law is read in more than one way. */
final class ReadingWords {

    private final LawWords words;

    ReadingWords(LawWords words) {
        this.words = words;
    }

    /** What to reckon with, then what may be claimed, then the rest; each with where it stands. */
    List<String> of(Conflict conflict) {
        return conflict.readings().stream()
                .sorted(Comparator.comparing((Reading reading) -> !reading.forActs())
                        .thenComparing(reading -> !reading.forRights()))
                .map(this::sentence)
                .toList();
    }

    private String sentence(Reading reading) {
        var says = reading.says().in(words.say().language());
        return words.say().of(key(reading), says, words.cites(reading.cites()));
    }

    private static String key(Reading reading) {
        if (reading.forActs()) {
            return reading.forRights() ? "paperwork.plan.reading.both" : "paperwork.plan.reading.acts";
        }
        return reading.forRights() ? "paperwork.plan.reading.rights" : "paperwork.plan.reading.other";
    }
}
