package org.ventanilla.procedures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ventanilla.procedures.Reading.Item;
import org.ventanilla.rules.Rules;
import org.ventanilla.rules.law.Cites;
import org.ventanilla.rules.law.Law;
import org.ventanilla.rules.law.Loaded;
import org.ventanilla.rules.law.Loader;
import org.ventanilla.rules.law.Procedure;
import org.ventanilla.rules.law.Review;
import org.ventanilla.rules.law.Source;
import org.ventanilla.rules.law.Statutes;

/** What a lawyer reads of each procedure of this repository. */
class ReadingsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final List<Source> FILES = files();
    private static final String RECOGNITION = "procedures/refugee-recognition.yaml";
    private static final Statutes KEPT = new Statutes(Map.of(
            "lrpcap",
            Map.of(
                    "24",
                    "Artículo 24. La Comisión deberá emitir, en cada\ncaso, resolución escrita, fundada y motivada.")));

    private static List<Source> files() {
        try {
            return Source.under(Path.of(".."));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Law law(List<Source> files) {
        return switch (Loader.load(files)) {
            case Loaded.Sound(var law) -> law;
            case Loaded.Refused refused -> throw new AssertionError(refused.print());
        };
    }

    private static Procedure recognition(Law law) {
        return Objects.requireNonNull(law.procedures().get("refugee-recognition"));
    }

    private static Reading read(Law law, Statutes statutes, String language) {
        return new Readings(Rules.over(law), statutes, Phrases.in(language), DAY).of(recognition(law), null);
    }

    private static Reading read(String procedure, String language) {
        var law = law(FILES);
        return new Readings(Rules.over(law), Statutes.NONE, Phrases.in(language), DAY)
                .of(Objects.requireNonNull(law.procedures().get(procedure)), null);
    }

    private static String said(Reading reading, String part) {
        var text = new StringBuilder();
        reading.parts().stream().filter(each -> each.id().equals(part)).forEach(each -> each.items()
                .forEach(item -> add(text, item)));
        return text.toString();
    }

    private static void add(StringBuilder text, Item item) {
        text.append(item.label())
                .append('|')
                .append(item.text())
                .append('|')
                .append(item.law())
                .append('\n');
        item.quotes().forEach(quote -> text.append(quote).append('\n'));
        item.inside().forEach(each -> add(text, each));
    }

    @Test
    void after_which_end_the_same_may_be_asked_for_anew_is_said() {
        assertThat(said(read(law(FILES), KEPT, "en"), "terms"))
                .contains("Withdraws · ends here, and may be asked for anew")
                .containsPattern("It is notified in writing[^·\n]* · ends here\\|");
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "en"})
    void no_part_of_any_procedure_is_empty_and_no_id_is_left_in_it(String language) {
        var law = law(FILES);
        var readings = new Readings(Rules.over(law), Statutes.NONE, Phrases.in(language), DAY);
        for (var procedure : law.procedures().values()) {
            var reading = readings.of(procedure, null);
            assertThat(reading.parts()).hasSize(9);
            for (var part : reading.parts()) {
                assertThat(part.items()).as(procedure.id() + " " + part.id()).isNotEmpty();
                assertThat(said(reading, part.id()))
                        .as(procedure.id() + " " + part.id())
                        .doesNotContain("my.", "asylum.stage", "stay.condition", "null", ".date|");
            }
        }
    }

    @Test
    void the_verb_that_binds_is_marked_in_the_articles_own_words_where_they_are_kept() {
        var law = law(FILES);
        assertThat(said(read(law, KEPT, "es"), "clauses"))
                .contains("marked=deberá emitir, en cada caso, resolución escrita, fundada y motivada")
                .doesNotContain("dof.gob.mx");
        assertThat(said(read(law, Statutes.NONE, "es"), "clauses"))
                .contains("dof.gob.mx", "Ley sobre Refugiados")
                .doesNotContain("marked=");
    }

    @Test
    void a_signature_is_shown_and_a_change_of_text_or_article_makes_the_review_due() {
        var law = law(FILES);
        var procedure = recognition(law);
        var cites = Cites.of(procedure);
        var signature = new Review.Signature("Ana Ruiz", DAY, procedure.review().text(), KEPT.mark(cites));
        var signed = changed(file -> Review.sign(file, signature));
        var other = new Statutes(Map.of("lrpcap", Map.of("24", "Artículo 24. Otra cosa.")));

        assertThat(said(read(law, KEPT, "es"), "review")).contains("Nadie la ha firmado todavía");
        assertThat(said(read(law(signed), KEPT, "es"), "review"))
                .contains("La revisó Ana Ruiz el lunes 23 de noviembre de 2026")
                .contains("siguen siendo los que se firmaron");
        assertThat(said(read(law(signed), Statutes.NONE, "en"), "review")).contains("were not compared");
        assertThat(said(read(law(signed), other, "en"), "review"))
                .contains("Review due")
                .contains("an article cited changed");
        var touched =
                changed(file -> Review.sign(file, signature).replace("term: 30 working days", "term: 31 working days"));
        assertThat(law(touched).procedures().get("refugee-recognition"))
                .satisfies(each -> assertThat(each.reviewed()).isFalse());
        assertThat(said(read(law(touched), KEPT, "en"), "review"))
                .contains("something of what it says changed since it was signed");
    }

    private static List<Source> changed(UnaryOperator<String> change) {
        return FILES.stream()
                .map(file ->
                        file.file().equals(RECOGNITION) ? new Source(file.file(), change.apply(file.text())) : file)
                .toList();
    }

    @Test
    void against_the_version_before_it_says_for_whom_and_which_terms_changed() {
        var now = law(FILES);
        var before = law(changed(file -> file.replace("term: 30 working days", "term: 15 working days")));
        var reading = new Readings(Rules.over(now), Statutes.NONE, Phrases.in("en"), DAY)
                .of(recognition(now), recognition(before));
        assertThat(said(reading, "versions"))
                .contains("Nobody’s answer changes")
                .contains("lasts 15 working days")
                .contains("lasts 30 working days");
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "en"})
    void whose_tramite_it_is_and_that_one_fee_of_several_is_paid_are_said(String language) {
        var law = law(FILES);
        assertThat(whole(law, "employer-certificate", language))
                .contains(language.equals("es") ? "quien da empleo" : "whoever gives work");
        assertThat(whole(law, "rfc", language)).doesNotContain("quien da empleo", "whoever gives work");
        assertThat(whole(law, "regularisation-family", language))
                .contains(language.equals("es") ? "se paga una sola" : "only one is paid");
        assertThat(whole(law, "residence-parent-of-mexican", language)).doesNotContain("una sola", "only one is paid");
    }

    private static String whole(Law law, String procedure, String language) {
        var reading = new Readings(Rules.over(law), KEPT, Phrases.in(language), DAY)
                .of(Objects.requireNonNull(law.procedures().get(procedure)), null);
        var text = new StringBuilder();
        reading.parts().forEach(part -> part.items().forEach(item -> add(text, item)));
        return text.toString();
    }

    @Test
    void only_words_that_somebody_read_are_quoted_as_the_laws() {
        assertThat(said(read("rfc", "es"), "clauses"))
                .contains("la regla que lo dice no se ha leído")
                .doesNotContain("«");
        assertThat(said(read("refugee-recognition", "es"), "clauses")).contains("«deberá emitir");
    }

    @Test
    void nothing_is_said_twice_in_a_row_nor_put_into_a_persons_mouth_that_an_authority_tells() {
        assertThat(said(read("refugee-recognition", "en"), "terms"))
                .containsPattern(
                        "An extradition is requested[^\\n]*; an authority says so, and the person is not asked")
                .contains("It was not possible to file earlier; the person says so");
        assertThat(said(read("border-worker-card", "en"), "papers"))
                .contains("this step of “Protection of children and adolescents” must have been taken before: ")
                .containsOnlyOnce("obtained through: “Certificate of registration of an employer”");
        assertThat(said(read("border-worker-card", "en"), "routes")).doesNotContain("all of these:");
        assertThat(said(read("humanitarian-visitor-card", "en"), "clauses"))
                .contains("has at least one person in their care:");
    }

    @Test
    void what_an_authority_begins_is_not_said_to_be_asked_any_day() {
        assertThat(said(read("child-protection", "es"), "summary"))
                .contains("no se pide", "Aviso inmediato a la Procuraduría de Protección", "cualquier autoridad")
                .doesNotContain("cualquier día");
        assertThat(said(read("rfc", "en"), "summary")).contains("any day");
    }
}
