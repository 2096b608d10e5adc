package org.ventanilla.paperwork;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.law.Condition;
import org.ventanilla.rules.law.Place;
import org.ventanilla.rules.law.Procedure;
import org.ventanilla.rules.law.Requirement;
import org.ventanilla.rules.law.Review;
import org.ventanilla.rules.law.Step;
import org.ventanilla.rules.law.Text;

/** A procedure of five steps and files that follow it, for tests of how a file moves. */
final class Specimens {

    static final LocalDate OPENED = LocalDate.of(2026, 11, 9);
    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private Specimens() {}

    static Procedure recognition() {
        return procedure(
                "refugee-recognition",
                optional(step("wish", "any_authority")),
                changing(step("filing", "person"), "filed"),
                step("interview", "comar"),
                giving(step("constancia", "comar"), "constancia-comar"),
                recurring(step("sign_in", "person"), 7),
                ending(step("decision", "comar"), "recognised", "negative"),
                optional(ending(step("withdrawal", "person"))));
    }

    static Procedure procedure(String id, Step... steps) {
        var text = new Text("Trámite", "Procedure");
        return new Procedure(
                id,
                text,
                text,
                text,
                new Procedure.Version(LocalDate.of(2022, 2, 19), "lrpcap", Procedure.InFlight.NOT_STATED),
                new Review("", null),
                Procedure.Whom.PERSON,
                "comar",
                new Procedure.Force(Procedure.Force.Kind.DUTY, "deberá", List.of()),
                null,
                new Condition.All(List.of()),
                List.of(),
                null,
                List.of(),
                new Requirement.All(List.of()),
                new TreeMap<>(),
                List.of(steps),
                List.of(),
                new TreeMap<>(),
                List.of(),
                List.of(),
                new Place("test.yaml", 1, 1));
    }

    static Step step(String id, String by) {
        return step(id, by, List.of(), List.of(), null, false);
    }

    static Step giving(Step step, String document) {
        return step(step.id(), step.by(), List.of(), List.of(document), null, false);
    }

    static Step recurring(Step step, int every) {
        return step(step.id(), step.by(), List.of(), List.of(), every, false);
    }

    static Step ending(Step step, String... outcomes) {
        return step(step.id(), step.by(), List.of(outcomes), List.of(), null, true);
    }

    static Step optional(Step step) {
        return step(
                step.id(), step.by(), step.outcomes(), step.gives(), step.every(), Step.Course.OPTIONAL, step.closes());
    }

    static Step changing(Step step, String stage) {
        var sets = new TreeMap<String, List<String>>();
        sets.put("asylum.stage", List.of(stage));
        return new Step(
                step.id(),
                step.name(),
                step.by(),
                List.of(),
                sets,
                List.of(),
                List.of(),
                false,
                List.of(),
                null,
                Step.Course.EVERYBODYS,
                Step.Ends.NEVER,
                false,
                false,
                List.of(),
                null);
    }

    private static Step step(
            String id, String by, List<String> outcomes, List<String> gives, @Nullable Integer every, boolean closes) {
        return step(id, by, outcomes, gives, every, Step.Course.EVERYBODYS, closes);
    }

    private static Step step(
            String id,
            String by,
            List<String> outcomes,
            List<String> gives,
            @Nullable Integer every,
            Step.Course course,
            boolean closes) {
        return new Step(
                id,
                new Text(id, id),
                by,
                outcomes,
                new TreeMap<>(),
                gives,
                List.of(),
                false,
                List.of(),
                every,
                course,
                closes ? Step.Ends.ALWAYS : Step.Ends.NEVER,
                false,
                false,
                List.of(),
                null);
    }

    static File opened(Move... moves) {
        return new File(
                new UUID(0, 1),
                new UUID(0, 2),
                "refugee-recognition",
                LocalDate.of(2022, 2, 19),
                OPENED,
                List.of(moves));
    }

    static Move move(String step, int day) {
        return move(step, null, day, null);
    }

    static Move move(String step, @Nullable String outcome, int day, @Nullable Move undoes) {
        var on = LocalDate.of(2026, 11, day);
        return new Move(
                UUID.nameUUIDFromBytes(
                        (step + day + (undoes != null)).getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                step,
                outcome,
                on,
                on.atTime(10, 0).toInstant(ZoneOffset.UTC),
                "Lucía Ordóñez",
                undoes == null ? "" : "Se anotó en otra familia",
                undoes == null ? null : undoes.id());
    }

    static Instant at(int day, int hour, int minute) {
        return LocalDate.of(2026, 11, day).atTime(hour, minute).toInstant(ZoneOffset.UTC);
    }

    static List<Move> and(List<Move> moves, Move more) {
        var all = new ArrayList<>(moves);
        all.add(more);
        return all;
    }
}
