package org.ventanilla.paperwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ventanilla.centres.Centre;
import org.ventanilla.rules.Plan;
import org.ventanilla.rules.PlanText;
import org.ventanilla.rules.Rules;
import org.ventanilla.rules.law.Law;
import org.ventanilla.rules.law.Loaded;
import org.ventanilla.rules.law.Loader;
import org.ventanilla.rules.law.Source;

/** What stands first on the sheet, the telephone and the plan: what can still be lost, and for a child alone who cares. */
class WhatLeadsTest {

    private static final Rules RULES = Rules.over(law());

    private static final Centre CENTRE = new Centre(
            new UUID(0, 1), "TAP", "Centro", "Tapachula", "Chiapas", "Calle 1", ZoneId.of("America/Mexico_City"), true);

    private static final String REFUSED = """
            on: 2026-11-24
            given: { nationality: HN, born_on: 1992-04-07, in_mexico: yes, entry.date: 2025-06-01, speaks.es: yes, asylum.stage: negative, decision.notified_on: 2026-11-10 }
            """;

    private static final String LATE_AND_EXPIRED = """
            on: 2026-11-24
            given: { nationality: HN, born_on: 1992-04-07, in_mexico: yes, entry.date: 2025-06-01, speaks.es: yes, asylum.stage: wished, stay.condition: expired, stay.expired_on: 2026-11-10 }
            """;

    private static final String LATE = """
            on: 2026-11-24
            given: { nationality: HN, born_on: 1992-04-07, in_mexico: yes, entry.date: 2025-06-01, speaks.es: yes, asylum.stage: wished }
            """;

    private static final String CHILD = """
            on: 2026-11-24
            given: { nationality: HN, born_on: 2014-03-01, in_mexico: yes, child.accompaniment: unaccompanied, speaks.es: yes, entry.date: 2026-11-20, asylum.stage: %s, decision.notified_on: 2026-11-10 }
            """;

    @Test
    void a_review_that_runs_comes_before_a_request_whose_days_are_over() {
        leads(
                REFUSED,
                "refugee-review",
                "Pedir que se revise su respuesta",
                "hasta el miércoles 2 de diciembre (por confirmar)");
    }

    @Test
    void days_that_run_come_before_days_that_are_over_though_a_paper_is_missing() {
        leads(
                LATE_AND_EXPIRED,
                "regularisation-expired-stay",
                "Pedir sus papeles antes de que pase el plazo",
                "hasta el lunes 11 de enero (por confirmar)");
    }

    @Test
    void a_request_whose_days_are_over_leads_when_nothing_else_runs() {
        leads(LATE, "refugee-recognition", "Presentar su solicitud", "El plazo pasó");
        assertThat(slip(InventedFamily.of(RULES, LATE).seen(RULES)).next().when())
                .isEqualTo(
                        "El plazo pasó. Venga de todos modos: se presenta igual y le preguntarán por qué fue después.");
    }

    @Test
    void a_review_that_can_no_longer_be_asked_for_begins_neither_plan_nor_sheet() {
        var sight = InventedFamily.of(RULES, REFUSED.replace("on: 2026-11-10", "on: 2026-09-01"))
                .seen(RULES);
        var now = sight.plan().lines().stream()
                .filter(line -> line.state() == Plan.State.NOW)
                .toList();
        assertThat(now).isNotEmpty().extracting(Plan.Line::procedure).doesNotContain("refugee-review");
        assertThat(slip(sight).next().what()).isNotEqualTo("Pedir que se revise su respuesta");
        assertThat(phone(sight).next()).isNotEqualTo("Pedir que se revise su respuesta");
    }

    @ParameterizedTest
    @CsvSource({"wished", "negative", "not_wanted"})
    void of_a_child_alone_the_authority_that_cares_is_told_before_anything_else(String stage) {
        leads(CHILD.formatted(stage), "child-protection", "Cuidado y derechos de niñas y niños", "cuanto antes");
    }

    @Test
    void whoever_must_come_for_the_notice_is_told_to_come_and_no_more() {
        var sight = InventedFamily.of(RULES, CHILD.formatted("wished")).seen(RULES);
        assertThat(phone(sight).who()).isEqualTo("Usted viene y la oficina lo hace.");
        assertThat(slip(sight).groups().getFirst().rows().getFirst().isDue()).isTrue();
    }

    private static final String CHILD_WHO_FILED = """
            on: 2026-11-24
            given: { nationality: HN, born_on: 2012-03-01, in_mexico: yes, speaks.es: yes, entry.date: 2026-10-19, asylum.stage: filed, asylum.filed_on: 2026-11-20, holds: [constancia-comar] }
            """;

    @Test
    void a_child_of_whom_nobody_said_who_comes_along_is_sent_to_whoever_cares_before_signing() {
        leads(CHILD_WHO_FILED, "child-protection", "Cuidado y derechos de niñas y niños", "cuanto antes");
    }

