package org.ventanilla.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.ventanilla.rules.Household.FileInFlight;
import org.ventanilla.rules.Household.Move;
import org.ventanilla.rules.law.Fields;
import org.ventanilla.rules.law.Law;
import org.ventanilla.rules.law.Procedure;

/** Reads what somebody began, and when which step of it was done, from a tree of keys and values. */
final class MoveReader {

    private final Law law;
    private final LocalDate today;

    MoveReader(Law law, LocalDate today) {
        this.law = law;
        this.today = today;
    }

    /** By procedure; what {@code files} says of one counts before what {@code done} says of it. */
    SortedMap<String, FileInFlight> files(Fields entries) {
        var files = new TreeMap<String, FileInFlight>();
        var done = entries.findFields("done");
        if (done != null) {
            each(done, (procedure, body) -> files.put(procedure.id(), done(procedure, body)));
        }
        var begun = entries.findFields("files");
        if (begun != null) {
            each(begun, (procedure, body) -> files.put(procedure.id(), begun(procedure, body)));
        }
        return files;
    }

    private void each(Fields entries, BiConsumer<Procedure, Fields> read) {
        for (var id : entries.keys()) {
            var procedure = law.procedures().get(id);
            if (procedure == null) {
                entries.sheet()
                        .complainOf(
                                entries.keyNode(id),
                                id,
                                "a procedure",
                                law.procedures().keySet());
            }
            var body = entries.findFields(id);
            if (procedure != null && body != null) {
                read.accept(procedure, body);
            }
        }
    }

    /** By step, the day, or the day with its outcome. */
    private FileInFlight done(Procedure procedure, Fields body) {
        var moves = new ArrayList<Move>();
        for (var step : body.keys()) {
            var at = body.keyNode(step);
            var node = body.find(step);
            if (node instanceof MappingNode) {
                var move = body.sheet().fields(node);
                moves.addAll(move(procedure, step, at, move));
                move.close();
            } else if (node != null) {
                var on = AnswerReader.pastDay(body, node, today);
                if (on != null && isMove(procedure, step, at, body)) {
                    moves.add(new Move(step, on, null));
                }
            }
        }
        return file(procedure, null, moves);
    }

    private FileInFlight begun(Procedure procedure, Fields body) {
        var moves = new ArrayList<Move>();
        var opened = body.find("opened");
        var node = body.find("moves");
        for (var part : node == null ? List.<Node>of() : body.sheet().listOrOne(node)) {
            var move = body.sheet().fields(part);
            var step = move.find("step");
            if (step == null) {
                move.sheet().complain(part, "A move names its step.", "{ step: filing, on: 2026-11-23 }");
            } else {
                moves.addAll(move(procedure, move.sheet().word(step), step, move));
            }
            move.close();
        }
        body.close();
        return file(procedure, opened == null ? null : AnswerReader.pastDay(body, opened, today), moves);
    }

    private FileInFlight file(Procedure procedure, @Nullable LocalDate opened, List<Move> moves) {
        var first = opened != null
                ? opened
                : moves.stream().map(Move::on).min(Comparator.naturalOrder()).orElse(LocalDate.MAX);
        var begun = law.findInForce(procedure.id(), first);
        var version = begun == null ? procedure : begun;
        return new FileInFlight(procedure.id(), version.version().from(), first, List.copyOf(moves));
    }

    private List<Move> move(Procedure procedure, String step, Node at, Fields move) {
        var on = move.find("on");
        var outcome = move.findWord("outcome");
        if (on == null) {
            move.sheet().complain(at, "A move has its day.", "on: 2026-11-23");
            return List.of();
        }
        var day = AnswerReader.pastDay(move, on, today);
        return day != null && isMove(procedure, step, at, move) && isOutcome(procedure, step, outcome, move)
                ? List.of(new Move(step, day, outcome))
                : List.of();
    }

    private boolean isMove(Procedure procedure, String step, Node at, Fields entries) {
        var known = new TreeSet<String>();
        for (var version : law.versions(procedure.id())) {
            known.addAll(Events.moves(version));
            if (version.version().inFlight().mayBeChosen()) {
                known.add(FileInFlight.VERSION + version.version().from());
            }
        }
        if (!known.contains(step)) {
            entries.sheet().complainOf(at, step, "a step of " + procedure.id(), known);
        }
        return known.contains(step);
    }

    private boolean isOutcome(Procedure procedure, String step, @Nullable String outcome, Fields entries) {
        var grounds = law.versions(procedure.id()).stream()
                .flatMap(version -> Events.grounds(version, step).stream())
                .distinct()
                .toList();
        if (!grounds.isEmpty() && (outcome == null || !grounds.contains(outcome))) {
            entries.sheet()
                    .complainOf(
                            entries.node(), String.valueOf(outcome), "a ground on which " + step + " may be", grounds);
            return false;
        }
        var outcomes = law.versions(procedure.id()).stream()
                .flatMap(version -> version.steps().stream())
                .filter(each -> each.id().equals(step))
                .flatMap(each -> each.outcomes().stream())
                .toList();
        if (outcome == null || outcomes.isEmpty() || outcomes.contains(outcome)) {
            return true;
        }
        entries.sheet().complainOf(entries.node(), outcome, "an outcome of " + step, outcomes);
        return false;
    }
}
