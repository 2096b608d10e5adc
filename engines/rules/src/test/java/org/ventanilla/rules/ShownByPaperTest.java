package org.ventanilla.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ventanilla.rules.HouseholdWords.codes;
import static org.ventanilla.rules.HouseholdWords.household;
import static org.ventanilla.rules.HouseholdWords.move;
import static org.ventanilla.rules.HouseholdWords.on;
import static org.ventanilla.rules.HouseholdWords.someone;
import static org.ventanilla.rules.HouseholdWords.yes;
import static org.ventanilla.rules.Words.day;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.ventanilla.rules.Household.Held;
import org.ventanilla.rules.HouseholdWords.Someone;
import org.ventanilla.rules.Plan.Line;
import org.ventanilla.rules.Plan.State;

/** A paper that somebody already has says how far they came, whoever opened the file. */
class ShownByPaperTest {

    private static final Someone ANA = someone("ana")
            .with("nationality", codes("HN"))
            .with("born_on", on("1998-03-14"))
            .with("in_mexico", yes())
            .with("asylum.stage", codes("filed"));

    private static Line line(Someone ana, String procedure) {
        return RealLaw.RULES.plan(household(true, ana), day("2026-11-24")).lines().stream()
                .filter(each -> each.procedure().equals(procedure))
                .findFirst()
                .orElseThrow();
    }

    private static Plan.Due renewal(Line line) {
        return line.deadlines().stream()
                .filter(due -> due.deadline().equals("renewal"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void who_has_the_tax_certificate_is_not_sent_for_it_again() {
        assertThat(line(ANA.holding("rfc"), "rfc").state()).isEqualTo(State.DONE);
        assertThat(line(ANA, "rfc").state()).isNotEqualTo(State.DONE);
    }

    @Test
    void the_day_on_the_temporary_key_is_the_day_its_time_counts_from() {
        var line = line(ANA.holding(new Held("curp-temporal", day("2026-07-01"))), "curp-temporal");
        assertThat(line.state()).isEqualTo(State.RUNNING);
        assertThat(line.nextStep()).isEqualTo("renewal");
        assertThat(renewal(line).earliest()).isEqualTo(day("2026-12-28"));
    }

    @Test
    void without_a_day_on_it_the_key_runs_and_nobody_says_until_when() {
        var line = line(ANA.holding("curp-temporal"), "curp-temporal");
        assertThat(line.state()).isEqualTo(State.RUNNING);
        assertThat(renewal(line).earliest()).isNull();
    }

    @Test
    void a_file_opened_here_later_begins_where_the_paper_says() {
        var begun = ANA.holding(new Held("curp-temporal", day("2026-07-01")))
                .filed("curp-temporal", move("renewal", "2026-11-20"));
        var line = line(begun, "curp-temporal");
        assertThat(line.state()).isEqualTo(State.RUNNING);
        assertThat(line.nextStep()).isEqualTo("ending");
        assertThat(renewal(line).standing()).isEqualTo(Plan.Due.Standing.MET);
    }

    @Test
    void a_key_replaced_by_the_permanent_one_has_nothing_left_to_renew() {
        var line = line(ANA.holding("curp-temporal", "curp"), "curp-temporal");
        assertThat(line.state()).isEqualTo(State.DONE);
    }

    @Test
    void a_paper_of_tomorrow_shows_nothing_today() {
        var line = line(ANA.holding(new Held("rfc", day("2026-11-25"))), "rfc");
        assertThat(line.state()).isNotEqualTo(State.DONE);
        assertThat(Objects.requireNonNull(line.nextStep())).isEqualTo("filing");
    }
}