    @Test
    void where_one_signs_is_not_the_address_of_the_centre() {
        var signs = InventedFamily.of(RULES, CHILD_WHO_FILED.replace("2012-03-01", "1992-03-01"))
                .seen(RULES);
        assertThat(slip(signs).next().where()).isEqualTo("Donde presentó su solicitud");
        assertThat(slip(signs).next().isElsewhere()).isTrue();
        assertThat(slip(InventedFamily.of(RULES, LATE).seen(RULES)).next().isElsewhere())
                .isFalse();
    }

    @Test
    void the_humanitarian_card_is_on_the_telephone_of_whoever_may_ask_for_it_but_was_not_asked_of_their_stay() {
        var sight = InventedFamily.of(RULES, CHILD_WHO_FILED.replace("2012-03-01", "1992-03-01"))
                .seen(RULES);
        assertThat(phone(sight).groups().stream().flatMap(group -> group.rows().stream()))
                .extracting(SlipView.Row::what)
                .contains("Su tarjeta humanitaria para estar en México");
    }

    @Test
    void until_when_an_office_acts_stands_on_the_telephone_as_on_the_sheet() {
        var sight = InventedFamily.of(RULES, """
                on: 2026-11-24
                given: { nationality: HN, born_on: 1992-04-07, in_mexico: yes, speaks.es: yes, entry.date: 2026-09-10, done: { refugee-recognition: { filing: 2026-09-18, decision: { on: 2026-11-18, outcome: negative } } } }
                """).seen(RULES);
        for (var groups : java.util.List.of(slip(sight).groups(), phone(sight).groups())) {
            assertThat(groups.stream().flatMap(group -> group.rows().stream()))
                    .filteredOn(row -> row.what().equals("Su solicitud"))
                    .singleElement()
                    .satisfies(row -> assertThat(row.until()).startsWith("La oficina"));
        }
    }

    @Test
    void what_is_sure_stands_before_what_may_be_in_the_rows_too() {
        var sight = InventedFamily.of(RULES, """
                on: 2026-11-24
                household:
                  complete: yes
                  marta: { nationality: HN, born_on: 1992-04-07, in_mexico: yes, entry.date: 2026-10-19, speaks.es: yes, asylum.stage: wished }
                  pol: { nationality: HT, born_on: 1990-04-07, in_mexico: yes, entry.date: 2026-10-19, speaks.es: yes }
                """).seen(RULES);
        for (var groups : java.util.List.of(slip(sight).groups(), phone(sight).groups())) {
            assertThat(groups.stream().map(SlipView.Group::title)).startsWith("Ahora", "Falta saber algo");
        }
    }

    private static final String REFUSED_WITH_OTHERS = """
            on: 2026-11-24
            household:
              complete: yes
              maria: { nationality: HN, born_on: 1992-04-07, in_mexico: yes, entry.date: 2025-06-01, speaks.es: yes, asylum.stage: negative, decision.notified_on: 2026-11-19 }
              rosa: { nationality: HN, born_on: 1999-04-07, in_mexico: yes, entry.date: 2025-06-01, speaks.es: yes, asylum.stage: negative, decision.notified_on: 2026-11-19 }
              djenny: { nationality: HN, in_mexico: yes, entry.date: 2026-10-19, speaks.es: yes, %s }
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "born_on: 1997-02-11|Pedir que se revise su respuesta · Maria y Rosa: hasta el viernes 11 de diciembre",
                "born_on: 1997-02-11, asylum.stage: none|Presentar su solicitud · Djenny: hasta el martes 1 de diciembre"
            })
    void what_is_sure_leads_before_what_may_be_then_what_ends_first_and_it_says_for_whom(String djenny, String told) {
        var sight =
                InventedFamily.of(RULES, REFUSED_WITH_OTHERS.formatted(djenny)).seen(RULES);
        assertThat(slip(sight).next().told()).startsWith(told);
    }

    private static void leads(String family, String procedure, String what, String when) {
        var sight = InventedFamily.of(RULES, family).seen(RULES);
        assertThat(slip(sight).next().what()).isEqualTo(what);
        assertThat(slip(sight).next().when()).startsWith(when);
        assertThat(phone(sight).next()).isEqualTo(what);
        assertThat(phone(sight).when()).startsWith(when);
        var first = sight.plan().lines().getFirst();
        assertThat(first.procedure()).isEqualTo(procedure);
        if (first.state() == Plan.State.NOW) {
            assertThat(PlanText.of(RULES.law(), sight.plan(), "es").lines().filter(line -> line.startsWith("  - ")))
                    .first()
                    .asString()
                    .endsWith("(" + procedure + ")");
        }
    }

    private static SlipView slip(Sight sight) {
        var door = new SlipView.Door(Qr.of("http://localhost/f/x"), "http://localhost/mi-plan", null);
        return new SlipScreen(sight, plain()).view(CENTRE, "FOLIO", LocalTime.NOON, door);
    }

    private static PhoneView phone(Sight sight) {
        return new PhoneScreen(sight, plain()).view("FOLIO", CENTRE);
    }

    private static PlainWords plain() {
        return new PlainWords(RULES.law(), new Phrasebooks().in("es"));
    }

    private static Law law() {
        try {
            return ((Loaded.Sound) Loader.load(Source.under(Path.of("..")))).law();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
