package org.ventanilla.rules.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a sound law says once it is read. */
class SoundLawTest {

    private static Law law() {
        return switch (TinyLaw.sound().load()) {
            case Loaded.Sound sound -> sound.law();
            case Loaded.Refused refused -> throw new AssertionError(refused.print());
        };
    }

    private static Procedure card() {
        var card = law().procedures().get("card");
        assertThat(card).isNotNull();
        return Objects.requireNonNull(card);
    }

    private static Deadline deadline(String id) {
        return Objects.requireNonNull(card().deadlines().get(id));
    }

    @Test
    void no_is_an_answer_and_never_a_country() {
        assertThat(TinyLaw.sound()
                        .but(TinyLaw.CARD, "nationality: { not: [MX] }", "nationality: { not: [NO] }")
                        .load())
                .isInstanceOfSatisfying(Loaded.Sound.class, sound -> assertThat(
                                sound.law().procedures().get("card"))
                        .asString()
                        .contains("NoneOf[codes=[NO]]"));
        assertThat(card().reviewed()).isFalse();
    }

    @Test
    void a_condition_keeps_where_each_leaf_stands() {
        assertThat(card().eligible()).isInstanceOfSatisfying(Condition.All.class, all -> assertThat(
                        all.parts().get(1))
                .isEqualTo(
                        new Condition.Leaf("in_mexico", new Check.Is(true), new Place("procedures/card.yaml", 13, 7))));
    }

    @Test
    void a_parameter_stands_where_a_number_is_expected() {
        assertThat(card().eligible().toString()).contains("AtLeast[limit=18]");
        assertThat(card().parameters().get("adult"))
                .isEqualTo(new Procedure.Parameter(
                        "adult",
                        new Text("18", "18"),
                        "unverified",
                        new Text("Mayoría de edad", "Coming of age"),
                        List.of()));
    }

    @Test
    void a_deadline_keeps_its_term_extension_exceptions_and_what_missing_it_means() {
        var filing = deadline("filing");
        assertThat(filing.term()).isEqualTo(new Deadline.Term(30, Deadline.Unit.WORKING_DAYS));
        assertThat(filing.from()).isEqualTo(new Deadline.Start.Event("entry.date"));
        assertThat(filing.extend())
                .isEqualTo(new Deadline.Extension(
                        true,
                        new Deadline.Term(30, Deadline.Unit.WORKING_DAYS),
                        List.of("health"),
                        List.of(new Cite("lrpcap", "24 p3", false))));
        assertThat(filing.except()).extracting(Deadline.Exception::label).containsExactly("ill", "child");
        assertThat(filing.except().get(0).raised()).isEqualTo("was_ill");
        assertThat(filing.except().get(1).over()).containsExactly("ill");
        assertThat(filing.missed())
                .isEqualTo(new Deadline.Missed(
                        "asked_why",
                        new Text("Se pregunta", "It is asked"),
                        null,
                        false,
                        List.of(new Cite("lrpcap", "18", false))));
        assertThat(deadline("decision").from()).isEqualTo(new Deadline.Start.Event("filing.date"));
    }

    @Test
    void a_step_without_outcomes_of_its_own_ends_in_the_values_it_sets() {
        var decision = card().steps().get(1);
        assertThat(decision.outcomes()).containsExactly("granted", "refused");
        assertThat(decision.sets()).containsEntry("stage", List.of("granted", "refused"));
        assertThat(decision.gives()).containsExactly("card");
        assertThat(decision.givesOn()).containsExactly("granted");
        assertThat(decision.givesTo()).containsExactly("applicant");
        assertThat(decision.closes()).isTrue();
        assertThat(card().gives()).containsExactly("card");
    }

    @Test
    void a_requirement_keeps_its_choice_and_its_source() {
        var none = new Requirement.Terms(null, null, false, List.of(), null, List.of(), null);
        var terms = new Requirement.Terms(
                null, null, true, List.of(), null, List.of(new Cite("lmigra", "135", false)), null);
        assertThat(card().requires()).isInstanceOfSatisfying(Requirement.All.class, all -> assertThat(
                        all.parts().get(1))
                .isEqualTo(new Requirement.OneOf(
                        List.of(new Requirement.Paper("receipt", none), new Requirement.Paper("passport", none)),
                        terms)));
    }

    @Test
    void a_fee_and_its_waiver_are_read() {
        assertThat(card().fees()).singleElement().satisfies(fee -> {
            assertThat(fee.tariff()).isEqualTo("card-fee");
            assertThat(fee.waived()).extracting(Fee.Waiver::label).containsExactly("ill");
        });
    }

