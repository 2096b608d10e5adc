package org.ventanilla.rules;

import static org.ventanilla.rules.Words.day;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ventanilla.rules.Household.Answered;
import org.ventanilla.rules.Household.FileInFlight;
import org.ventanilla.rules.Household.Held;
import org.ventanilla.rules.Household.Member;
import org.ventanilla.rules.Household.Move;

/** Words to describe a household in a test, as short as the sentences they stand for. */
final class HouseholdWords {

    private HouseholdWords() {}

    static Value yes() {
        return new Value.Bool(true);
    }

    static Value no() {
        return new Value.Bool(false);
    }

    static Value codes(String... codes) {
        return new Value.Codes(Collections.unmodifiableSortedSet(new TreeSet<>(List.of(codes))));
    }

    static Value on(String iso) {
        return new Value.Day(day(iso), day(iso));
    }

    static Value between(String first, String last) {
        return new Value.Day(day(first), day(last));
    }

    /** A member being described, one word at a time. */
    record Someone(
            String id,
            SortedMap<String, Answered> answers,
            SortedMap<String, Set<String>> relations,
            List<Held> holds,
            SortedMap<String, FileInFlight> files) {

        Someone with(String fact, Value value) {
            return answered(fact, new Answered.Known(value));
        }

        Someone answered(String fact, Answered answered) {
            var more = new TreeMap<>(answers);
            more.put(fact, answered);
            return new Someone(id, more, relations, holds, files);
        }

        Someone related(String relation, String... others) {
            var more = new TreeMap<>(relations);
            more.put(relation, Set.of(others));
            return new Someone(id, answers, more, holds, files);
        }

        Someone holding(String... documents) {
            return new Someone(
                    id,
                    answers,
                    relations,
                    Arrays.stream(documents).map(each -> new Held(each, null)).toList(),
                    files);
        }

        Someone holding(Held... documents) {
            return new Someone(id, answers, relations, List.of(documents), files);
        }

        Someone filed(String procedure, Move... moves) {
            var more = new TreeMap<>(files);
            more.put(procedure, new FileInFlight(procedure, day("2000-01-01"), moves[0].on(), List.of(moves)));
            return new Someone(id, answers, relations, holds, more);
        }

        Member member() {
            return new Member(id, answers, relations, holds, files);
        }
    }

    static Someone someone(String id) {
        return new Someone(id, new TreeMap<>(), new TreeMap<>(), List.of(), new TreeMap<>());
    }

    static Move move(String step, String on) {
        return new Move(step, day(on), null);
    }

    static Move move(String step, String on, String outcome) {
        return new Move(step, day(on), outcome);
    }

    static Household household(boolean complete, Someone... people) {
        var members = new TreeMap<String, Member>();
        Arrays.stream(people).forEach(each -> members.put(each.id(), each.member()));
        return new Household(complete, members);
    }
}
