package org.ventanilla.paperwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ventanilla.rules.Plan.Due;
import org.ventanilla.rules.Plan.Line;

/** Before a refusal is made known no term against it runs (LFPA 38), and of an office no uncertain day is promised. */
class BeforeTheNoticeTest {

    private static final String KNOWN = "nationality: HN, born_on: 1992-04-07, in_mexico: yes, speaks.es: yes";

    private static final String REFUSED = "given: { " + KNOWN
            + ", done: { refugee-recognition: { filing: 2026-09-10,"
            + " decision: { on: 2026-11-19, outcome: negative } } } }";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "es|Son 15 días hábiles desde que le notifiquen; si ya le notificaron, venga hoy",
                "en|You have 15 working days from the day you are notified; if you were already, come today",
                "fr|Vous avez 15 jours ouvrés à partir de la notification ; si elle a déjà eu lieu, venez aujourd’hui",
                "pt|São 15 dias úteis a partir da notificação; se já recebeu a notificação, venha hoje",
                "ht|Ou gen 15 jou travay apati jou yo notifye w; si yo fè sa deja, vini jodi a"
            })
    void nobody_says_that_a_term_is_running(String language, String said) {
        var sight = Handed.seen(REFUSED);
        var review = line(sight, "refugee-review");
        assertThat(Handed.plain(language).undated(List.of(review), sight)).isEqualTo(said);
        assertThat(new PlanNotes(Handed.words("es"), sight).of(review))
                .contains("Presentar el recurso: todavía no corre. Empieza con la notificación, y son 15 días"
                        + " hábiles. Si ya se le notificó, escriba hoy qué día.");
        var told = Handed.seen("given: { " + KNOWN + ", asylum.stage: negative }");
        assertThat(Handed.plain(language).undated(List.of(line(told, "refugee-review")), told))
                .isNotNull()
                .isNotEqualTo(said);
    }

    @Test
    void of_an_office_nobody_is_told_the_first_of_several_days() {
        var month = Handed.seen("given: { " + KNOWN + ", asylum.stage: filed, asylum.filed_on: 2026-10 }");
        assertThat(Task.dueOfOffice(List.of(line(month, "refugee-recognition"))))
                .isNull();
        var day = Handed.seen("given: { " + KNOWN + ", asylum.stage: filed, asylum.filed_on: 2026-11-10 }");
        assertThat(Task.dueOfOffice(List.of(line(day, "refugee-recognition"))))
                .isNotNull()
                .extracting(Due::earliest)
                .isEqualTo(LocalDate.of(2027, 1, 15));
    }

    private static Line line(Sight sight, String procedure) {
        return sight.plan().lines().stream()
                .filter(each -> each.procedure().equals(procedure))
                .findFirst()
                .orElseThrow();
    }
}
