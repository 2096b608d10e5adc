package org.ventanilla.rules.law;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * The facts of some conditions, cut into the classes their constants make, and the conditions as formulas over them.
 *
 * <p>What a household holds and whether a deadline is open are variables of two classes of their own. Two questions
 * about relatives are taken as independent unless they ask the same of the same relatives.
 */
final class Classes {

    private static final int FACTS_MAX = 40;

    private final SortedMap<String, Fact> facts;
    private final Map<String, List<Check>> checks = new LinkedHashMap<>();
    private final Map<String, Integer> variables = new LinkedHashMap<>();
    private final List<@Nullable Domain> domains = new ArrayList<>();

    Classes(SortedMap<String, Fact> facts, List<Condition> conditions) {
        this.facts = facts;
        for (var condition : conditions) {
            collect(condition);
        }
        checks.forEach((name, asked) -> {
            var fact = facts.get(name);
            if (fact != null) {
                variables.put(name, domains.size());
                domains.add(new Domain(fact, asked));
            }
        });
    }

    private void collect(Condition condition) {
        switch (condition) {
            case Condition.All all -> all.parts().forEach(this::collect);
            case Condition.AnyOf any -> any.parts().forEach(this::collect);
            case Condition.AtLeast some -> some.parts().forEach(this::collect);
            case Condition.Not not -> collect(not.part());
            case Condition.Leaf leaf ->
                checks.computeIfAbsent(leaf.fact(), none -> new ArrayList<>()).add(leaf.check());
            case Condition.My my -> {}
            case Condition.DeadlineIs deadline -> {}
        }
    }

    String names() {
        return String.join(", ", variables.keySet());
    }

    /** What makes these conditions impossible to prove anything of, or null. */
    @Nullable
    String excess() {
        for (var entry : variables.entrySet()) {
            var domain = domains.get(entry.getValue());
            if (domain != null && domain.size() > Loader.CLASSES_MAX) {
                return "(" + entry.getKey() + ") is cut into more than " + Loader.CLASSES_MAX + " classes.";
            }
        }
        return variables.size() > FACTS_MAX
                ? "This depends on " + variables.size() + " facts: " + String.join(", ", variables.keySet()) + "."
                : null;
    }

    /** A fact whose age is compared with months and with days, or null. */
    @Nullable
    String mixedUnits() {
        for (var entry : variables.entrySet()) {
            var domain = domains.get(entry.getValue());
            if (domain != null && domain.mixesUnits()) {
                return entry.getKey();
            }
        }
        return null;
    }

    Formula formula(Condition condition) {
        return switch (condition) {
            case Condition.All all -> new Formula.And(formulas(all.parts()));
            case Condition.AnyOf any -> new Formula.Or(formulas(any.parts()));
            case Condition.AtLeast some -> new Formula.Some(some.count(), formulas(some.parts()));
            case Condition.Not not -> new Formula.Not(formula(not.part()));
            case Condition.Leaf leaf -> leaf(leaf);
            case Condition.My my -> my(my);
            case Condition.DeadlineIs is -> flag("deadline " + is.deadline() + " is open", is.open());
        };
    }

    private List<Formula> formulas(List<Condition> parts) {
        var formulas = new ArrayList<Formula>();
        for (var part : parts) {
            formulas.add(formula(part));
        }
        return formulas;
    }

    private Formula leaf(Condition.Leaf leaf) {
        var variable = variables.get(leaf.fact());
        var domain = variable == null ? null : domains.get(variable);
        return variable == null || domain == null
                ? flag(leaf.fact(), true)
                : new Formula.In(variable, domain.mask(leaf.check()));
    }

    private Formula my(Condition.My my) {
        var where = Wording.of(my.where());
        return switch (my.quantifier()) {
            case ANY -> flag("a " + my.relation() + " with " + where, true);
            case NONE -> flag("a " + my.relation() + " with " + where, false);
            case EVERY -> flag("every " + my.relation() + " with " + where, true);
            case AT_LEAST -> flag(my.count() + " of " + my.relation() + " with " + where, true);
        };
    }

    private Formula flag(String words, boolean yes) {
        var variable = variables.computeIfAbsent(words, none -> {
            domains.add(null);
            return domains.size() - 1;
        });
        return new Formula.In(variable, yes ? 2 : 1);
    }

    /** Everybody: all classes of every variable. Call it when all formulas are made. */
    long[] everybody() {
        var everybody = new long[domains.size()];
        for (var i = 0; i < everybody.length; i++) {
            var domain = domains.get(i);
            everybody[i] = domain == null ? 3 : domain.all();
        }
        return everybody;
    }

    /** A person in words, naming only what matters: {@code age: under 18, in_mexico: yes}. */
    String describe(long[] person) {
        var words = new ArrayList<String>();
        variables.forEach((name, variable) -> {
            var domain = domains.get(variable);
            var all = domain == null ? 3 : domain.all();
            if (person[variable] != all) {
                words.add(name + ": "
                        + (domain == null
                                ? (person[variable] == 2 ? "yes" : "no")
                                : domain.describe(person[variable])));
            }
        });
        return words.isEmpty() ? "anyone" : String.join(", ", words);
    }
}
