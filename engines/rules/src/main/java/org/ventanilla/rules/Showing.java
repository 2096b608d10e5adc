package org.ventanilla.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ventanilla.rules.law.Law;
import org.ventanilla.rules.law.Procedure;
import org.ventanilla.rules.law.Step;

/**
 * What of the law shows how far somebody has come without a file, the same for everybody on a day.
 *
 * @param byPaperOrAnswer the procedures in force some step of which a paper or an answer shows
 * @param evidence what papers show of whoever has them
 * @param along those in force that have no file of their own
 */
record Showing(
        Law law,
        LocalDate on,
        List<Procedure> byPaperOrAnswer,
        List<Procedure> along,
        Map<Step, Map<String, Value>> left,
        Evidence evidence) {

    static Showing of(Law law, LocalDate on) {
        var shown = new ArrayList<Procedure>();
        var along = new ArrayList<Procedure>();
        var left = new IdentityHashMap<Step, Map<String, Value>>();
        for (var id : law.procedures().keySet()) {
            var procedure = law.findInForce(id, on);
            if (procedure != null && procedure.within() != null) {
                along.add(procedure);
            }
            if (procedure != null && isShown(procedure)) {
                shown.add(procedure);
            }
            for (var version : law.versions(id)) {
                version.steps().forEach(step -> left.put(step, FileState.sets(law, step, null, on)));
            }
        }
        return new Showing(law, on, List.copyOf(shown), List.copyOf(along), left, Evidence.of(law, on));
    }

    static boolean isShown(Procedure procedure) {
        return procedure.steps().stream().anyMatch(step -> step.shownByAnswer() || step.shownByPaper());
    }

    /** What a step without outcomes leaves behind; only a step of this law does. */
    Map<String, Value> left(Step step) {
        return Objects.requireNonNull(left.get(step));
    }
}
