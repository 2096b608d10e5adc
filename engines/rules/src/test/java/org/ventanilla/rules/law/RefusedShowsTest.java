package org.ventanilla.rules.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A paper may show something of whoever has it; what it cannot show is refused where it is written. */
class RefusedShowsTest {

    private static final String RECEIPT = "receipt: { name: { es: Acuse, en: Receipt } }";

    /** The law in which the receipt shows this. */
    private static TinyLaw showing(String what) {
        return TinyLaw.sound()
                .but(TinyLaw.DOCUMENTS, RECEIPT, "receipt: { name: { es: Acuse, en: Receipt }, shows: " + what + " }");
    }

    private static List<Document.Shows> shown(TinyLaw law) {
        return law.load() instanceof Loaded.Sound(var sound)
                ? Objects.requireNonNull(sound.documents().get("receipt")).shows()
                : List.of();
    }

    @Test
    void a_paper_shows_what_is_so_of_whoever_has_it() {
        assertThat(shown(showing("{ stage: filed, after: [none], before: [granted, refused], cite: lrpcap 22 }")))
                .containsExactly(new Document.Shows(
                        "stage",
                        "filed",
                        Set.of("none"),
                        Set.of("granted", "refused"),
                        null,
                        List.of(new Cite("lrpcap", "22", false))));
    }

    @Test
    void it_may_show_two_things_and_one_of_them_only_of_some() {
        assertThat(shown(showing("[ { stage: filed, cite: lrpcap 22 },"
                        + " { in_mexico: yes, when: { nationality: { not: [MX] } }, cite: lrpcap 22 } ]")))
                .extracting(Document.Shows::fact, shows -> shows.when() == null)
                .containsExactly(tuple("stage", true), tuple("in_mexico", false));
    }

    @Test
    void a_fact_that_does_not_exist_is_refused() {
        assertThat(showing("{ stge: filed, cite: lrpcap 22 }").complaints())
                .contains("(stge) is not a fact.", "Maybe stage");
    }

    @Test
    void a_value_that_the_fact_does_not_have_is_refused() {
        assertThat(showing("{ stage: fild, cite: lrpcap 22 }").complaints())
                .contains("(fild) is not a value of stage.", "Maybe filed");
        assertThat(showing("{ in_mexico: perhaps, cite: lrpcap 22 }").complaints())
                .contains("(perhaps) is not a value of in_mexico.", "Maybe yes or no");
    }

    @Test
    void what_came_before_or_since_are_values_too_and_stand_on_one_side() {
        assertThat(showing("{ stage: filed, after: [non], cite: lrpcap 22 }").complaints())
                .contains("(non) is not a value of stage.");
        assertThat(showing("{ stage: filed, after: [filed], cite: lrpcap 22 }").complaints())
                .contains("(filed) stands on two sides of what is shown.");
        assertThat(showing("{ stage: filed, after: [none], before: [none], cite: lrpcap 22 }")
                        .complaints())
                .contains("(none) stands on two sides of what is shown.");
    }

    @Test
    void dates_words_and_what_may_be_several_or_follows_from_something_are_shown_by_no_paper() {
        for (var fact : List.of("entry.date: 2026-01-01", "language: Maya", "nationality: HN", "age: 20")) {
            assertThat(showing("{ " + fact + ", cite: lrpcap 22 }").complaints())
                    .as(fact)
                    .contains("No paper shows (" + fact.substring(0, fact.indexOf(':')) + ").");
        }
    }

    @Test
    void what_a_closed_compartment_keeps_is_shown_by_no_paper() {
        var closed = showing("{ was_ill: yes, cite: lrpcap 22 }")
                .but(
                        TinyLaw.FACTS,
                        "ask: { es: ¿Estuvo enferma?, en: Were you ill? }",
                        "ask: { es: ¿Estuvo enferma?, en: Were you ill? }\n  compartment: protection");
        assertThat(closed.complaints()).contains("(was_ill) is kept from whoever sees the paper.");
    }

    @Test
    void without_a_source_a_paper_shows_nothing() {
        assertThat(showing("{ stage: filed }").complaints()).contains("No source is cited here.");
    }

    @Test
    void one_thing_at_a_time_and_each_once() {
        assertThat(showing("{ stage: filed, in_mexico: yes, cite: lrpcap 22 }").complaints())
                .contains("A paper shows one thing at a time.");
        assertThat(showing("[ { stage: filed, cite: lrpcap 22 }, { stage: granted, cite: lrpcap 22 } ]")
                        .complaints())
                .contains("This paper shows (stage) already.");
    }

    @Test
    void it_speaks_of_whoever_has_it_and_of_somebody() {
        assertThat(showing("{ stage: filed, when: { my: { any: child } }, cite: lrpcap 22 }")
                        .complaints())
                .contains("A paper speaks of whoever has it.");
        assertThat(showing(
                                "{ stage: filed, when: { all: [ { in_mexico: yes }, { in_mexico: no } ] }, cite: lrpcap 22 }")
                        .complaints())
                .contains("Nobody ever meets this condition.");
    }
}
