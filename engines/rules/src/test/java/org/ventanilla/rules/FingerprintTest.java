package org.ventanilla.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.ventanilla.rules.Household.Answered;
import org.ventanilla.rules.Household.FileInFlight;
import org.ventanilla.rules.Household.Held;
import org.ventanilla.rules.Household.Member;
import org.ventanilla.rules.Household.Move;

/** A household is written quickly; whoever wrote it the slow way finds the same letters. */
class FingerprintTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Test
    void a_household_is_written_as_any_record_is() {
        assertThat(quick(household(answers()))).isEqualTo(slow(household(answers())));
    }

    @Test
    void in_whatever_order_its_maps_are() {
        var backwards = new TreeMap<String, Answered>(Comparator.reverseOrder());
        backwards.putAll(answers());
        assertThat(quick(household(backwards)))
                .isEqualTo(slow(household(backwards)))
                .isEqualTo(quick(household(answers())));
    }

    private static SortedMap<String, Answered> answers() {
        var answers = new TreeMap<String, Answered>();
        answers.put("age", known(new Value.Num(new BigDecimal("17.50"))));
        answers.put("born_on", known(new Value.Day(DAY.minusYears(18), DAY.minusYears(17))));
        answers.put("entry.date", known(new Value.Day(DAY, DAY)));
        answers.put("in_mexico", known(new Value.Bool(true)));
        answers.put("nationality", known(new Value.Codes(new TreeSet<>(Set.of("HN", "MX")))));
        answers.put("name", known(new Value.Words("Zoé, \"la;1:de\" 🏠")));
        answers.put("stay.until", new Answered.DoesNotKnow());
        answers.put("victim", new Answered.PrefersNotToSay());
        return answers;
    }

    private static Answered known(Value value) {
        return new Answered.Known(value);
    }

    private static Household household(SortedMap<String, Answered> answers) {
        var relations = new TreeMap<String, Set<String>>();
        relations.put("parent", new HashSet<>(List.of("zoé", "ana", "luis")));
        relations.put("spouse", new TreeSet<>(List.of("sol")));
        var held = List.of(new Held("passport", DAY), new Held("birth-certificate", null));
        var moves = List.of(new Move("filing", DAY, null), new Move("decision", DAY, "recognised"));
        var file = new FileInFlight("refugee-recognition", DAY.minusYears(4), DAY, moves);
        var member = new Member("maría", answers, relations, held, new TreeMap<>(Map.of("refugee-recognition", file)));
        return new Household(true, new TreeMap<>(Map.of("maría", member)));
    }

    private static String quick(Household household) {
        var text = new StringBuilder();
        HouseholdText.write(household, text);
        return text.toString();
    }

    private static String slow(Household household) {
        var text = new StringBuilder();
        Fingerprint.write(household, text);
        return text.toString();
    }
}
