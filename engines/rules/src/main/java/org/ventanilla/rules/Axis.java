package org.ventanilla.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.law.Fact;

/** The values of one fact, cut into the classes that the conditions on it can tell apart. */
sealed interface Axis {

    /** More classes than fit one word would make the diagram unreadable long before it is slow. */
    int CLASSES_MAX = 64;

    int size();

    /** The classes in which this test holds, as bits. */
    long holds(Test test);

    /** The classes a known value may lie in, as bits; more than one when it is known imprecisely. */
    long classesOf(Value value);

    default long all() {
        return size() == Long.SIZE ? -1L : (1L << size()) - 1;
    }

    /** A test of the law, in the terms of the fact it is finally about: an age becomes a day of birth. */
    sealed interface Test {
        record Is(boolean yes) implements Test {}

        /** @param below true for "before the limit", false for "at the limit or after" */
        record Side(Limit limit, boolean below) implements Test {}

        record Codes(Set<String> codes, boolean included) implements Test {}
    }

    /** A point on an ordered axis. */
    sealed interface Limit extends Comparable<Limit> {
        record Day(LocalDate day) implements Limit {}

        record Number(BigDecimal number) implements Limit {}

        @Override
        default int compareTo(Limit other) {
            return switch (this) {
                case Day(LocalDate day) when other instanceof Day(LocalDate that) -> day.compareTo(that);
                case Number(BigDecimal number) when other instanceof Number(BigDecimal that) -> number.compareTo(that);
                case Day _, Number _ ->
                    throw new IllegalStateException("(" + this + ") and (" + other + ") lie on no common line."
                            + " Maybe one fact is tested both as a date and as a number.");
            };
        }
    }

    static Axis of(Fact fact, Collection<Test> tests) {
        Axis axis =
                switch (fact.type()) {
                    case BOOLEAN -> new YesNo();
                    case NUMBER, DATE -> Line.of(tests);
                    case COUNTRY, ONE_OF, PLACE, TEXT -> Sets.of(fact, tests);
                };
        if (axis.size() > CLASSES_MAX) {
            throw new IllegalStateException("(" + fact.id() + ") is cut into " + axis.size() + " classes; "
                    + CLASSES_MAX + " is the most. Maybe split it into two facts.");
        }
        return axis;
    }

    static IllegalArgumentException misfit(Value value) {
        return new IllegalArgumentException(
                "A value of kind " + value.getClass().getSimpleName()
                        + " does not fit its fact. Maybe it was stored before the fact changed its type.");
    }

    /** Class 0 is yes, class 1 is no. */
    record YesNo() implements Axis {
        @Override
        public int size() {
            return 2;
        }

        @Override
        public long holds(Test test) {
            return test.equals(new Test.Is(true)) ? 1 : 2;
        }

        @Override
        public long classesOf(Value value) {
            if (value instanceof Value.Bool(boolean yes)) {
                return yes ? 1 : 2;
            }
            throw misfit(value);
        }
    }

    /** Class k lies from limit k-1 (included) to limit k (excluded). */
    record Line(List<Limit> limits) implements Axis {
        static Line of(Collection<Test> tests) {
            var limits = new TreeSet<Limit>();
            for (var test : tests) {
                if (test instanceof Test.Side(Limit limit, boolean _)) {
                    limits.add(limit);
                }
            }
            return new Line(List.copyOf(limits));
        }

        @Override
        public int size() {
            return limits.size() + 1;
        }

        @Override
        public long holds(Test test) {
            var side = (Test.Side) test;
            long below = (1L << classOf(side.limit())) - 1;
            return side.below() ? below : all() & ~below;
        }

        @Override
        public long classesOf(Value value) {
            return switch (value) {
                case Value.Day(LocalDate from, LocalDate to) -> between(new Limit.Day(from), new Limit.Day(to));
                case Value.Num(BigDecimal number) -> 1L << classOf(new Limit.Number(number));
                case Value.Bool _, Value.Codes _, Value.Words _ -> throw misfit(value);
            };
        }