    @Test
    void a_waiver_may_be_written_as_an_exception() {
        assertThat(TinyLaw.sound()
                        .but(TinyLaw.CARD, "waived: [ { label: ill,", "except: [ { label: ill, none: yes,")
                        .complaints())
                .isEmpty();
    }

    @Test
    void the_options_of_a_fact_keep_the_order_in_which_they_are_shown() {
        var stage = Objects.requireNonNull(law().facts().get("stage"));
        assertThat(stage.options().keySet()).containsExactly("none", "filed", "granted", "refused");
        assertThat(stage.options().get("unheard")).isNull();
    }

    @Test
    void amounts_holidays_and_authorities_are_read() {
        var law = law();
        assertThat(Objects.requireNonNull(law.tariffs().get("card-fee")).values())
                .containsExactly(
                        new Tariff.Value(
                                LocalDate.of(2025, 1, 1), new BigDecimal("100.50"), List.of(), "statute", false, null),
                        new Tariff.Value(
                                LocalDate.of(2026, 1, 1), new BigDecimal("120"), List.of(), "press", true, null));
        var days = Objects.requireNonNull(law.calendars().get("weekdays"));
        assertThat(days.weekend()).isEqualTo(Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
        assertThat(days.days()).containsExactly(MonthDay.of(1, 1), MonthDay.of(11, 20));
        assertThat(days.shifted()).containsExactly(new HolidayList.NthWeekday(2, 1, DayOfWeek.MONDAY));
        assertThat(days.sometimes()).containsExactly(new HolidayList.Sometimes(MonthDay.of(12, 1), 2018, 6, "change"));
        assertThat(days.closures()).singleElement().satisfies(closure -> assertThat(closure.to())
                .isNull());
        assertThat(days.enabled())
                .containsExactly(new HolidayList.Enabled(
                        "office",
                        LocalDate.of(2026, 12, 19),
                        LocalDate.of(2026, 12, 20),
                        List.of(new Cite("lfpa", "28 p4", false))));
        assertThat(law.authorities())
                .containsEntry(
                        "office", new Authority("office", new Text("Oficina", "Office"), new Text("Mesa", "Desk")));
    }

    @Test
    void a_document_keeps_what_it_proves_and_how_old_it_may_be() {
        assertThat(law().documents())
                .containsEntry(
                        "card",
                        new Document(
                                "card",
                                new Text("Tarjeta", "Card"),
                                Set.of("identity"),
                                12,
                                "office",
                                null,
                                null,
                                null,
                                List.of()));
    }

    @Test
    void a_document_given_once_says_who_gives_a_copy_and_by_which_article() {
        var law = ((Loaded.Sound) TinyLaw.sound()
                        .but(
                                TinyLaw.DOCUMENTS,
                                "max_age_months: 12 }",
                                "max_age_months: 12, copy: { from: { es: Oficina, en: Office }, cite: lrpcap 18 } }")
                        .load())
                .law();

        assertThat(law.documents().values().stream().map(Document::copy).filter(Objects::nonNull))
                .containsExactly(
                        new Document.Copy(new Text("Oficina", "Office"), List.of(new Cite("lrpcap", "18", false))));
    }

    @Test
    void a_document_that_says_its_purpose_needs_no_procedure_and_keeps_the_kind_of_its_number() {
        var law = ((Loaded.Sound) TinyLaw.sound()
                        .but(
                                TinyLaw.DOCUMENTS,
                                "en: Receipt } }",
                                "en: Receipt } }\n  bank: { name: { es: Banco, en: Bank }, number: clabe, purpose: { es: Pagos, en: Pay } }")
                        .load())
                .law();

        assertThat(law.documents())
                .containsEntry(
                        "bank",
                        new Document(
                                "bank",
                                new Text("Banco", "Bank"),
                                Set.of(),
                                null,
                                null,
                                Document.Number.CLABE,
                                null,
                                new Text("Pagos", "Pay"),
                                List.of()));
    }

    @Test
    void complaints_are_sorted_by_file_and_line_whatever_the_order_of_the_files() {
        var broken = TinyLaw.sound()
                .but(TinyLaw.CARD, "in_mexico: yes", "in_mexco: yes")
                .but(TinyLaw.CARD, "decides: office", "decides: ofice")
                .but(TinyLaw.TARIFFS, "mxn: 120", "mxn: many");
        var backwards = new ArrayList<>(broken.sources());
        Collections.reverse(backwards);
        assertThat(RepositoryLawTest.complaintsOf(Loader.load(backwards)))
                .isEqualTo(broken.complaints())
                .containsSubsequence("content/tariffs.yaml:6:", "procedures/card.yaml:8:", "procedures/card.yaml:13:");
    }
}
