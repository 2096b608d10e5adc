package org.ventanilla.paperwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.ventanilla.rules.Plan.Due;
import org.ventanilla.rules.Plan.Line;
import org.ventanilla.rules.Rules;
import org.ventanilla.rules.law.Loaded;
import org.ventanilla.rules.law.Loader;
import org.ventanilla.rules.law.Source;
import org.ventanilla.ui.DeadlineCard;
import org.ventanilla.ui.DeadlineCard.Tense;
import org.ventanilla.ui.DeadlineCard.Unit;
import org.ventanilla.ui.Say;

/** What the person has to do, by when, and how long a term is, as plan, sheet and telephone word it. */
class DutiesInWordsTest {

    private static final Rules RULES = Rules.over(((Loaded.Sound) law()).law());

    private static final String REFUSED = """
            on: 2026-11-24
            given: { nationality: HN, born_on: 1992-04-07, in_mexico: yes, asylum.stage: negative, decision.notified_on: 2026-11-20 }
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "es|refugee-review|decision|Ana · 3 meses|Meses que da la ley",
                "en|refugee-review|decision|Ana · 3 months|Months the law gives",
                "es|refugee-review|filing|Ana · 15 días hábiles|Días hábiles que da la ley"
            })
    void a_term_is_worded_as_the_law_measures_it(
            String language, String procedure, String deadline, String lead, String sum) {
        var due = due(InventedFamily.of(RULES, REFUSED).seen(RULES), procedure, deadline);
        var say = say(language);
        assertThat(Counting.lead("Ana", due, say)).isEqualTo(lead);
        assertThat(new Counting(
                                due,
                                java.util.List.of(),
                                InventedFamily.of(RULES, REFUSED).on(),
                                say)
                        .sums("x"))
                .contains(new DeadlineCard.Sum(sum, Integer.toString(due.days())));
    }

    @Test
    void a_term_that_does_not_run_shows_its_months_and_one_that_runs_the_days_that_are_left() {
        var sight = InventedFamily.of(RULES, REFUSED).seen(RULES);
        var answer = PlanDues.left(due(sight, "refugee-review", "decision"));
        assertThat(answer).isEqualTo(new DeadlineCard.Left(3, Unit.MONTHS, Tense.NOT_STARTED));
        var card = DeadlineCard.of("Resolución", "", "", answer);
        assertThat(say("es").of(card.unitKey(), 3)).isEqualTo("meses");
        assertThat(say("en").of(card.unitKey(), 1)).isEqualTo("month");
        assertThat(PlanDues.left(due(sight, "refugee-review", "filing")).unit()).isEqualTo(Unit.BUSINESS);
    }

    private static Due due(Sight sight, String procedure, String deadline) {
        return line(sight, procedure).deadlines().stream()
                .filter(each -> each.deadline().equals(deadline))
                .findFirst()
                .orElseThrow();
    }

    private static Line line(Sight sight, String procedure) {
        return sight.plan().lines().stream()
                .filter(each -> each.procedure().equals(procedure))
                .findFirst()
                .orElseThrow();
    }

    private static Say say(String language) {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/paperwork", "messages/ui");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.setAlwaysUseMessageFormat(true);
        return new Say(language.equals("es") ? Say.SPANISH : Say.ENGLISH, messages);
    }

    private static Loaded law() {
        try {
            return Loader.load(Source.under(Path.of("..")));
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