        /** @param first the lowest value it can be, or null for no bound; likewise {@code last} */
        long between(@Nullable Limit first, @Nullable Limit last) {
            int from = first == null ? 0 : classOf(first);
            int to = last == null ? limits.size() : classOf(last);
            long upTo = to + 1 == Long.SIZE ? -1L : (1L << to + 1) - 1;
            return upTo & ~((1L << from) - 1);
        }

        private int classOf(Limit value) {
            int passed = 0;
            while (passed < limits.size() && value.compareTo(limits.get(passed)) >= 0) {
                passed++;
            }
            return passed;
        }
    }

    /**
     * One class for every way in which a value can answer all the tests.
     *
     * @param byCode the class of each code that some test or option names
     */
    record Sets(List<Test> tests, List<Long> answers, boolean many, Map<String, Long> byCode) implements Axis {
        static Sets of(Fact fact, Collection<Test> tests) {
            var distinct = List.copyOf(new LinkedHashSet<>(tests));
            var answers = new LinkedHashSet<Long>();
            var domain = domain(fact, distinct);
            domain.forEach(code -> answers.add(answer(distinct, Set.of(code))));
            if (fact.many()) {
                answers.add(answer(distinct, Set.of()));
                closeOverTogether(distinct, answers);
            }
            var classes = List.copyOf(answers);
            var byCode = new HashMap<String, Long>();
            domain.forEach(code -> byCode.put(code, 1L << classes.indexOf(answer(distinct, Set.of(code)))));
            return new Sets(distinct, classes, fact.many(), Map.copyOf(byCode));
        }

        /** Every code that can matter, and for an open list one that nobody names. */
        private static Set<String> domain(Fact fact, List<Test> tests) {
            var codes = new TreeSet<>(fact.options().keySet());
            if (codes.isEmpty()) {
                tests.forEach(test -> codes.addAll(((Test.Codes) test).codes()));
                codes.add("");
            }
            return codes;
        }

        /** Several values at once: whoever is Honduran and Mexican answers as either would for "one of". */
        private static void closeOverTogether(List<Test> tests, Set<Long> answers) {
            boolean grown = true;
            while (grown && answers.size() <= CLASSES_MAX) {
                grown = false;
                for (long one : List.copyOf(answers)) {
                    for (long other : List.copyOf(answers)) {
                        grown |= answers.add(together(tests, one, other));
                    }
                }
            }
        }

        private static long together(List<Test> tests, long one, long other) {
            long both = 0;
            for (int each = 0; each < tests.size(); each++) {
                boolean included = ((Test.Codes) tests.get(each)).included();
                both |= (included ? (one | other) : (one & other)) & 1L << each;
            }
            return both;
        }

        private static long answer(List<Test> tests, Set<String> codes) {
            long answer = 0;
            for (int each = 0; each < tests.size(); each++) {
                var test = (Test.Codes) tests.get(each);
                boolean any = !Collections.disjoint(test.codes(), codes);
                answer |= any == test.included() ? 1L << each : 0;
            }
            return answer;
        }

        @Override
        public int size() {
            return answers.size();
        }

        @Override
        public long holds(Test test) {
            long bits = 0;
            int at = tests.indexOf(test);
            for (int each = 0; each < answers.size(); each++) {
                bits |= (answers.get(each) >>> at & 1) << each;
            }
            return bits;
        }

        @Override
        public long classesOf(Value value) {
            return switch (value) {
                case Value.Codes(var codes) when codes.size() == 1 -> bit(codes.first());
                case Value.Codes(var codes) when many -> bit(answer(tests, codes), codes);
                case Value.Codes(var codes) ->
                    codes.stream().mapToLong(this::bit).reduce(0, (a, b) -> a | b);
                case Value.Words(String text) -> bit(text);
                case Value.Bool _, Value.Num _, Value.Day _ -> throw misfit(value);
            };
        }

        private long bit(String code) {
            var known = byCode.get(code);
            return known == null ? bit(answer(tests, Set.of(code)), Set.of(code)) : known;
        }

        private long bit(long answer, Set<String> codes) {
            int at = answers.indexOf(answer);
            if (at < 0) {
                throw new IllegalArgumentException("(" + new ArrayList<>(new TreeSet<>(codes)).getFirst()
                        + ") is none of the answers of its fact. Maybe the list of options changed.");
            }
            return 1L << at;
        }
    }
}
