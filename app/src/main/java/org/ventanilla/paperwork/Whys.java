package org.ventanilla.paperwork;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ventanilla.procedures.Conditions;
import org.ventanilla.procedures.Phrases;
import org.ventanilla.rules.Plan;
import org.ventanilla.rules.Plan.Due;
import org.ventanilla.rules.Plan.Line;
import org.ventanilla.rules.Plan.Truth;
import org.ventanilla.rules.Value;
import org.ventanilla.rules.Way;
import org.ventanilla.rules.law.Condition;

/** Why a line of a plan stands where it stands, why not elsewhere, and what would change it: for one person, in words. */
final class Whys {

    private final Sight sight;
    private final LawWords words;
    private final Conditions conditions;
    private final Map<String, Map<String, Value>> known;

    /** By person and procedure, of every line that has no yes and no file. */
    private final Map<String, Map<String, List<Way>>> ways;

    Whys(Sight sight, LawWords words, PlanDesk desk) {
        this.sight = sight;
        this.words = words;
        this.conditions = new Conditions(words.law(), Phrases.in(words.say().language()));
        this.known = desk.known(sight);
        this.ways = desk.ways(
                sight, sight.plan().lines().stream().filter(Whys::mayChange).toList());
    }

    List<WhyView> of(Line line) {
        return List.of(
                new WhyView(words.say().of("paperwork.why"), why(line)),
                new WhyView(words.say().of("paperwork.why.not"), whyNot(line)),
                new WhyView(words.say().of("paperwork.why.change"), change(line)));
    }

    private List<String> why(Line line) {
        if (isBegun(line)) {
            return begun(line);
        }
        if (line.isLost()) {
            return new PlanNotes(words, sight).of(line);
        }
        if (line.verdict().because().isEmpty()) {
            return List.of(words.say().of("paperwork.why.everybody"));
        }
        var facts = words.joined(told(line));
        return List.of(words.say()
                .of(
                        switch (line.verdict().truth()) {
                            case YES -> "paperwork.why.yes";
                            case NO -> "paperwork.why.no";
                            case UNKNOWN -> "paperwork.why.unknown";
                        },
                        facts));
    }

    /** What is begun stands where its file stands: what was answered before it began decides nothing any more. */
    private List<String> begun(Line line) {
        var within = words.law(line).within();
        if (within != null) {
            return List.of(words.say().of("paperwork.why.within", words.procedure(within.procedure())));
        }
        var kept = sight.findFile(line.person(), line.procedure());
        if (kept == null) {
            return List.of(words.say().of("paperwork.why.shown"));
        }
        var file = kept.file();
        var opened = words.say().dayAndYear(file.openedOn());
        if (file.standing().isEmpty()) {
            return List.of(words.say().of("paperwork.why.opened", opened));
        }
        var last = file.standing().getLast();
        var law = words.law(line);
        var outcome = last.outcome() == null ? "" : ": " + words.outcome(law, last.step(), last.outcome());
        return List.of(words.say()
                .of(
                        "paperwork.why.moved",
                        opened,
                        words.step(law, last.step()) + outcome,
                        words.say().dayAndYear(last.on())));
    }

    /** Each fact that decides, as it is today; what stands in a closed compartment is not named. */
    private List<String> told(Line line) {
        var facts = known.getOrDefault(line.person(), Map.of());
        return line.verdict().because().stream()
                .map(fact -> {
                    var value = facts.get(fact);
                    return value != null && isOpen(fact)
                            ? conditions.told(fact, value)
                            : words.facts(List.of(fact)) + computed(fact, facts);
                })
                .distinct()
                .toList();
    }

    /** An age is nobody's answer: with it stands the day that was answered. */
    private String computed(String id, Map<String, Value> facts) {
        var fact = words.law().facts().get(id);
        var from = fact == null || !isOpen(id) ? null : fact.computedFrom();
        var value = from == null || !isOpen(from) ? null : facts.get(from);
        return from == null || value == null ? "" : " (" + conditions.told(from, value) + ")";
    }

