package org.ventanilla.paperwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.ventanilla.centres.Centre;
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

    private static final String WISHED = """
            on: 2026-11-24
            given: { nationality: HN, born_on: 1992-04-07, in_mexico: yes, asylum.stage: wished, speaks.es: yes }
            """;

    private static final String FILED = """
            on: 2026-11-24
            given: { nationality: HN, born_on: 1992-04-07, in_mexico: yes, entry.date: 2026-11-09, speaks.es: yes, filing.by: %s, done: { refugee-recognition: { filing: 2026-11-23 } } }
            """;

    private static final String CLAIMED = """
            on: 2026-11-24
            given: { nationality: HN, born_on: 1992-04-07, in_mexico: yes, entry.date: %s, asylum.stage: wished, speaks.es: yes, late.was_impossible: yes, late.possible_since: 2026-11-18 }
            """;

    private static final Centre CENTRE = new Centre(
            new UUID(0, 1), "TAP", "Centro", "Tapachula", "Chiapas", "Calle 1", ZoneId.of("America/Mexico_City"), true);

    private static final String UNSEEN = "Hay un plazo y no sabemos desde qué día corre: venga hoy";

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
                                List.of(),
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "es|Hay un plazo y no sabemos desde qué día corre: venga hoy",
                "en|There is a deadline and we do not know from which day it runs: come today",
                "fr|Il y a un délai et nous ne savons pas depuis quel jour il court : venez aujourd’hui",
                "pt|Há um prazo e não sabemos desde que dia ele corre: venha hoje",
                "ht|Gen yon delè e nou pa konnen depi ki jou li kòmanse: vini jodi a"
            })
    void a_term_that_runs_since_nobody_knows_when_is_never_any_day(String language, String said) {
        for (var family : List.of(WISHED, REFUSED.replace(", decision.notified_on: 2026-11-20", ""))) {
            var sight = InventedFamily.of(RULES, family).seen(RULES);
            var slip = slip(sight, language);
            assertThat(slip.next().when()).isEqualTo(said);
            assertThat(slip.groups().getFirst().rows().getFirst().until()).isEqualTo(said);
            assertThat(slip.groups().getFirst().rows().getFirst().isDue()).isTrue();
            var phone = phone(sight, language);
            assertThat(phone.when()).isEqualTo(said);
            assertThat(phone.groups().getFirst().rows().getFirst().until()).isEqualTo(said);
        }
    }

    @Test
    void a_day_known_of_one_does_not_silence_what_nobody_knows_of_another() {
        var couple = """
                on: 2026-11-24
                household:
                  complete: yes
                  ana: { nationality: HN, born_on: 1992-04-07, in_mexico: yes, asylum.stage: wished, entry.date: 2026-11-09, speaks.es: yes, partner_of: [juan] }
                  juan: { nationality: HN, born_on: 1990-04-07, in_mexico: yes, asylum.stage: wished, speaks.es: yes }
                """;
        var sight = InventedFamily.of(RULES, couple).seen(RULES);
        for (var groups : List.of(slip(sight, "es").groups(), phone(sight, "es").groups())) {
            assertThat(groups.stream().flatMap(group -> group.rows().stream()))
                    .filteredOn(row -> row.what().equals("Presentar su solicitud"))
                    .extracting(SlipView.Row::until)
                    .satisfiesExactlyInAnyOrder(
                            until -> assertThat(until).endsWith("martes 22 de diciembre"),
                            until -> assertThat(until).isEqualTo(UNSEEN));
        }
    }

    @Test
    void two_people_with_different_last_days_never_share_one() {
        var couple = """
                on: 2026-11-24
                household:
                  complete: yes
                  ana: { nationality: HN, born_on: 1992-04-07, in_mexico: yes, asylum.stage: wished, entry.date: 2026-10-19, speaks.es: yes, partner_of: [luis] }
                  luis: { nationality: HN, born_on: 1990-04-07, in_mexico: yes, asylum.stage: wished, entry.date: 2026-03-02, speaks.es: yes }
                """;
        var rows = slip(InventedFamily.of(RULES, couple).seen(RULES), "es")
                .groups()
                .getFirst()
                .rows();
        assertThat(rows)
                .filteredOn(row -> row.what().equals("Presentar su solicitud"))
                .extracting(row -> row.whom() + ": " + row.until())
                .containsExactly("Ana: martes 1 de diciembre", "Luis: El plazo pasó");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ", asylum.stage: prefers_not_to_say"})
    void a_term_that_may_be_theirs_is_told_before_what_can_wait(String said) {
        var sight = InventedFamily.of(RULES, """
                on: 2026-11-24
                given: { nationality: HN, born_on: 1992-04-07, in_mexico: yes, entry.date: 2026-11-01, speaks.es: yes%s }
                """.formatted(said)).seen(RULES);
        var perhaps = "Puede que haya que hacerlo, hasta el lunes 14 de diciembre: pregunte hoy";
        assertThat(slip(sight, "es").next())
                .isEqualTo(
                        new SlipView.Next("Presentar su solicitud", null, "Ventanilla de solicitudes", perhaps, false));
        assertThat(slip(sight, "es").groups().getFirst().rows().getFirst().until())
                .isEqualTo(perhaps);
        assertThat(phone(sight, "es").when()).isEqualTo(perhaps);
        assertThat(phone(sight, "es").groups().getFirst().rows().getFirst().until())
                .isEqualTo(perhaps);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "es|lunes 4 de enero (por confirmar: cuenta lo que usted dijo, y la autoridad decide; si no la acepta, el último día fue el miércoles 14 de octubre)",
                "en|Monday 4 January (to be confirmed: it counts what you said, and the authority decides; if it is not accepted, the last day was Wednesday 14 October)",
                "fr|lundi 4 janvier (à confirmer : on compte selon ce que vous avez dit, et l’autorité décide; sinon, le dernier jour était le mercredi 14 octobre)",
                "pt|segunda-feira, 4 de janeiro (a confirmar: conta o que você disse, e a autoridade decide; se não aceitar, o último dia foi quarta-feira, 14 de outubro)",
                "ht|lendi 4 janvye (pou konfime: yo konte sa ou te di a, epi se otorite a ki deside; si yo pa dakò, dènye jou a se te mèkredi 14 oktòb)"
            })
    void a_day_that_rests_on_what_the_person_says_is_never_promised(String language, String said) {
        var sight = InventedFamily.of(RULES, CLAIMED.formatted("2026-09-01")).seen(RULES);
        assertThat(slip(sight, language).next().when()).endsWith(said);
        assertThat(slip(sight, language).groups().getFirst().rows().getFirst().until())
                .isEqualTo(said);
        assertThat(phone(sight, language).when()).endsWith(said);
        assertThat(phone(sight, language).groups().getFirst().rows().getFirst().until())
                .endsWith(said);
    }

    @Test
    void a_claim_that_moves_nothing_is_no_reason_to_doubt_the_day() {
        var sight = InventedFamily.of(RULES, CLAIMED.formatted("2026-11-19")).seen(RULES);
        assertThat(slip(sight, "es").next().when()).isEqualTo("hasta el martes 5 de enero (por confirmar)");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-01,Día desde el que sí pudo (lo dice la persona),es",
        "2026-09-01,Day from which it was possible (as the person says),en",
        "2026-11-19,Día de entrada a México,es"
    })
    void a_count_names_the_day_it_starts_from_and_whose_word_that_is(String entered, String said, String language) {
        var sight = InventedFamily.of(RULES, CLAIMED.formatted(entered)).seen(RULES);
        var words = new LawWords(RULES.law(), say(language));
        assertThat(words.start(line(sight, "refugee-recognition"), due(sight, "refugee-recognition", "filing")))
                .isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"es,Día de: Firma en COMAR o en el INM", "en,Day of: Signs in at COMAR or INM"})
    void a_term_that_waits_for_a_step_names_the_step(String language, String said) {
        var sight = InventedFamily.of(RULES, FILED.formatted("self")).seen(RULES);
        assertThat(new LawWords(RULES.law(), say(language))
                        .because(line(sight, "refugee-recognition"), due(sight, "refugee-recognition", "next_sign_in")))
                .isEqualTo(said);
    }

    @Test
    void what_waits_for_a_request_under_way_does_not_say_that_it_is_still_to_be_filed() {
        var sight = InventedFamily.of(RULES, FILED.formatted("self")).seen(RULES);
        var later = phone(sight, "es").groups().stream()
                .filter(group -> group.title().equals("Después"))
                .flatMap(group -> group.rows().stream())
                .map(SlipView.Row::until)
                .toList();
        assertThat(later).contains("después de: Su solicitud").doesNotContain("después de: Presentar su solicitud");
        var wished = InventedFamily.of(RULES, WISHED).seen(RULES);
        assertThat(phone(wished, "es").groups().stream().flatMap(group -> group.rows().stream()))
                .anyMatch(row -> row.until().equals("después de: Presentar su solicitud"));
    }

    @Test
    void what_waits_names_what_it_waits_for_of_the_hundred_families() throws IOException {
        for (var family : InventedFamily.all(RULES)) {
            var rows = phone(family.seen(RULES), "es").groups().stream().flatMap(group -> group.rows().stream());
            assertThat(rows)
                    .as(family.file())
                    .noneMatch(row ->
                            row.until().strip().endsWith(":") || row.until().equals("después de: " + row.what()));
        }
    }

    @Test
    void nobody_is_told_to_come_any_day_for_what_an_office_does_by_itself() {
        var sight = InventedFamily.of(RULES, FILED.formatted("self")).seen(RULES);
        assertThat(slip(sight, "es").groups().stream().flatMap(group -> group.rows().stream()))
                .filteredOn(row -> row.what().startsWith("La segunda parte de su solicitud"))
                .singleElement()
                .satisfies(row -> assertThat(row.until()).isEqualTo("con su solicitud"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "es|1,702.39|13,579",
                "en|1,702.39|13,579",
                "fr|1\u00A0702,39|13\u00A0579",
                "pt|1.702,39|13.579",
                "ht|1\u00A0702,39|13\u00A0579"
            })
    void an_amount_is_written_as_its_reader_reads_numbers(String language, String exact, String round) {
        assertThat(plain(language).words().amount(new BigDecimal("1702.39"))).isEqualTo(exact);
        assertThat(plain(language).words().amount(new BigDecimal("13579.00"))).isEqualTo(round);
    }

    @ParameterizedTest
    @CsvSource({
        "', speaks.es: no',es,true",
        "', speaks.es: no',ht,true",
        "', speaks.es: yes',ht,false",
        "'',fr,true",
        "'',es,false"
    })
    void whoever_is_owed_an_interpreter_reads_so_on_paper_and_telephone(
            String speaks, String language, boolean isOwed) {
        var sight = InventedFamily.of(RULES, WISHED.replace(", speaks.es: yes", speaks))
                .seen(RULES);
        assertThat(slip(sight, language).owesInterpreter()).isEqualTo(isOwed);
        assertThat(phone(sight, language).owesInterpreter()).isEqualTo(isOwed);
    }

    @Test
    void the_plan_says_that_a_term_runs_unseen_and_what_to_ask() {
        var sight = InventedFamily.of(RULES, WISHED).seen(RULES);
        assertThat(new PlanNotes(new LawWords(RULES.law(), say("es")), sight).of(line(sight, "refugee-recognition")))
                .containsExactly("Presentar la solicitud: corre un plazo y no se sabe desde qué día."
                        + " Pregunte hoy: Día de entrada a México.");
    }

    @Test
    void the_plan_says_beside_the_line_that_an_authority_decides_about_what_the_person_says() {
        var sight = InventedFamily.of(RULES, CLAIMED.formatted("2026-09-01")).seen(RULES);
        assertThat(new PlanNotes(new LawWords(RULES.law(), say("es")), sight).of(line(sight, "refugee-recognition")))
                .containsExactly(
                        "Si pasa el lunes 4 de enero de 2027 sin hacerse: Se presenta igual: COMAR debe preguntar por qué"
                                + " fue después, y esas causas deciden si se admite.",
                        "La cuenta sale de lo que dice la persona: Antes no le fue posible presentarla."
                                + " La autoridad decide si lo acepta: conviene venir cuanto antes.",
                        "Si no lo acepta, el último día fue el miércoles 14 de octubre de 2026: conviene traer lo que lo"
                                + " demuestre.");
    }

    @Test
    void nobody_who_must_sign_every_week_is_told_that_there_is_nothing_to_do() {
        var sight = InventedFamily.of(RULES, FILED.formatted("self")).seen(RULES);
        var rows = List.of(slip(sight, "es").groups(), phone(sight, "es").groups());
        for (var groups : rows) {
            assertThat(groups.stream().flatMap(group -> group.rows().stream()))
                    .noneMatch(row -> row.until().contains("no tiene que hacer nada")
                            && row.what().contains("solicitud"))
                    .anyMatch(row -> row.where().equals("Donde presentó su solicitud")
                            && row.what().equals("Venir a firmar · Su solicitud")
                            && row.until().equals("cada 7 días (por confirmar)"));
        }
    }

    @Test
    void what_somebody_else_may_have_filed_is_to_be_confirmed_until_it_is_known_who_did() {
        var sight =
                InventedFamily.of(RULES, FILED.replace(", filing.by: %s", "")).seen(RULES);
        assertThat(slip(sight, "es").groups().stream().flatMap(group -> group.rows().stream()))
                .anyMatch(row -> row.what().equals("Confirmar en persona · Su solicitud")
                        && row.until()
                                .equals("Puede que haya que hacerlo, hasta el jueves 26 de noviembre: pregunte hoy."
                                        + " Venir a firmar: cada 7 días (por confirmar)"));
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
