package org.ventanilla.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ventanilla.rules.Words.day;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.ventanilla.rules.Axis.Limit;
import org.ventanilla.rules.Decision.Situation;
import org.ventanilla.rules.Plan.Question;
import org.ventanilla.rules.law.Procedure;

/**
 * The gate on asking: for every procedure of the law that depends on at most twelve facts, the machine's order against
 * the best order there is, found by trying them all. Every class of a fact is equally likely; nothing else is assumed.
 */
class AskingLawTest {

    private static final LocalDate TODAY = day("2026-11-23");
    private static final int FACTS_MAX = 12;
    private static final double BOUND = 1.2;

    /** One procedure and, for each fact it may ask, one value of every class. */
    private record Asked(Decision decision, Map<String, List<Value>> answers) {

        static Asked of(Procedure procedure) {
            var answers = new TreeMap<String, List<Value>>();
            for (var variable :
                    Shape.of(RealLaw.LAW, TODAY, procedure.eligible()).variables()) {
                if (variable instanceof Variable.OfFact fact) {
                    answers.put(fact.base(), representatives(fact));
                }
            }
            return new Asked(Decision.of(RealLaw.LAW, procedure.eligible(), TODAY), answers);
        }

        /**
         * What people may be asked and the answer rests on still, read off what is left of the diagram; the machine that
         * asks is not consulted.
         */
        Set<String> open(Map<String, Value> known) {
            var situation = situation(known);
            var left = decision.findOpen(decision.masks(situation));
            var open = new TreeSet<String>();
            for (int each : left == null ? new int[0] : left.support()) {
                if (decision.variables().get(each) instanceof Variable.OfFact fact && mayBeAsked(fact.base())) {
                    open.add(fact.base());
                }
            }
            return open;
        }

        private static boolean mayBeAsked(String fact) {
            var asked = Objects.requireNonNull(RealLaw.LAW.facts().get(fact));
            return asked.ask() != null && asked.compartment() == null;
        }

        private static Situation situation(Map<String, Value> known) {
            var person = new Person("maria", known, Set.of(), List.of(), Map.of());
            return Situation.of(person, new Family(false, new TreeMap<>(Map.of("maria", person)), Map.of()));
        }

        /** What the machine would ask now, best first: all that is open and nothing else. */
        List<String> questions(Map<String, Value> known) {
            var situation = situation(known);
            var asking = new Asking(RealLaw.LAW, Map.of("maria", situation.person()));
            asking.want("p", decision.wanted(situation), 1);
            var questions = asking.questions().stream().map(Question::fact).toList();
            assertThat(questions).as("asked when %s is known", known).containsExactlyInAnyOrderElementsOf(open(known));
            return questions;
        }

        double expected(Map<String, Value> known) {
            var questions = questions(known);
            return questions.isEmpty() ? 0 : 1 + after(known, questions.getFirst(), this::expected);
        }

        double best(Map<String, Value> known, Map<Map<String, Value>, Double> seen) {
            var before = seen.get(known);
            if (before != null) {
                return before;
            }
            double best = open(known).stream()
                    .mapToDouble(fact -> 1 + after(known, fact, then -> best(then, seen)))
                    .min()
                    .orElse(0);
            seen.put(known, best);
            return best;
        }

        private interface Rest {
            double of(Map<String, Value> known);
        }

        private double after(Map<String, Value> known, String fact, Rest rest) {
            var values = Objects.requireNonNull(answers.get(fact));
            double sum = 0;
            for (var value : values) {
                var then = new TreeMap<>(known);
                then.put(fact, value);
                sum += rest.of(then);
            }
            return sum / values.size();
        }
    }

    private static List<Value> representatives(Variable.OfFact fact) {
        var byClass = new LinkedHashMap<Long, Value>();
        for (var value : candidates(fact)) {
            byClass.putIfAbsent(fact.axis().classesOf(value), value);
        }
        assertThat(byClass).as(fact.base()).hasSize(fact.axis().size());
        return List.copyOf(byClass.values());
    }

    private static List<Value> candidates(Variable.OfFact fact) {
        return switch (fact.axis()) {
            case Axis.YesNo _ -> List.of(new Value.Bool(true), new Value.Bool(false));
            case Axis.Line(var limits) -> {
                var values = new ArrayList<Value>();
                for (var limit : limits) {
                    switch (limit) {
                        case Limit.Day(var day) -> values.addAll(List.of(exact(day.minusDays(1)), exact(day)));
                        case Limit.Number(var number) ->
                            values.addAll(List.of(
                                    new Value.Num(number.subtract(BigDecimal.valueOf(.001))), new Value.Num(number)));
                    }
                }
                yield values;
            }
            case Axis.Sets sets -> codes(fact, sets.many());
        };
    }

    private static Value exact(LocalDate day) {
        return new Value.Day(day, day);
    }

    /** Every code that matters and one that does not, alone or in every company. */
    private static List<Value> codes(Variable.OfFact fact, boolean many) {
        var options = Objects.requireNonNull(RealLaw.LAW.facts().get(fact.base()))
                .options()
                .keySet();
        var codes = new ArrayList<>(options);
        if (codes.isEmpty()) {
            fact.tests().forEach(test -> codes.addAll(((Axis.Test.Codes) test.test()).codes()));
            codes.add("nowhere");
        }
        var distinct = List.copyOf(new TreeSet<>(codes));
        var values = new ArrayList<Value>();
        for (int chosen = 0; chosen < 1 << distinct.size(); chosen++) {
            if (many || Integer.bitCount(chosen) == 1) {
                var held = new TreeSet<String>();
                for (int each = 0; each < distinct.size(); each++) {
                    if ((chosen >>> each & 1) == 1) {
                        held.add(distinct.get(each));
                    }
                }
                values.add(new Value.Codes(Collections.unmodifiableSortedSet(held)));
            }
        }
        return values;
    }

    @Test
    void no_procedure_takes_more_than_a_fifth_more_questions_than_the_best_order_there_is() {
        var ratios = new TreeMap<String, Double>();
        for (var procedure : RealLaw.LAW.procedures().values()) {
            var asked = Asked.of(procedure);
            if (asked.answers().size() <= FACTS_MAX) {
                double ours = asked.expected(Map.of());
                double best = asked.best(Map.of(), new HashMap<>());
                ratios.put(procedure.id(), best == 0 ? 1 : ours / best);
            }
        }
        System.out.println("questions, ours to the best: " + ratios);
        assertThat(ratios.size()).isGreaterThan(RealLaw.LAW.procedures().size() * 3 / 4);
        assertThat(ratios).allSatisfy((id, ratio) -> assertThat(ratio).as(id).isBetween(1 - 1e-9, BOUND));
    }
}