    private List<String> whyNot(Line line) {
        var notes = new PlanNotes(words, sight);
        return switch (line.state()) {
            case NOW -> List.of(words.say().of("paperwork.why.not.now"));
            case DONE -> List.of(words.say().of("paperwork.why.not.done"));
            case RUNNING -> List.of(words.say().of("paperwork.why.not.running", new TurnWords(words).of(line)));
            case BLOCKED, UNKNOWN, LATER -> {
                var said = notes.of(line);
                yield said.isEmpty() ? List.of(words.say().of("paperwork.why.not.wait")) : said;
            }
            case NOT_FOR_YOU ->
                line.isLost() ? notes.of(line) : List.of(words.say().of("paperwork.why.no", words.joined(told(line))));
        };
    }

    private static boolean isBegun(Line line) {
        return line.state() == Plan.State.RUNNING || line.state() == Plan.State.DONE;
    }

    /** Whether something else than is so today would have to be so for a yes. */
    private static boolean mayChange(Line line) {
        return !isBegun(line) && line.verdict().truth() != Truth.YES;
    }

    private List<String> change(Line line) {
        var sentences = new ArrayList<String>();
        if (isBegun(line)) {
            addTerms(line, sentences);
        } else if (line.isLost()) {
            sentences.add(words.say().of("paperwork.why.change.fact", words.facts(starts(line))));
        } else if (line.verdict().truth() == Truth.YES) {
            var waits = new PlanNotes(words, sight).waits(line);
            if (!waits.isEmpty()) {
                sentences.add(words.say().of("paperwork.why.change.waits"));
            }
            sentences.addAll(waits);
            addTerms(line, sentences);
            if (!line.verdict().because().isEmpty()) {
                sentences.add(words.say()
                        .of(
                                "paperwork.why.change.fact",
                                words.facts(line.verdict().because())));
            }
        } else {
            var law = words.law().findVersion(line.procedure(), line.versionFrom());
            ways.getOrDefault(line.person(), Map.of())
                    .getOrDefault(line.procedure(), List.of())
                    .forEach(way -> sentences.add(way(way, conditions.of(law))));
        }
        if (sentences.isEmpty()) {
            sentences.add(words.say().of("paperwork.why.change.nothing"));
        }
        sentences.add(words.say().of("paperwork.why.wrong"));
        return sentences.stream().distinct().toList();
    }

    /** From what the terms that are over were counted: on another day they may still run. */
    private static List<String> starts(Line line) {
        return line.deadlines().stream()
                .filter(due -> due.standing() == Due.Standing.MISSED)
                .map(Due::startFact)
                .filter(Objects::nonNull)
                .toList();
    }

    private void addTerms(Line line, List<String> sentences) {
        line.deadlines().stream()
                .filter(Task::isPersons)
                .filter(due -> due.standing() == Due.Standing.OPEN && due.earliest() != null)
                .forEach(due -> sentences.add(words.say()
                        .of(
                                "paperwork.why.change.term",
                                words.deadline(line.procedure(), due.deadline()),
                                words.say().day(Objects.requireNonNull(due.earliest())))));
    }

    private String way(Way way, Conditions said) {
        var changes = said(way.changes(), said);
        var learns = said(way.learns(), said);
        if (changes.isEmpty()) {
            return words.say().of("paperwork.why.change.learn", words.joined(learns));
        }
        return learns.isEmpty()
                ? words.say().of("paperwork.why.change.if", words.joined(changes))
                : words.say().of("paperwork.why.change.both", words.joined(changes), words.joined(learns));
    }

    private List<String> said(List<Condition> parts, Conditions said) {
        var open = parts.stream()
                .filter(part -> Conditions.facts(part).allMatch(this::isOpen))
                .toList();
        var sentences = new ArrayList<>(said.inLines(open));
        if (open.size() < parts.size()) {
            sentences.add(words.say().of("paperwork.fact.closed"));
        }
        return sentences;
    }

    private boolean isOpen(String id) {
        var fact = words.law().facts().get(id);
        return fact == null || fact.compartment() == null;
    }
}
