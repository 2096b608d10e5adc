package org.ventanilla.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.ventanilla.rules.Examples.Shown;
import org.ventanilla.rules.law.Example;
import org.ventanilla.rules.law.Procedure;
import org.ventanilla.rules.law.Sheet;

/** The twenty-six trámites that were asked for are there, each with the examples that were asked for. */
class TwentySixTest {

    private static final Set<String> IDS = Set.of(
            "asylum-change-of-state",
            "basic-bank-account",
            "birth-registration",
            "border-worker-card",
            "child-protection",
            "complementary-protection",
            "curp",
            "curp-temporal",
            "employer-certificate",
            "family-reunification",
            "health-care",
            "humanitarian-visitor-card",
            "naturalisation",
            "nss",
            "refugee-recognition",
            "refugee-review",
            "refugee-travel-document",
            "regional-visitor-card",
            "regularisation-expired-stay",
            "regularisation-family",
            "regularisation-vulnerability",
            "residence-after-recognition",
            "residence-parent-of-mexican",
            "rfc",
            "school-enrolment",
            "visitor-job-offer");

    @Test
    void each_of_them_is_a_file_and_no_file_is_another() {
        assertThat(IDS).hasSize(26);
        assertThat(RealLaw.LAW.procedures().keySet()).isEqualTo(new TreeSet<>(IDS));
    }

    @Test
    void the_deadlines_that_were_named_bear_these_names() {
        assertThat(deadlines("refugee-recognition")).contains("filing", "ratification", "opinion", "decision");
        assertThat(deadlines("refugee-review")).contains("filing");
        assertThat(deadlines("regularisation-expired-stay")).contains("filing");
    }

    private static Set<String> deadlines(String procedure) {
        return Objects.requireNonNull(RealLaw.LAW.procedures().get(procedure))
                .deadlines()
                .keySet();
    }

    @TestFactory
    Stream<DynamicNode> each_has_four_examples_and_among_them_a_no_an_unknown_and_a_day_that_decides() {
        return RealLaw.LAW.procedures().values().stream()
                .map(procedure -> dynamicTest(procedure.id(), () -> {
                    assertThat(procedure.examples()).hasSizeGreaterThanOrEqualTo(4);
                    var shown = new Shown();
                    procedure.examples().forEach(each -> Examples.run(RealLaw.RULES, procedure, each, shown));
                    assertThat(shown.verdicts).contains("no", "unknown");
                    assertThat(procedure.examples())
                            .as("an example whose answer is another a day earlier or a day later")
                            .anyMatch(example -> isAtABoundary(procedure, example));
                }));
    }

    /** A term ends, an age is reached or a paper grows too old on the day of the example or on the day beside it. */
    private static boolean isAtABoundary(Procedure procedure, Example example) {
        var entries = Sheet.of(example.place().file(), "").fields(example.body());
        var reader = new HouseholdReader(RealLaw.LAW, example.on());
        var given = entries.findFields("given");
        var household = given == null
                ? reader.household(Objects.requireNonNull(entries.findFields("household")))
                : reader.given(given);
        return household.members().keySet().stream().anyMatch(person -> turns(procedure, example, household, person));
    }

    private static boolean turns(Procedure procedure, Example example, Household household, String person) {
        var answer = answer(procedure, household, person, example.on());
        if (!answer.equals(answer(procedure, household, person, example.on().plusDays(1)))) {
            return true;
        }
        // what happened today had not happened yesterday: that day decides nothing by itself
        return !names(example.body(), example.on().toString())
                && !answer.equals(
                        answer(procedure, household, person, example.on().minusDays(1)));
    }

    private static boolean names(Node node, String day) {
        return switch (node) {
            case ScalarNode scalar -> scalar.getValue().contains(day);
            case SequenceNode list -> list.getValue().stream().anyMatch(each -> names(each, day));
            case MappingNode map ->
                map.getValue().stream()
                        .filter(each -> !(each.getKeyNode() instanceof ScalarNode key)
                                || !Set.of("on", "expect").contains(key.getValue()))
                        .anyMatch(each -> names(each.getValueNode(), day));
            default -> false;
        };
    }

    /** What the person is told of this trámite, but for how many days are left. */
    private static List<Object> answer(Procedure procedure, Household household, String person, LocalDate on) {
        var line = RealLaw.RULES.line(household, person, procedure.id(), on);
        return List.of(
                line.verdict().truth(),
                line.state(),
                line.needs(),
                line.blockedBy(),
                line.costs(),
                line.deadlines().stream()
                        .map(due -> due.deadline() + due.standing())
                        .toList());
    }
}
