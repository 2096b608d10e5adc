package org.ventanilla.rules.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private static final String FILE = """
            procedure: card
            # a remark
            reviewed: no

            fee: { none: "gratuito" }
            """;

    private static String signed(String file) {
        return Review.sign(file, new Review.Signature("Lic. Ana Ruiz", DAY, Review.markOf(file), ""));
    }

    @Test
    void signing_writes_one_line_and_changes_nothing_else() {
        assertThat(signed(FILE).lines().toList())
                .containsExactly(
                        "procedure: card",
                        "# a remark",
                        "reviewed: { by: \"Lic. Ana Ruiz\", on: 2026-11-22, text: " + Review.markOf(FILE) + " }",
                        "",
                        "fee: { none: \"gratuito\" }");
    }

    @Test
    void a_signature_over_several_lines_is_replaced_whole() {
        var several = FILE.replace("reviewed: no", "reviewed:\n  by: Otra persona\n  on: 2020-01-01");
        assertThat(signed(several)).isEqualTo(signed(FILE)).doesNotContain("Otra");
    }

    @Test
    void signing_and_remarks_leave_the_mark_as_it_is_and_any_word_changes_it() {
        assertThat(Review.markOf(signed(FILE))).isEqualTo(Review.markOf(FILE));
        assertThat(Review.markOf(FILE.replace("# a remark", "# another\n\n"))).isEqualTo(Review.markOf(FILE));
        assertThat(Review.markOf(FILE.replace("gratuito", "sin costo"))).isNotEqualTo(Review.markOf(FILE));
        assertThat(Review.markOf(FILE.replace("fee:", " fee:"))).isNotEqualTo(Review.markOf(FILE));
    }

    @Test
    void a_signature_holds_until_a_word_of_the_procedure_changes() {
        var file = signedCard();
        assertThat(card(file).reviewed()).isTrue();
        var changed = card(file.replaceFirst("es: [A-Z]", "es: X"));
        assertThat(changed.reviewed()).isFalse();
        assertThat(changed.review().signature()).isNotNull();
        assertThat(card(TinyLaw.sound().text(TinyLaw.CARD)).review().signature())
                .isNull();
    }

    @Test
    void a_signature_without_a_mark_vouches_for_nothing() {
        var file = TinyLaw.sound().text(TinyLaw.CARD);
        var procedure = card(file.replace("reviewed: no", "reviewed: { by: Ana, on: 2026-11-22 }"));
        assertThat(procedure.review().signature()).isEqualTo(new Review.Signature("Ana", DAY, "", ""));
        assertThat(procedure.reviewed()).isFalse();
    }

    @Test
    void a_changed_article_changes_the_mark_of_the_articles_and_another_one_does_not() {
        var cites = List.of(new Cite("lrpcap", "24 p1", false), new Cite("reg-lrpcap", "1", true));
        var mark = statutes("deberá emitir", "a").mark(cites);
        assertThat(statutes("deberá emitir", "b").mark(cites)).isEqualTo(mark).hasSize(Review.MARK);
        assertThat(statutes("podrá emitir", "a").mark(cites)).isNotEqualTo(mark);
        assertThat(Statutes.NONE.mark(cites)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        content/tariffs.yaml             | mxn: 100.50          | mxn: 1000.50
        content/documents.yaml           | max_age_months: 12   | max_age_months: 21
        content/documents.yaml           | es: Pasaporte        | es: Librito
        content/documents.yaml           | es: Quién es         | es: Cómo se llama
        content/facts.yaml               | ¿Cuándo entró?       | ¿Cuándo salió?
        content/facts.yaml               | ¿Cuándo nació?       | ¿Qué edad tiene?
        content/authorities.yaml         | es: Mesa             | es: Otra
        content/calendars/weekdays.yaml  | 11-20                | 11-21
        """)
    void a_signature_is_also_for_the_price_the_papers_the_questions_and_the_list_of_days(
            String file, String from, String to) {
        var signed = TinyLaw.sound().with(TinyLaw.CARD, signedCard());
        assertThat(card(signed).reviewed()).isTrue();
        assertThat(card(signed.but(file, from, to)).reviewed()).isFalse();
    }

    @Test
    void a_signature_is_also_for_a_paper_that_nobody_names_and_that_proves_what_is_asked() {
        var files = TinyLaw.sound()
                .but(
                        TinyLaw.DOCUMENTS,
                        "  receipt: {",
                        "  licence: { name: { es: Licencia, en: Licence }, counts_as: [identity] }\n  receipt: {");
        var signed = files.with(TinyLaw.CARD, signedCard(files));
        assertThat(card(signed).reviewed()).isTrue();
        assertThat(card(signed.but(TinyLaw.DOCUMENTS, "es: Licencia", "es: Permiso"))
                        .reviewed())
                .isFalse();
    }

    @Test
    void a_signature_is_also_for_the_unit_of_account_where_the_price_is_counted_in_it() {
        var uma = "uma-day:\n  name: { es: UMA, en: UMA }\n  cite: lfd 8\n  values:\n"
                + "    - { from: 2025-01-01, mxn: 113.14, basis: statute }\n";
        var files = TinyLaw.sound()
                .but(TinyLaw.TARIFFS, "mxn: 100.50", "uma_days: [20, 40]")
                .but(TinyLaw.TARIFFS, "card-fee:", uma + "card-fee:");
        var signed = files.with(TinyLaw.CARD, signedCard(files));
        assertThat(card(signed).reviewed()).isTrue();
        assertThat(card(signed.but(TinyLaw.TARIFFS, "113.14", "117.31")).reviewed())
                .isFalse();
    }

    @Test
    void what_the_procedure_does_not_use_may_change_under_its_signature() {
        var signed = TinyLaw.sound().with(TinyLaw.CARD, signedCard());
        assertThat(card(signed.but(TinyLaw.FACTS, "¿Qué idioma?", "¿Qué lengua?"))
                        .reviewed())
                .isTrue();
    }

    private static String signedCard() {
        return signedCard(TinyLaw.sound());
    }

    private static String signedCard(TinyLaw files) {
        return Review.sign(
                files.text(TinyLaw.CARD),
                new Review.Signature("Lic. Ana Ruiz", DAY, card(files).review().text(), ""));
    }

    private static Statutes statutes(String article24, String article25) {
        return new Statutes(Map.of("lrpcap", Map.of("24", article24, "25", article25)));
    }

    private static Procedure card(String file) {
        return card(TinyLaw.sound().with(TinyLaw.CARD, file));
    }

    private static Procedure card(TinyLaw files) {
        return switch (files.load()) {
            case Loaded.Sound(Law law) ->
                Objects.requireNonNull(law.procedures().get("card"));
            case Loaded.Refused refused -> throw new AssertionError(refused.print());
        };
    }
}
