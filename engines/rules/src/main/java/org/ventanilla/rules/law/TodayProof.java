package org.ventanilla.rules.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Proves what only holds as of a day: that nobody signed on a day to come, and that some version is in force. */
final class TodayProof {

    private final Draft draft;
    private final Map<String, Sheet> sheets;
    private final LocalDate today;

    TodayProof(Draft draft, Map<String, Sheet> sheets, LocalDate today) {
        this.draft = draft;
        this.sheets = sheets;
        this.today = today;
    }

    void prove() {
        for (var procedure : draft.procedures.values()) {
            var signature = procedure.review().signature();
            if (signature != null && signature.on().isAfter(today)) {
                complain(
                        procedure,
                        signature,
                        "This was signed on " + signature.on() + ", and today is " + today + ".",
                        "the day it was signed");
            }
            if (!hasBegun(procedure)) {
                complain(
                        procedure,
                        procedure.version(),
                        "No version of (" + procedure.id() + ") is in force on " + today
                                + ", so no plan would name it.",
                        "another year; or the file waits elsewhere until that day");
            }
        }
    }

    private boolean hasBegun(Procedure procedure) {
        return Stream.concat(draft.past.getOrDefault(procedure.id(), List.of()).stream(), Stream.of(procedure))
                .anyMatch(version -> !version.version().from().isAfter(today));
    }

    private void complain(Procedure procedure, Object of, String text, String maybe) {
        Objects.requireNonNull(sheets.get(procedure.place().file()))
                .complain(Objects.requireNonNull(draft.at.get(of)), text, maybe);
    }
}
