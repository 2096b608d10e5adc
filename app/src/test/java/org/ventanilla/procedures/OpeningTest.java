package org.ventanilla.procedures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ventanilla.rules.law.Law;
import org.ventanilla.rules.law.Loaded;
import org.ventanilla.rules.law.Loader;
import org.ventanilla.rules.law.Procedure;
import org.ventanilla.rules.law.Source;

/** The sentence with which a page of the law begins: who may ask whom for what, by when, at what price. */
class OpeningTest {

    private static final Law LAW = law();

    private static Law law() {
        try {
            return switch (Loader.load(Source.under(Path.of("..")))) {
                case Loaded.Sound(var law) -> law;
                case Loaded.Refused refused -> throw new AssertionError(refused.print());
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sentence(String procedure, String language) {
        var phrases = Phrases.in(language);
        var prices = new Prices(LAW, phrases, LocalDate.of(2026, 11, 23));
        return new Opening(LAW, phrases, prices)
                .of(Objects.requireNonNull(LAW.procedures().get(procedure)))
                .text();
    }

    private static String who(Procedure procedure, String language) {
        return new Whoever(LAW, Phrases.in(language)).of(procedure);
    }

    @Test
    void it_says_who_of_whom_by_when_and_at_what_price() {
        assertThat(sentence("refugee-recognition", "en"))
                .isEqualTo("A foreigner in Mexico who has not yet filed a request for refuge, was refused, or filed one"
                        + " that ended without an answer, may ask the Mexican Commission for Refugee Assistance (COMAR)"
                        + " for “Refugee recognition” within 30 working days counted from the day of entry into Mexico;"
                        + " nothing is paid («será gratuito»).");
        assertThat(sentence("refugee-recognition", "es"))
                .isEqualTo("Puede pedir «Reconocimiento de la condición de refugiado» a la Comisión Mexicana de Ayuda a"
                        + " Refugiados (COMAR) una persona extranjera en México que aún no ha presentado solicitud de"
                        + " refugio, recibió un no, o presentó una que terminó sin respuesta; se pide dentro de 30 días"
                        + " hábiles contados desde el día de entrada a México; no se paga («será gratuito»).");
        assertThat(sentence("school-enrolment", "en"))
                .startsWith("A person aged 3 to 17 in Mexico may ask the education authority and the school for");
        assertThat(sentence("curp", "es"))
                .contains(" una persona mexicana o una persona en México que tiene un documento");
    }

    @Test
    void relatives_of_whom_the_same_is_asked_are_named_together() {
        assertThat(who(get("regularisation-family"), "en"))
                .isEqualTo(
                        "a foreigner in Mexico who has no migration document in force, and also has a spouse, partner,"
                                + " child, parent or person in their care who is Mexican or is a resident");
        assertThat(who(get("regularisation-family"), "es"))
                .endsWith(
                        "tiene cónyuge, pareja, hija, hijo, madre, padre o persona a su cuidado que tiene nacionalidad"
                                + " mexicana o es residente");
    }

    @Test
    void a_choice_of_too_many_words_is_told_by_its_number_and_one_of_it() {
        assertThat(who(get("regularisation-vulnerability"), "en"))
                .isEqualTo("a foreigner in Mexico who has no migration document in force, and also meets one of 6"
                        + " conditions that part 2 lists (for example, was victim of or witness to a grave crime in"
                        + " Mexico)");
    }

    @Test
    void the_price_counts_one_of_what_excludes_each_other_and_the_fine_in_pesos() {
        // 1,702.39 + 20 to 40 days of UMA + one of three documents, of 11,141 to 16,693
        assertThat(sentence("regularisation-family", "en"))
                .contains("from about $15,189.59 to about $23,087.79 in all");
        assertThat(sentence("refugee-travel-document", "en")).contains("from about $425 to about $2,250 in all");
        assertThat(sentence("naturalisation", "es")).contains("; cuesta cerca de $8,755, por confirmar.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "en"})
    void of_every_procedure_it_is_short_names_what_is_asked_and_shows_no_id(String language) {
        var nobody = Phrases.in(language).say("noun.person");
        var unsaid = Phrases.in(language).say("who.more");
        for (var procedure : LAW.procedures().values()) {
            var who = who(procedure, language);
            assertThat(who.split("\\s+")).as(procedure.id()).hasSizeLessThanOrEqualTo(52);
            assertThat(who).as(procedure.id()).isNotEqualTo(nobody).doesNotContain(unsaid, "  ", " ,");
            assertThat(sentence(procedure.id(), language))
                    .as(procedure.id())
                    .contains(who.substring(1))
                    .contains(Phrases.in(language).text(procedure.title()))
                    .doesNotContainPattern("[a-z]_[a-z]|[a-z]\\.[a-z]|\\{\\d|null");
        }
    }

    private static Procedure get(String id) {
        return Objects.requireNonNull(LAW.procedures().get(id));
    }
}
