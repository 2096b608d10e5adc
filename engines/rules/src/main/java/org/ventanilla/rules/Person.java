package org.ventanilla.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.Decision.Wanted;
import org.ventanilla.rules.Household.Held;
import org.ventanilla.rules.Plan.Contradiction;
import org.ventanilla.rules.Plan.Truth;

/**
 * What is known of one person on the day of the plan, the moves of their files included.
 *
 * <p>Of one plan only, and so of one thread: what is known is sorted into the classes of the law as it is asked for.
 */
final class Person {

    private final String id;
    private final Map<String, Value> facts;
    private final Set<String> silent;
    private final List<Held> papers;
    private final Map<String, FileState> files;
    private final List<Contradiction> contradictions;

    private @Nullable Axes sorted;
    private long[] classes = {};
    private @Nullable Alone[] alone = {};

    /** What they answer to a condition on themselves alone. */
    static final class Alone {
        private final Truth truth;
        private @Nullable List<Wanted> wanted;

        Alone(Truth truth) {
            this.truth = truth;
        }

        Truth truth() {
            return truth;
        }

        /** What is worth asking while that is unknown; most plans ask it of few conditions. */
        List<Wanted> wanted(Supplier<List<Wanted>> found) {
            var known = wanted;
            if (known == null) {
                known = found.get();
                wanted = known;
            }
            return known;
        }
    }

    /**
     * @param silent facts they do not know or prefer not to say: unknown, and not asked again
     * @param papers documents in hand, and those that a file already gave
     */
    Person(String id, Map<String, Value> facts, Set<String> silent, List<Held> papers, Map<String, FileState> files) {
        this(id, facts, silent, papers, files, List.of());
    }

    private Person(
            String id,
            Map<String, Value> facts,
            Set<String> silent,
            List<Held> papers,
            Map<String, FileState> files,
            List<Contradiction> contradictions) {
        this.id = id;
        this.facts = facts;
        this.silent = silent;
        this.papers = papers;
        this.files = files;
        this.contradictions = contradictions;
    }

    String id() {
        return id;
    }

    Map<String, Value> facts() {
        return facts;
    }

    Set<String> silent() {
        return silent;
    }

    List<Held> papers() {
        return papers;
    }

    Map<String, FileState> files() {
        return files;
    }

    /** Where a paper says otherwise than what was answered; of these facts nothing is known. */
    List<Contradiction> contradictions() {
        return contradictions;
    }

    @Nullable
    Value find(String fact) {
        return facts.get(fact);
    }

    boolean wasAsked(String fact) {
        return silent.contains(fact) || facts.containsKey(fact);
    }

    /**
     * The classes in which what is known leaves this fact.
     *
     * @param all every class, where it leaves all of them
     */
    long classes(Axes axes, int number, Variable.OfFact fact, long all) {
        sortBy(axes);
        if (number >= classes.length) {
            classes = Arrays.copyOf(classes, axes.size());
        }
        if (classes[number] == 0) {
            classes[number] = sort(axes, fact, all);
        }
        return classes[number];
    }

    private void sortBy(Axes axes) {
        if (sorted != axes) {
            sorted = axes;
            classes = new long[axes.size()];
            alone = new Alone[axes.conditions()];
        }
    }

    private long sort(Axes axes, Variable.OfFact fact, long all) {
        var value = find(fact.base());
        if (value != null) {
            return fact.axis().classesOf(value);
        }
        var born = fact.told().isEmpty() ? null : Computed.birth(axes.law(), fact.told(), this::find, axes.on());
        return born == null ? all : fact.axis().classesOf(born);
    }

    /** What was answered before to the condition of this number, or null. */
    @Nullable
    Alone findAlone(Axes axes, int number) {
        sortBy(axes);
        return number < alone.length ? alone[number] : null;
    }

    void keepAlone(Axes axes, int number, Alone answer) {
        sortBy(axes);
        if (number >= alone.length) {
            alone = Arrays.copyOf(alone, axes.conditions());
        }
        alone[number] = answer;
    }

    /** The same person once these facts are so. */
    Person assuming(Map<String, Value> more) {
        var then = new HashMap<>(facts);
        then.putAll(more);
        return new Person(id, then, silent, papers, files, contradictions);
    }

    /** The same person, of whom this is known and nothing else. */
    Person knowing(Map<String, Value> known, List<Contradiction> doubts) {
        return new Person(id, known, silent, papers, files, doubts);
    }

    /** The same person, whose trámites stand so. */
    Person with(Map<String, FileState> states) {
        return new Person(id, facts, silent, papers, states, contradictions);
    }

    Person receiving(List<Held> more) {
        var held = new ArrayList<>(papers);
        held.addAll(more);
        return new Person(id, facts, silent, List.copyOf(held), files, contradictions);
    }
}
