package org.ventanilla.procedures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.ventanilla.procedures.Reading.Item;
import org.ventanilla.procedures.Reading.Look;
import org.ventanilla.procedures.Reading.Part;
import org.ventanilla.procedures.Reading.Quote;
import org.ventanilla.rules.law.Cite;
import org.ventanilla.rules.law.Statutes;

/** The articles' own words beside the clauses. */
class QuotesTest {

    private static final String LONG = "La autoridad deberá oír a la persona, recibir sus pruebas, darle copia de todo"
            + " lo que firme y explicarle en su lengua cada paso, sin costo y sin demora, de manera que nadie quede sin"
            + " defensa por no saber leer, por no hablar español o por no tener quien le acompañe en el trámite, y lo"
            + " hará constar por escrito en el expediente.";

    private static final String ARTICLE = "Artículo 52. Los extranjeros podrán permanecer en el territorio, de"
            + " conformidad con lo siguiente:\n"
            + "I. VISITANTE. Por ciento ochenta días.\n"
            + "Párrafo reformado DOF 19-05-2017\n"
            + "V. VISITANTE POR RAZONES HUMANITARIAS. A quienes estén en cualquiera de estos supuestos:\n"
            + "a) Ser víctima de un delito.\n"
            + "b) Ser niña, niño o adolescente\nmigrante.\n"
            + "Deberá ser inmediata.\n"
            + "VI. Otra cosa.\n"
            + "CAPÍTULO II\n"
            + "DE OTRA COSA\n";

    private static final Statutes KEPT = new Statutes(Map.of(
            "lmigra",
            Map.of(
                    "52",
                    ARTICLE,
                    "3",
                    "Artículo 3. Primero.\nSegundo, que dice otra cosa.\nTercero.",
                    "4",
                    "Artículo 4. Uno.\n" + LONG + "\nSeguramente el mismo párrafo.\nOtro."),
            "lfd",
            Map.of("8o", "Artículo 8o. Se pagarán:\nIV. Trabajador .................... $535.25\n")));

    private static Cite cite(String instrument, String article) {
        return new Cite(instrument, article, false);
    }

    private static String passage(String article) {
        return Passage.of(Objects.requireNonNull(KEPT.find(cite("lmigra", article))), cite("lmigra", article));
    }

    @Test
    void a_fraction_stands_with_the_opening_it_completes_and_without_its_neighbours() {
        assertThat(passage("52 V b"))
                .isEqualTo(
                        "Artículo 52. Los extranjeros podrán permanecer en el territorio, de conformidad con lo"
                                + " siguiente:\n[…]\nV. VISITANTE POR RAZONES HUMANITARIAS. A quienes estén en cualquiera de"
                                + " estos supuestos:\n[…]\nb) Ser niña, niño o adolescente migrante.\nDeberá ser inmediata.\n[…]");
        assertThat(passage("52 I")).endsWith("siguiente:\nI. VISITANTE. Por ciento ochenta días.\n[…]");
    }

    @Test
    void a_part_that_the_article_does_not_have_is_missed() {
        for (var there : List.of("52 V b", "52 VI", "52", "3 p1", "3 p3", "4 p4")) {
            assertThat(stands(there)).as(there).isTrue();
        }
        for (var missing : List.of("52 XII", "52 V c", "52 VI a", "3 p4", "3 p99", "4 p5")) {
            assertThat(stands(missing)).as(missing).isFalse();
        }
    }

    /** A price ends its paragraph without a full stop, and some letters have one after the bracket. */
    @Test
    void a_price_ends_what_it_is_the_price_of() {
        var article = "Artículo 8. Se pagarán:\nVI. Residente:\na). Un año ........... $5,328.46\nb). Dos años"
                + " ........... $7,984.19\nVII. Permanente ........... $6,494.62\nNo pagarán los asilados.\n";
        assertThat(Passage.stands(article, cite("lfd", "8 VI b"))).isTrue();
        assertThat(Passage.stands(article, cite("lfd", "8 VI c"))).isFalse();
        assertThat(Passage.of(article, cite("lfd", "8 VI b")))
                .contains("b). Dos años … $7,984.19")
                .doesNotContain("5,328.46", "6,494.62");
        var priced = "Artículo 10. Se pagará la\ncuota de ........... $1,702.39\nNo pagarán unos.\nEs sin perjuicio.\n";
        assertThat(Passage.of(priced, cite("lfd", "10 p2"))).isEqualTo("[…]\nNo pagarán unos.\n[…]");
        assertThat(Passage.stands(priced, cite("lfd", "10 p3"))).isTrue();
        assertThat(Passage.stands(priced, cite("lfd", "10 p4"))).isFalse();
    }

    private static boolean stands(String article) {
        return Passage.stands(Objects.requireNonNull(KEPT.find(cite("lmigra", article))), cite("lmigra", article));
    }

    @Test
    void a_paragraph_stands_alone_and_what_may_go_on_with_it_too() {
        assertThat(passage("3 p2")).isEqualTo("[…]\nSegundo, que dice otra cosa.\n[…]");
        assertThat(passage("3 p1")).isEqualTo("Artículo 3. Primero.\n[…]");
        assertThat(passage("3 p3")).isEqualTo("[…]\nTercero.");
        // a line that ends far out leaves open whether the paragraph does
        assertThat(passage("4 p2")).isEqualTo("[…]\n" + LONG + "\nSeguramente el mismo párrafo.\n[…]");
    }

    @Test
    void the_whole_article_stands_without_notes_of_reform_and_headings_of_the_next_chapter() {
        assertThat(passage("52")).contains("I. VISITANTE", "VI. Otra cosa.").doesNotContain("DOF", "CAPÍTULO");
    }

    @Test
    void every_clause_has_its_words_the_verb_marked_and_a_long_one_once_on_a_page() {
        var phrases = Phrases.in("en");
        var first = Item.of("Decides", "")
                .by(phrases, List.of(cite("lmigra", "4 p2")))
                .marking("deberá oír");
        var again = Item.of("Term", "")
                .with(List.of(Item.of("inside").by(phrases, List.of(cite("lmigra", "4 p2"), cite("lmigra", "3 p3")))));
        var unkept = Item.of("Who").by(phrases, List.of(cite("reg-lmigra", "3")));
        var parts = new Quotes(KEPT, phrases)
                .beside(List.of(
                        new Part("clauses", "", Look.CLAUSES, List.of(first)),
                        new Part("terms", "", Look.TIME_LINE, List.of(again, unkept))));
        var quotes = parts.stream()
                .flatMap(part -> part.items().stream())
                .map(Item::quotes)
                .toList();
        assertThat(quotes.get(0)).singleElement().satisfies(quote -> {
            assertThat(quote.marked()).isEqualTo("deberá oír");
            assertThat(quote.before()).isEqualTo("[…]\nLa autoridad ");
            assertThat(quote.instead()).isEmpty();
        });
        assertThat(quotes.get(1))
                .containsExactly(
                        Quote.instead("LMig art. 4, para. 2", "its words stand above, in part 1", "clauses"),
                        Quote.of("LMig art. 3, para. 3", "[…]\nTercero.", "", ""));
        assertThat(quotes.get(2))
                .containsExactly(Quote.instead("Reglamento LMig art. 3", "its text is not kept here", ""));
        assertThat(new Quotes(Statutes.NONE, phrases)
                        .beside(List.of(new Part("clauses", "", Look.CLAUSES, List.of(first))))
                        .getFirst()
                        .items()
                        .getFirst()
                        .quotes())
                .isEmpty();
    }
}
