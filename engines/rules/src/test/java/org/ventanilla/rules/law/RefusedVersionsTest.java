package org.ventanilla.rules.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Superseded versions of a procedure: what holds them together, and each way they may not lie. */
class RefusedVersionsTest {

    private static final String PAST = "procedures/past/card.2011-01-28.yaml";
    private static final String VERSION =
            "version: { from: 2022-02-19, by: lmigra dof 2022-02-18, in_flight: not_stated }";

    private static TinyLaw with(String from, String to) {
        return TinyLaw.sound()
                .with(
                        PAST,
                        TinyLaw.sound()
                                .text(TinyLaw.CARD)
                                .replace(
                                        VERSION,
                                        "version: { from: %s, to: %s, by: lmigra dof 2011-01-27, in_flight: not_stated }"
                                                .formatted(from, to)));
    }

    @Test
    void a_version_that_ends_the_day_before_the_next_one_is_kept() {
        assertThat(with("2011-01-28", "2022-02-18").load()).isInstanceOfSatisfying(Loaded.Sound.class, sound -> {
            var law = sound.law();
            assertThat(law.versions("card"))
                    .extracting(procedure -> procedure.version().from().toString())
                    .containsExactly("2011-01-28", "2022-02-19");
            assertThat(law.findInForce("card", LocalDate.of(2022, 2, 18)))
                    .isEqualTo(Objects.requireNonNull(law.past().get("card")).getFirst());
            assertThat(law.findInForce("card", LocalDate.of(2022, 2, 19)))
                    .isEqualTo(law.procedures().get("card"));
            assertThat(law.findInForce("card", LocalDate.of(2011, 1, 27))).isNull();
        });
    }

    @Test
    void a_day_without_a_version_is_refused() {
        assertThat(with("2011-01-28", "2022-02-16").complaints())
                .contains(PAST + ":1:1  Nothing was in force from 2022-02-17 to 2022-02-18.")
                .contains("Maybe to: 2022-02-18, the day before the next version.");
    }

    @Test
    void a_day_with_two_versions_is_refused() {
        assertThat(with("2011-01-28", "2022-02-20").complaints())
                .contains(PAST + ":1:1  Two versions were in force from 2022-02-19 to 2022-02-20.")
                .contains("Maybe to: 2022-02-18, the day before the next version.");
    }

    @Test
    void two_past_versions_must_touch_as_well() {
        var older = TinyLaw.sound()
                .text(TinyLaw.CARD)
                .replace(
                        VERSION,
                        "version: { from: 2001-01-01, to: 2010-12-31, by: lmigra dof 2000-12-31, in_flight: not_stated }");
        assertThat(with("2011-01-28", "2022-02-18")
                        .with("procedures/past/card.2001-01-01.yaml", older)
                        .complaints())
                .contains("Nothing was in force from 2011-01-01 to 2011-01-27.");
    }

    @Test
    void a_version_that_ends_before_it_begins_is_refused() {
        assertThat(with("2011-01-28", "2010-01-01").complaints())
                .contains("This version ended before it began.")
                .contains("Maybe exchange from and to.");
    }

    @Test
    void a_past_version_says_its_last_day_and_the_one_in_force_has_none() {
        assertThat(TinyLaw.sound()
                        .with(PAST, TinyLaw.sound().text(TinyLaw.CARD).replace("2022-02-19,", "2011-01-28,"))
                        .complaints())
                .contains("Nothing says until when this version was in force.");
        assertThat(TinyLaw.sound()
                        .but(TinyLaw.CARD, "from: 2022-02-19,", "from: 2022-02-19, to: 2026-01-01,")
                        .complaints())
                .contains("The version in force has no last day.")
                .contains("Maybe it belongs in procedures/past/.");
    }

    @Test
    void the_name_of_the_file_says_which_version_of_what_it_is() {
        assertThat(with("2011-01-29", "2022-02-18").complaints())
                .contains("This is not the name of a superseded version.")
                .contains("Maybe procedures/past/card.2011-01-29.yaml.");
    }

    @Test
    void a_past_version_of_nothing_is_refused() {
        var stranger = TinyLaw.sound()
                .text(TinyLaw.CARD)
                .replace("procedure: card\n", "procedure: cart\n")
                .replace(
                        VERSION,
                        "version: { from: 2011-01-28, to: 2022-02-18, by: lmigra dof 2011-01-27, in_flight: not_stated }");
        assertThat(TinyLaw.sound()
                        .with("procedures/past/cart.2011-01-28.yaml", stranger)
                        .complaints())
                .contains("(cart) is not a procedure.")
                .contains("Maybe card.");
    }

    @Test
    void what_a_past_version_names_must_exist_and_be_sound_as_well() {
        assertThat(TinyLaw.sound()
                        .with(
                                PAST,
                                with("2011-01-28", "2022-02-18").text(PAST).replace("in_mexico: yes", "in_mexco: yes"))
                        .complaints())
                .contains("(in_mexco) is not a fact.");
    }

    @Test
    void of_a_procedure_some_version_is_in_force_on_the_day_it_serves() {
        var early = TinyLaw.sound()
                .but(TinyLaw.CARD, "from: 2022-02-19, by", "from: 2099-02-19, by")
                .but(TinyLaw.CARD, "on: 2026-11-23, given", "on: 2099-11-23, given");
        assertThat(Loader.load(early.sources(), LocalDate.of(2099, 2, 19))).isInstanceOf(Loaded.Sound.class);
        assertThat(refusedOn(LocalDate.of(2026, 11, 23), early)).isEqualTo("""
                        procedures/card.yaml:5:10  No version of (card) is in force on 2026-11-23, so no plan would name it.
                            5 | version: { from: 2099-02-19, by: lmigra dof 2022-02-18, in_flight: not_stated }
                              |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                        Maybe another year; or the file waits elsewhere until that day.""");
        assertThat(Loader.load(with("2011-01-28", "2022-02-18").sources(), LocalDate.of(2022, 2, 18)))
                .isInstanceOf(Loaded.Sound.class);
        assertThat(refusedOn(LocalDate.of(2011, 1, 27), with("2011-01-28", "2022-02-18")))
                .contains("No version of (card) is in force on 2011-01-27");
    }

    @Test
    void nobody_signs_on_a_day_to_come() {
        var signed =
                TinyLaw.sound().but(TinyLaw.CARD, "reviewed: no", "reviewed: { by: Ana, on: 2026-11-24, text: abc }");
        assertThat(Loader.load(signed.sources(), LocalDate.of(2026, 11, 24))).isInstanceOf(Loaded.Sound.class);
        assertThat(refusedOn(LocalDate.of(2026, 11, 23), signed)).isEqualTo("""
                        procedures/card.yaml:6:11  This was signed on 2026-11-24, and today is 2026-11-23.
                            6 | reviewed: { by: Ana, on: 2026-11-24, text: abc }
                              |           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                        Maybe the day it was signed.""");
    }

    private static String refusedOn(LocalDate today, TinyLaw law) {
        return switch (Loader.load(law.sources(), today)) {
            case Loaded.Sound _ -> "";
            case Loaded.Refused refused -> refused.print();
        };
    }
}
