package org.ventanilla.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.Household.FileInFlight;
import org.ventanilla.rules.Household.Held;
import org.ventanilla.rules.Household.Move;
import org.ventanilla.rules.law.Fact;
import org.ventanilla.rules.law.Law;
import org.ventanilla.rules.law.Procedure;
import org.ventanilla.rules.law.Step;

/**
 * Where a trámite stands: a fold over its dated moves, so that correcting a move corrects everything after it.
 *
 * @param law the version that governs it
 * @param events the day of each move, under its own name and, for deadlines to count from, as {@code <name>.date}
 * @param told the days of steps as they were told, where that is not one day, under the same names
 * @param moves in the order of their days
 * @param ahead the steps of the ordinary course that are still to come; empty when it is closed
 * @param reached the place of the last step it has come to, whatever showed it, or -1
 * @param unfiled where it stood before what was filed counted as not filed, or null while it counts
 */
record FileState(
        Procedure law,
        FileInFlight file,
        SortedMap<String, LocalDate> events,
        SortedMap<String, Value.Day> told,
        List<Move> moves,
        List<Step> ahead,
        int reached,
        boolean isClosed,
        @Nullable FileState unfiled) {

    static FileState of(Procedure procedure, FileInFlight file, LocalDate on) {
        var all = file.moves().stream()
                .filter(move -> !move.on().isAfter(on))
                .sorted(Comparator.comparing(Move::on))
                .toList();
        var moves = Unfiled.counting(procedure, all);
        boolean isUnfiled = !all.isEmpty() && Unfiled.isSaidBy(all.getLast());
        var before = isUnfiled
                ? of(procedure, file, Unfiled.counting(procedure, all.subList(0, all.size() - 1)), null)
                : null;
        return of(procedure, file, moves, before);
    }

    private static FileState of(Procedure procedure, FileInFlight file, List<Move> moves, @Nullable FileState unfiled) {
        var events = new TreeMap<String, LocalDate>();
        int reached = -1;
        for (var move : moves) {
            events.put(move.step(), move.on());
            events.put(move.step() + ".date", move.on());
            int at = indexOf(procedure, move.step());
            reached = Math.max(reached, at);
        }
        boolean closed = isClosed(procedure, moves);
        var ahead = closed ? List.<Step>of() : ordinary(procedure, reached + 1);
        return new FileState(procedure, file, events, new TreeMap<>(), moves, ahead, reached, closed, unfiled);
    }

    /** Whether one of these moves ended the file. */
    static boolean isClosed(Procedure procedure, List<Move> moves) {
        return moves.stream().anyMatch(move -> {
            int at = indexOf(procedure, move.step());
            return move.step().equals(Events.CLOSURE)
                    || (at >= 0 && procedure.steps().get(at).closes(move.outcome()));
        });
    }

    /** Begun by mistake: closed before anything of its own course happened, so that it stands in nobody's way. */
    boolean isVoid() {
        return isClosed
                && moves.stream().anyMatch(move -> move.step().equals(Events.CLOSURE))
                && moves.stream().noneMatch(move -> {
                    int at = indexOf(law, move.step());
                    return at >= 0 && law.steps().get(at).isAwaited();
                });
    }

    /** Whether the file ended so that the same may be asked for anew. */
    boolean isOverForAnew() {
        return moves.stream().anyMatch(move -> law.steps().stream()
                .anyMatch(step -> step.ends().again() && step.id().equals(move.step()) && step.closes(move.outcome())));
    }

    /** Whether it has no file of its own and goes along in that of another trámite. */
    boolean isAlong() {
        return !file.procedure().equals(law.id());
    }

    /**
     * Where a trámite stands that goes along in this file: the same moves, read by its own steps.
     *
     * @param facts of the person
     * @return null before the step with which it begins, and once the file ended in a way that is none of its own
     */
    @Nullable
    FileState along(Showing showing, Procedure other, Map<String, Value> facts) {
        int there = -1;
        boolean isDecided = false;
        for (var move : moves) {
            int at = indexOf(other, move.step());
            there = Math.max(there, at);
            isDecided |= at >= 0
                    && move.outcome() != null
                    && other.steps().get(at).outcomes().contains(move.outcome());
        }
        if (!isDecided && (isClosed || !isBegunFor(showing, other, facts))) {
            return null;
        }
        var still = isClosed ? List.<Step>of() : ordinary(other, there + 1);
        return new FileState(other, file, events, told, moves, still, there, isClosed, null);
    }

    /** Whether the person still stands as the step leaves them with which the other begins. */
    private boolean isBegunFor(Showing showing, Procedure other, Map<String, Value> facts) {
        int at = other.within() == null ? -1 : indexOf(law, other.within().step());
        return at >= 0 && reached >= at && isAnswered(showing.left(law.steps().get(at)), facts);
    }

    /** The office asked for something and nothing was answered yet. */
    boolean isAnswerOutstanding() {
        boolean outstanding = false;
        for (var move : moves) {
            outstanding = move.step().equals(Events.NOTICE)
                    || outstanding && !move.step().equals(Events.ANSWER);
        }
        return outstanding && !isClosed;
    }

    /**
     * Where somebody stands who holds papers that a step gives, whoever gave them, or who answered what a step sets: as
     * far as the furthest of those steps at least. The step's day is the day on the paper, or the one answered, where
     * there is one. A paper of a later step shows nothing alone: others give it too.
     *
     * @param begun the file opened here, or null
     * @return null when there is neither a file nor such a paper or answer
     */
    static @Nullable FileState shown(
            Showing showing,
            Procedure procedure,
            @Nullable FileState begun,
            Map<String, Value> facts,
            List<Held> papers) {
        var state = begun;
        boolean isFirst = true;
        for (var step : procedure.steps()) {
            boolean isNew = state == null || !state.events().containsKey(step.id());
            if (step.shownByAnswer()) {
                var sets = showing.left(step);
                if (isNew && isAnswered(sets, facts)) {
                    state = reaching(procedure, state, step, day(sets, facts), showing.on());
                }
                isFirst = false;
            }
            if (step.shownByPaper()) {
                var paper = isFirst || state != null ? latest(step.gives(), papers) : null;
                if (isNew && paper != null) {
                    state = reaching(procedure, state, step, day(paper.issued()), showing.on());
                }
                isFirst = false;
            }
        }
        return state;
    }

    private static boolean isAnswered(Map<String, Value> sets, Map<String, Value> facts) {
        for (var set : sets.entrySet()) {
            if (!(set.getValue() instanceof Value.Day) && !set.getValue().equals(facts.get(set.getKey()))) {
                return false;
            }
        }
        return true;
    }

    /** The day of the step as it was answered. */
    private static Value.@Nullable Day day(Map<String, Value> sets, Map<String, Value> facts) {
        return sets.entrySet().stream()
                .filter(set -> set.getValue() instanceof Value.Day)
                .map(set -> facts.get(set.getKey()))
                .filter(Value.Day.class::isInstance)
                .map(Value.Day.class::cast)
                .findFirst()
                .orElse(null);
    }

    private static Value.@Nullable Day day(@Nullable LocalDate issued) {
        return issued == null ? null : new Value.Day(issued, issued);
    }

    private static @Nullable Held latest(List<String> documents, List<Held> papers) {
        return papers.isEmpty()
                ? null
                : papers.stream()
                        .filter(held -> documents.contains(held.document()))
                        .max(Comparator.comparing(Held::issued, Comparator.nullsFirst(Comparator.naturalOrder())))
                        .orElse(null);
    }

    private static FileState reaching(
            Procedure procedure, @Nullable FileState before, Step step, Value.@Nullable Day happened, LocalDate on) {
        var opened = happened == null ? on : happened.earliest();
        var file = before == null
                ? new FileInFlight(procedure.id(), procedure.version().from(), opened, List.of())
                : before.file();
        var events = new TreeMap<String, LocalDate>(before == null ? Map.of() : before.events());
        var told = new TreeMap<String, Value.Day>(before == null ? Map.of() : before.told());
        if (happened != null && happened.isExact()) {
            events.put(step.id(), happened.earliest());
            events.put(step.id() + Events.DATE, happened.earliest());
        } else if (happened != null) {
            told.put(step.id(), happened);
            told.put(step.id() + Events.DATE, happened);
        }
        int at = indexOf(procedure, step.id());
        var after = step.closes() ? List.<Step>of() : ordinary(procedure, at + 1);
        var ahead = before == null
                ? after
                : after.stream().filter(before.ahead()::contains).toList();
        return new FileState(
                procedure,
                file,
                events,
                told,
                before == null ? List.of() : before.moves(),
                ahead,
                before == null ? at : Math.max(at, before.reached()),
                step.closes() || before != null && before.isClosed(),
                before == null ? null : before.unfiled());
    }

    /** The steps a file goes through in the ordinary course, from this one on: not those that recur, nor the ways out. */
    static List<Step> ordinary(Procedure procedure, int from) {
        return procedure.steps().stream().skip(from).filter(Step::isOrdinary).toList();
    }

    static int indexOf(Procedure procedure, String step) {
        for (int each = 0; each < procedure.steps().size(); each++) {
            if (procedure.steps().get(each).id().equals(step)) {
                return each;
            }
        }
        return -1;
    }

    /** What a step leaves behind when it ends this way on this day. */
    static SortedMap<String, Value> sets(Law law, Step step, @Nullable String outcome, LocalDate on) {
        var result = new TreeMap<String, Value>();
        int at = outcome == null ? -1 : step.outcomes().indexOf(outcome);
        step.sets().forEach((fact, values) -> {
            var text = values.size() == 1
                    ? values.getFirst()
                    : at < 0 || at >= values.size() ? Step.UNCHANGED : values.get(at);
            if (!text.equals(Step.UNCHANGED)) {
                result.put(fact, value(Computed.fact(law, fact), text, on));
            }
        });
        return result;
    }

    static List<String> gives(Step step, @Nullable String outcome) {
        if (step.givesEach()) {
            int at = outcome == null ? -1 : step.outcomes().indexOf(outcome);
            return at < 0 ? List.of() : List.of(step.gives().get(at));
        }
        boolean given =
                step.givesOn().isEmpty() || (outcome != null && step.givesOn().contains(outcome));
        return given ? step.gives() : List.of();
    }

    /** What the law writes of a fact, as its value. @param on for a date, which is the day of a step */
    static Value value(Fact fact, String text, LocalDate on) {
        return switch (fact.type()) {
            case BOOLEAN -> new Value.Bool(List.of("yes", "true").contains(text.toLowerCase(Locale.ROOT)));
            case NUMBER -> new Value.Num(new BigDecimal(text));
            case DATE -> new Value.Day(on, on);
            case COUNTRY, ONE_OF, PLACE ->
                new Value.Codes(Collections.unmodifiableSortedSet(new TreeSet<>(List.of(text))));
            case TEXT -> new Value.Words(text);
        };
    }
}
