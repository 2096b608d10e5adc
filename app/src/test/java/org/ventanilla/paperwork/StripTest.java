package org.ventanilla.paperwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ventanilla.rules.Plan;
import org.ventanilla.rules.Plan.Line;
import org.ventanilla.rules.Rules;
import org.ventanilla.rules.law.Law;
import org.ventanilla.rules.law.Loaded;
import org.ventanilla.rules.law.Loader;
import org.ventanilla.rules.law.Source;

/** What the plan page says opens most today draws nobody away from a term that is running out. */
class StripTest {

    private static final Rules RULES = Rules.over(law());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "asylum.stage: wished, entry.date: 2026-11-09 | refugee-recognition",
                "asylum.stage: none, entry.date: 2026-01-09 | refugee-recognition",
                "asylum.stage: filed, entry.date: 2026-11-09, asylum.filed_on: 2026-11-12, holds: [constancia-comar, passport]"
                        + " | humanitarian-visitor-card",
                "asylum.stage: negative, entry.date: 2026-01-09, decision.notified_on: 2026-11-20 | refugee-review",
            })
    void a_refused_person_is_not_sent_to_a_new_request_while_the_review_runs(String facts, String procedure) {
        var family =
                "on: 2026-11-24\ngiven: { nationality: HN, born_on: 1992-04-07, in_mexico: yes, stay.condition: none,"
                        + " speaks.es: yes, %s }\n".formatted(facts);
        var lines = InventedFamily.of(RULES, family).seen(RULES).plan().lines();
        assertThat(PlanScreen.widest(lines))
                .isNotNull()
                .extracting(Line::procedure)
                .isEqualTo(procedure);
    }

    @Test
    void whoever_asked_for_refuge_is_not_sent_to_a_regularisation_before_the_card_that_is_theirs() {
        var family = "on: 2026-11-24\ngiven: { nationality: HN, born_on: 1992-04-07, in_mexico: yes, speaks.es: yes,"
                + " stay.condition: none, asylum.stage: filed, entry.date: 2026-11-09, asylum.filed_on: 2026-11-12,"
                + " holds: [passport] }\n";
        var lines = InventedFamily.of(RULES, family).seen(RULES).plan().lines();
        assertThat(lines)
                .filteredOn(
                        line -> line.state() == Plan.State.NOW && !line.opens().isEmpty())
                .extracting(Line::procedure)
                .contains("regularisation-vulnerability");
        var widest = PlanScreen.widest(lines);
        assertThat(widest == null ? "" : widest.procedure()).isNotEqualTo("regularisation-vulnerability");
    }

    @Test
    void the_strip_names_only_what_is_known_to_be_the_same_persons() {
        var lines = Handed.seen("given: { nationality: HN, born_on: 2017-02-11, in_mexico: yes, speaks.es: yes,"
                        + " stay.condition: none, child.accompaniment: unaccompanied }")
                .plan()
                .lines();
        var notice = lines.getFirst();
        assertThat(notice.procedure()).isEqualTo("child-protection");
        assertThat(PlanScreen.opens(notice, lines))
                .contains("humanitarian-visitor-card", "school-enrolment")
                .doesNotContain("refugee-review", "residence-parent-of-mexican", "regularisation-expired-stay", "rfc");
    }

    private static Law law() {
        try {
            return switch (Loader.load(Source.under(Path.of("..")))) {
                case Loaded.Sound(var law) -> law;
                case Loaded.Refused refused -> throw new AssertionError(refused.print());
            };
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
