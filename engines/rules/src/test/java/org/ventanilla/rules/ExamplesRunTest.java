package org.ventanilla.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ventanilla.rules.Words.*;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.ventanilla.rules.law.Deadline;
import org.ventanilla.rules.law.Example;
import org.ventanilla.rules.law.Fact;
import org.ventanilla.rules.law.Fact.Type;
import org.ventanilla.rules.law.Text;

/** The runner of examples can fail: a wrong expectation, a key nobody reads, a name nobody bears. */
class ExamplesRunTest {

    private static final List<Fact> FACTS = List.of(
            fact("in_mexico", Type.BOOLEAN),
            fact("entry.date", Type.DATE),
            fact("born_on", Type.DATE),
            computed("age", Type.NUMBER, "born_on"));

    private static final Rules RULES = Rules.over(law(
            FACTS,
            procedure("p", all(is("in_mexico", true), under("age", 18)))
                    .by(deadline("filing", "person", 30, Deadline.Unit.WORKING_DAYS, "entry.date"))));

    private static List<String> run(String yaml) {
        var settings = LoadSettings.builder().setUseMarks(true).build();
        var body = new Compose(settings).composeString(yaml).orElseThrow();
        var example = new Example(new Text("un ejemplo", "an example"), day("2026-11-23"), body, HERE);
        var procedure = RULES.law().procedures().get("p");
        return Examples.run(RULES, Objects.requireNonNull(procedure), example, new Examples.Shown());
    }

    @Test
    void an_example_that_holds_has_nothing_to_say() {
        assertThat(run(
                        "{ given: { in_mexico: yes, entry.date: 2026-10-09 }, expect: { eligible: unknown, because: [age],"
                                + " state: unknown, filing: { due: 2026-11-23, days: 30, open: yes, rolled: 0 } } }"))
                .isEmpty();
    }

    @Test
    void a_wrong_day_is_told_with_the_right_one() {
        assertThat(run("{ given: { entry.date: 2026-10-09 }, expect: { filing: { due: 2026-11-24 } } }"))
                .containsExactly("person filing due: expected 2026-11-24, found 2026-11-23");
    }

    @Test
    void a_deadline_that_is_open_has_not_been_missed() {
        assertThat(run("{ given: { entry.date: 2026-10-09 }, expect: { filing: { open: no, then: anything } } }"))
                .containsExactly(
                        "person filing open: expected no, found yes",
                        "person filing then: expected anything, found not missed");
    }

    @Test
    void a_deciding_fact_too_many_is_an_error() {
        assertThat(run("{ given: { in_mexico: no }, expect: { eligible: no, because: [in_mexico, age] } }"))
                .containsExactly("person because: expected [born_on, in_mexico], found [in_mexico]");
    }

    @Test
    void a_key_nobody_reads_fails_the_example() {
        assertThat(run("{ given: { in_mexico: yes }, expect: { elegible: unknown } }"))
                .singleElement()
                .asString()
                .contains("(elegible) means nothing here", "Maybe eligible.");
        assertThat(run("{ given: { in_mexico: yes }, expect: { filing: { dew: unknown } } }"))
                .singleElement()
                .asString()
                .contains("(dew) means nothing here");
        assertThat(run("{ given: { in_mexco: yes }, expect: { eligible: unknown } }"))
                .singleElement()
                .asString()
                .contains("(in_mexco) is not a fact", "Maybe in_mexico.");
        assertThat(run("{ given: { in_mexico: yes }, expects: {} , expect: {} }"))
                .singleElement()
                .asString()
                .contains("(expects) means nothing here");
    }

    @Test
    void what_is_expected_of_nobody_is_an_error() {
        assertThat(
                        run(
                                "{ household: { complete: no, maria: { in_mexico: no } }, expect: { mario: { eligible: no } } }"))
                .containsExactly("(mario) is nobody here. Maybe maria.");
    }

    @Test
    void an_example_without_expectations_is_an_error() {
        assertThat(run("{ given: { in_mexico: no } }"))
                .containsExactly("Nothing is expected. Maybe expect: is missing.");
    }

    @Test
    void an_example_says_who_comes_when_it_is_an_employer() {
        assertThat(run("{ for: employer, given: { in_mexico: no }, expect: { eligible: no } }"))
                .containsExactly("(p) stands in no plan for employer. Maybe for: person.");
    }

    @Test
    void who_is_bound_whether_a_file_is_closed_and_what_is_free_are_asked_like_the_rest() {
        assertThat(run("{ given: { in_mexico: no, entry.date: 2026-10-09 },"
                        + " expect: { closed: yes, free: yes, filing: { binds: comar } } }"))
                .containsExactly(
                        "person free: expected yes, found no",
                        "person closed: expected yes, found no",
                        "person filing binds: expected comar, found person");
    }

    @Test
    void an_amount_is_asked_of_each_fee_to_be_paid() {
        assertThat(run("{ given: { in_mexico: yes, born_on: 2015-01-01 }, expect: { fee: { lfd-9: 1702.39 } } }"))
                .containsExactly(
                        "person fee: expected [lfd-9], found []", "person fee lfd-9: expected 1702.39, found none");
    }
}
