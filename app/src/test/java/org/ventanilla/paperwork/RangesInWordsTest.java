package org.ventanilla.paperwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.ventanilla.centres.Centre;
import org.ventanilla.rules.Plan.Due;
import org.ventanilla.rules.Plan.Line;
import org.ventanilla.rules.Rules;
import org.ventanilla.rules.law.Loaded;
import org.ventanilla.rules.law.Loader;
import org.ventanilla.rules.law.Source;
import org.ventanilla.ui.DeadlineCard.Tense;
import org.ventanilla.ui.Say;

/** A term that starts on a day nobody knows exactly: both days between which it ends are told, and nothing is lost. */
class RangesInWordsTest {

    private static final Rules RULES = Rules.over(((Loaded.Sound) law()).law());

    private static final String WISHED = """
            on: 2026-11-24
            given: { nationality: HN, born_on: 1992-04-07, in_mexico: yes, asylum.stage: wished, speaks.es: yes }
            """;

    private static final String REFUSED = """
            on: 2027-01-18
            given:
              nationality: HN
              born_on: 1992-04-07
              in_mexico: yes
              speaks.es: yes
              done: { refugee-recognition: { filing: 2026-11-10, decision: { on: 2027-01-14, outcome: negative } } }
            """;

    private static final Centre CENTRE = new Centre(
            new UUID(0, 1), "TAP", "Centro", "Tapachula", "Chiapas", "Calle 1", ZoneId.of("America/Mexico_City"), true);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "es|El plazo termina entre el jueves 12 de noviembre y el lunes 14 de diciembre: venga hoy",
                "en|The time ends between Thursday 12 November and Monday 14 December: come today",
                "fr|Le délai se termine entre le jeudi 12 novembre et le lundi 14 décembre : venez aujourd’hui",
                "pt|O prazo termina entre quinta-feira, 12 de novembro e segunda-feira, 14 de dezembro: venha hoje",
                "ht|Delè a fini ant jedi 12 novanm ak lendi 14 desanm: vini jodi a"
            })
    void who_knows_only_the_month_is_told_both_days_between_which_the_term_ends(String language, String said) {
        for (var stage : List.of("wished", "none")) {
            var sight = InventedFamily.of(
                            RULES, WISHED.replace("stage: wished", "stage: " + stage + ", entry.date: 2026-10"))
                    .seen(RULES);
            assertThat(slip(sight, language).next().when()).isEqualTo(said);
            assertThat(slip(sight, language)
                            .groups()
                            .getFirst()
                            .rows()
                            .getFirst()
                            .until())
                    .isEqualTo(said);
            assertThat(phone(sight, language).when()).isEqualTo(said);
        }
    }

    @Test
    void the_plan_says_between_which_days_a_term_ends_and_what_is_still_to_know() {
        var sight = InventedFamily.of(RULES, WISHED.replace("wished", "wished, entry.date: 2026-10"))
                .seen(RULES);
        assertThat(new PlanNotes(new LawWords(RULES.law(), say("es")), sight).of(line(sight, "refugee-recognition")))
                .containsExactly(
                        "Presentar la solicitud: termina entre el jueves 12 de noviembre de 2026 y el lunes 14 de"
                                + " diciembre de 2026; falta saber: Día de entrada a México. Conviene hacerlo hoy.");
    }

    @Test
    void the_card_calls_today_what_may_end_any_day_of_a_month() {
        var sight = InventedFamily.of(RULES, WISHED.replace("wished", "wished, entry.date: 2026-10"))
                .seen(RULES);
        var due = line(sight, "refugee-recognition").deadlines().stream()
                .filter(each -> each.deadline().equals("filing"))
                .findFirst()
                .orElseThrow();
        assertThat(PlanDues.left(due).tense()).isEqualTo(Tense.UNSURE);
    }

    @Test
    void of_an_office_nobody_is_told_the_first_of_several_days() {
        var month = InventedFamily.of(RULES, WISHED.replace("wished", "filed, asylum.filed_on: 2026-10"))
                .seen(RULES);
        assertThat(Task.dueOfOffice(List.of(line(month, "refugee-recognition"))))
                .isNull();
        var day = InventedFamily.of(RULES, WISHED.replace("wished", "filed, asylum.filed_on: 2026-11-10"))
                .seen(RULES);
        assertThat(Task.dueOfOffice(List.of(line(day, "refugee-recognition"))))
                .isNotNull()
                .extracting(Due::earliest)
                .isEqualTo(LocalDate.of(2027, 1, 15));
    }

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
    void before_the_notice_of_a_refusal_nobody_says_that_a_term_is_running(String language, String said) {
        var sight = InventedFamily.of(RULES, REFUSED).seen(RULES);
        var review = line(sight, "refugee-review");
        assertThat(plain(language).undated(List.of(review), sight)).isEqualTo(said);
        assertThat(new PlanNotes(new LawWords(RULES.law(), say("es")), sight).of(review))
                .containsExactly("Presentar el recurso: todavía no corre. Empieza con la notificación, y son 15 días"
                        + " hábiles. Si ya se le notificó, escriba hoy qué día.");
        var told =
                InventedFamily.of(RULES, WISHED.replace("wished", "negative")).seen(RULES);
        assertThat(plain(language).undated(List.of(line(told, "refugee-review")), told))
                .isNotNull()
                .isNotEqualTo(said);
    }

    private static SlipView slip(Sight sight, String language) {
        var door = new SlipView.Door(Qr.of("http://localhost/f/x"), "http://localhost/mi-plan", null);
        return new SlipScreen(sight, plain(language)).view(CENTRE, "FOLIO", LocalTime.NOON, door);
    }

    private static PhoneView phone(Sight sight, String language) {
        return new PhoneScreen(sight, plain(language)).view("FOLIO", CENTRE);
    }

    private static PlainWords plain(String language) {
        return new PlainWords(RULES.law(), new Phrasebooks().in(language));
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
