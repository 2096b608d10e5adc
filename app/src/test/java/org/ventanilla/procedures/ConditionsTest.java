package org.ventanilla.procedures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Period;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ventanilla.procedures.Reading.Item;
import org.ventanilla.rules.law.Check;
import org.ventanilla.rules.law.Condition;
import org.ventanilla.rules.law.Law;
import org.ventanilla.rules.law.Loaded;
import org.ventanilla.rules.law.Loader;
import org.ventanilla.rules.law.Place;
import org.ventanilla.rules.law.Source;

/** How conditions are said. */
class ConditionsTest {

    private static final Place HERE = new Place("test.yaml", 1, 1);
    private static final Condition NOT_MEXICAN =
            new Condition.Leaf("nationality", new Check.NoneOf(Set.of("MX")), HERE);
    private static final Condition NEIGHBOUR =
            new Condition.Leaf("nationality", new Check.OneOf(Set.of("BZ", "GT")), HERE);
    private static final Condition HERE_TODAY = new Condition.Leaf("in_mexico", new Check.Is(true), HERE);

    @Test
    void what_is_asked_of_one_fact_twice_is_said_once() throws IOException {
        var law = ((Loaded.Sound) Loader.load(Source.under(Path.of("..")))).law();
        var all = new Condition.All(List.of(NOT_MEXICAN, HERE_TODAY, NEIGHBOUR));
        assertThat(said(law, "es").inLine(all))
                .isEqualTo(
                        "Nacionalidad o nacionalidades: Belice o Guatemala, y no la de México; y Está en México: sí");
        assertThat(said(law, "en").inLines(all.parts()))
                .containsExactly(
                        "Nationality or nationalities: Belize or Guatemala, and not that of Mexico",
                        "Is in Mexico: yes");
        assertThat(said(law, "en").items(all)).hasSize(2);
        assertThat(said(law, "en").inLine(new Condition.AnyOf(List.of(NOT_MEXICAN, NEIGHBOUR))))
                .isEqualTo("Nationality or nationalities: not that of Mexico or"
                        + " Nationality or nationalities: Belize or Guatemala");
    }

    @Test
    void what_people_say_of_themselves_is_quoted_among_others_and_a_place_goes_by_its_name() throws IOException {
        var law = ((Loaded.Sound) Loader.load(Source.under(Path.of("..")))).law();
        var stages = new Condition.Leaf("asylum.stage", new Check.OneOf(Set.of("filed", "reviewing")), HERE);
        assertThat(said(law, "es").inLine(stages))
                .isEqualTo("Etapa de su solicitud de refugio: «Ya presentó la solicitud»"
                        + " o «Le respondieron que no y pidió que se revise»");
        var one = new Condition.Leaf("asylum.stage", new Check.OneOf(Set.of("filed")), HERE);
        assertThat(said(law, "es").inLine(one)).isEqualTo("Etapa de su solicitud de refugio: Ya presentó la solicitud");
        var neither = new Condition.Leaf("asylum.stage", new Check.NoneOf(Set.of("filed", "reviewing")), HERE);
        assertThat(said(law, "en").inLine(neither)).contains("none of these: “").contains("” and “");
        var recent = new Condition.Not(new Condition.Leaf("entry.date", new Check.OlderThan(Period.ofMonths(3)), HERE));
        assertThat(said(law, "es").inLine(recent)).isEqualTo("Día de entrada a México: hace 3 meses o menos");
        assertThat(said(law, "en").items(recent))
                .containsExactly(Item.of("Day of entry into Mexico: 3 months ago or less"));
        var states = new Condition.Leaf("work.state", new Check.OneOf(Set.of("campeche", "quintana_roo")), HERE);
        assertThat(said(law, "es").inLine(states)).endsWith(": Campeche o Quintana Roo");
    }

    @Test
    void a_term_that_a_condition_names_is_called_by_its_name() throws IOException {
        var law = ((Loaded.Sound) Loader.load(Source.under(Path.of("..")))).law();
        var open = new Condition.DeadlineIs("filing", true, HERE);
        assertThat(said(law, "es")
                        .of(law.procedures().get("regularisation-expired-stay"))
                        .inLine(open))
                .startsWith("el plazo «")
                .doesNotContain("filing");
    }

    private static Conditions said(Law law, String language) {
        return new Conditions(law, Phrases.in(language));
    }
}
