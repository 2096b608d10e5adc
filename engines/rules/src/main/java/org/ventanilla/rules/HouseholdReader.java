package org.ventanilla.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.ventanilla.rules.Household.Answered;
import org.ventanilla.rules.Household.FileInFlight;
import org.ventanilla.rules.Household.Held;
import org.ventanilla.rules.Household.Member;
import org.ventanilla.rules.Household.Move;
import org.ventanilla.rules.law.Fields;
import org.ventanilla.rules.law.Law;
import org.ventanilla.rules.law.Procedure;
import org.ventanilla.rules.law.Sheet;

/** Reads people from a tree of keys and values, as examples of the law and files of the command line write them. */
final class HouseholdReader {

    /** The one person of a file that names nobody. */
    static final String PERSON = "person";

    private static final int MEMBERS_MAX = 50;

    private static final Map<String, String> RELATIONS = Map.of(
            "child_of", "parent",
            "spouse_of", "spouse",
            "partner_of", "partner",
            "cared_by", "carer",
            "in_care_of", "carer");

    private final Law law;

    HouseholdReader(Law law) {
        this.law = law;
    }

    Household given(Fields facts) {
        var members = new TreeMap<String, Member>();
        members.put(PERSON, member(PERSON, facts, Set.of()));
        return new Household(false, members);
    }

    Household household(Fields entries) {
        boolean complete = false;
        var declared = entries.find("complete");
        if (declared != null) {
            switch (entries.sheet().word(declared)) {
                case "yes", "true" -> complete = true;
                case "no", "false" -> complete = false;
                case String other -> entries.sheet().complainOf(declared, other, "yes or no", List.of("yes", "no"));
            }
        }
        var names = new TreeSet<>(entries.keys());
        if (names.size() > MEMBERS_MAX) {
            entries.sheet()
                    .complain(entries.node(), "More than " + MEMBERS_MAX + " people are named here.", "two households");
        }
        var members = new TreeMap<String, Member>();
        for (var name : names.stream().limit(MEMBERS_MAX).toList()) {
            var member = entries.findFields(name);
            if (member != null) {
                members.put(name, member(name, member, names));
            }
        }
        return new Household(complete, members);
    }

    private Member member(String id, Fields entries, Set<String> names) {
        var relations = new TreeMap<String, Set<String>>();
        RELATIONS.forEach((key, relation) -> {
            var others = entries.find(key);
            if (others != null) {
                relations.computeIfAbsent(relation, _ -> new TreeSet<>()).addAll(others(entries, others, names));
            }
        });
        var holds = holds(entries);
        var files = files(entries);
        var answers = new TreeMap<String, Answered>();
        for (var key : entries.keys()) {
            var fact = law.facts().get(key);
            if (fact == null) {
                var at = entries.keyNode(key);
                entries.find(key);
                var known = new TreeSet<>(law.facts().keySet());
                known.addAll(RELATIONS.keySet());
                known.addAll(Set.of("holds", "files", "done"));
                entries.sheet().complain(at, "(" + key + ") is not a fact.", Sheet.nearest(key, known));
                continue;
            }
            var node = entries.find(key);
            var answered = node == null ? null : AnswerReader.read(entries, fact, node);
            if (answered != null) {
                answers.put(key, answered);
            }
        }
        return new Member(id, answers, relations, holds, files);
    }

    private static List<String> others(Fields entries, Node node, Set<String> names) {
        var others = new ArrayList<String>();
        for (var part : entries.sheet().listOrOne(node)) {
            var name = entries.sheet().word(part);
            if (names.contains(name)) {
                others.add(name);
            } else {
                entries.sheet().complainOf(part, name, "a member of this household", names);
            }
        }
        return others;
    }

    private List<Held> holds(Fields entries) {
        var node = entries.find("holds");
        var holds = new ArrayList<Held>();
        for (var part : node == null ? List.<Node>of() : entries.sheet().listOrOne(node)) {
            if (part instanceof MappingNode) {
                dated(entries.sheet().fields(part), holds);
            } else {
                add(entries, part, entries.sheet().word(part), null, holds);
            }
        }
        return List.copyOf(holds);
    }

    /** Either {@code { document: passport, issued: 2020-01-31 }} or, shorter, {@code { passport: 2020-01-31 }}. */
    private void dated(Fields paper, List<Held> holds) {
        var named = paper.find("document");
        if (named != null) {
            var issued = paper.find("issued");
            add(
                    paper,
                    named,
                    paper.sheet().word(named),
                    issued == null ? null : AnswerReader.exactDay(paper, issued),
                    holds);
        } else {
            for (var document : paper.keys()) {
                var at = paper.keyNode(document);
                var issued = paper.find(document);
                add(paper, at, document, issued == null ? null : AnswerReader.exactDay(paper, issued), holds);
            }
        }
        paper.close();
    }

    private void add(Fields entries, Node at, String document, @Nullable LocalDate issued, List<Held> holds) {
        if (law.documents().containsKey(document)) {
            holds.add(new Held(document, issued));
        } else {
            entries.sheet()
                    .complainOf(at, document, "a document", law.documents().keySet());
        }
    }

    private SortedMap<String, FileInFlight> files(Fields entries) {
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
                var on = AnswerReader.exactDay(body, node);
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
        return file(procedure, opened == null ? null : AnswerReader.exactDay(body, opened), moves);
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
        var day = AnswerReader.exactDay(move, on);
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
