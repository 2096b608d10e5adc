package org.ventanilla.paperwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ventanilla.CleanDatabase;
import org.ventanilla.Visitor;

/** From the first word at the window to the telephone in the hand, in a browser without scripts. */
@ExtendWith(CleanDatabase.class)
class WholeWayTest {

    @Test
    void a_family_is_heard_given_a_plan_and_leaves_with_a_sheet_that_opens_it(Visitor telephone) {
        var family = MejiaJoseph.registered();

        var heard = family.saysTheWish(family.maria);
        assertThat(heard.path()).isEqualTo("/people/" + family.maria + "/wish");
        assertThat(MejiaJoseph.text(heard.body())).contains("M-2026-00001", "martes 24 de noviembre de 2026, 10:42");

        var plan = MejiaJoseph.text(family.plan().body());
        assertThat(plan)
                .contains("4 personas", "Lo que más abre hoy", "Reconocimiento de la condición de refugiado")
                .contains("martes 1 de diciembre de 2026", "5 días hábiles");

        var sheet = family.prints("es", "sheet");
        assertThat(MejiaJoseph.text(sheet.body())).contains("Presentar su solicitud", "martes 1 de diciembre");

        var asked = telephone.get("/mi-plan");
        var opened = telephone.submit(
                asked,
                "/mi-plan",
                Map.of("folio", MejiaJoseph.folioOn(sheet), "pin", MejiaJoseph.pinOn(sheet), "lang", "ht"));
        assertThat(opened.status()).isEqualTo(200);
        assertThat(opened.body()).contains("<html lang=\"ht\"");
        assertThat(MejiaJoseph.text(opened.body())).contains("madi premye desanm");
    }

    @Test
    void neither_paper_nor_telephone_names_anybody_s_surname_country_birth_or_refuge(Visitor telephone) {
        var family = MejiaJoseph.registered();
        family.saysTheWish(family.maria);
        for (var language : Words.LANGUAGES) {
            for (var paper : new String[] {"sheet", "ticket"}) {
                var printed = family.prints(language, paper).body().toLowerCase(java.util.Locale.ROOT);
                assertThat(printed)
                        .as(language + " " + paper)
                        .contains("<html lang=\"" + language + "\"")
                        .doesNotContain(
                                "mejía", "joseph", "hondur", "haití", "1992", "refug", "refij", "réfug", "comar",
                                "asil");
            }
        }
        var sheet = family.prints("fr", "sheet");
        var opened = telephone.submit(
                telephone.get("/mi-plan"),
                "/mi-plan",
                Map.of("folio", MejiaJoseph.folioOn(sheet), "pin", MejiaJoseph.pinOn(sheet)));
        assertThat(opened.body().toLowerCase(java.util.Locale.ROOT))
                .doesNotContain("maría", "mejía", "wilner", "djenny", "samuel", "refug", "comar", "inm", "procuradur");
    }

    @Test
    void the_code_on_the_sheet_opens_the_question_for_the_pin_and_nothing_else(Visitor telephone) {
        var family = MejiaJoseph.registered();
        var sheet = family.prints("pt", "sheet");
        var link = read(sheet.body());
        assertThat(link).matches("http://localhost/f/[A-Za-z0-9_-]{22}");

        var path = link.substring("http://localhost".length());
        var asked = telephone.get(path);
        assertThat(asked.body()).doesNotContain(MejiaJoseph.folioOn(sheet)).doesNotContain("name=\"folio\"");

        var opened = telephone.submit(
                asked, path, Map.of("pin", MejiaJoseph.pinOn(sheet).replace(" ", "")));
        assertThat(opened.path()).isEqualTo("/mi-plan");
        assertThat(opened.body()).contains(MejiaJoseph.folioOn(sheet));
    }

    /** Reads the printed code as a camera would, from its path alone. */
    static String read(String body) {
        var size = MejiaJoseph.found(Pattern.compile("class=\"qr\" viewBox=\"0 0 (\\d+) "), body);
        var path = MejiaJoseph.found(Pattern.compile("crispEdges\"><path d=\"([^\"]+)\""), body);
        try {
            return QrTest.read(new Qr(Integer.parseInt(size), path));
        } catch (Exception unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
