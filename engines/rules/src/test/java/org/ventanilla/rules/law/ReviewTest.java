package org.ventanilla.rules.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

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
        var file = signed(TinyLaw.sound().text(TinyLaw.CARD));
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

    private static Statutes statutes(String article24, String article25) {
        return new Statutes(Map.of("lrpcap", Map.of("24", article24, "25", article25)));
    }

    private static Procedure card(String file) {
        return switch (TinyLaw.sound().with(TinyLaw.CARD, file).load()) {
            case Loaded.Sound(Law law) ->
                Objects.requireNonNull(law.procedures().get("card"));
            case Loaded.Refused refused -> throw new AssertionError(refused.print());
        };
    }
}
