package org.ventanilla.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ventanilla.people.NameForm.Written;

class CurpTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 30);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BOXW310820HNERXN09", "HEGG560427MVZRRL04", "BEML920313HMCLNS09", "PEGL890909MJCRMS08",
                "HEGR891009HMNRRD09", "VIAA900930MMNCLL08", "PEGJ900512HJCRRS04", "GAVA751231MNERRR07",
                "XEXX010101HNEXXXA4", "JEBW950417HNEXXX02", "PEXM030822MNERXRA4", "pegl-890909 mjcrms08"
            })
    void a_sound_key_holds(String typed) {
        assertThat(Curp.check(typed, TODAY)).isInstanceOf(Curp.Check.Holds.class);
    }

    @Test
    void what_is_wrong_is_named() {
        assertThat(why("BOXW310820HNERXN08")).isEqualTo(Remark.of("curp.digit", "8"));
        assertThat(why("PEGL890909MJCRMS09")).isEqualTo(Remark.of("curp.digit", "9"));
        assertThat(why("PEGL890909MQQRMS02")).isEqualTo(Remark.of("curp.state", "QQ"));
        assertThat(why("PEGL890909QJCRMS08")).isEqualTo(Remark.of("curp.character", 11, "Q"));
        assertThat(why("PEGL891309MJCRMS08")).isEqualTo(Remark.of("curp.date", "891309"));
        assertThat(why("SANC000229HBCNNN06")).isEqualTo(Remark.of("curp.date", "000229"));
        assertThat(why("TOMA880125HMNRRNO2")).isEqualTo(Remark.of("curp.future", 2088));
        assertThat(why("BACA890909MJCRMS08")).isEqualTo(Remark.of("curp.forbidden", "BACA"));
        assertThat(why("CAKO890909MJCRMS08")).isEqualTo(Remark.of("curp.forbidden", "CAKO"));
        assertThat(why("MUÑL890909MJCRMS08")).isEqualTo(Remark.of("curp.enye", 3));
        assertThat(why("HEGG560427")).isEqualTo(Remark.of("curp.length", 10));
        assertThat(why("")).isEqualTo(Remark.of("curp.length", 0));
        assertThat(why("123456789012345678")).isEqualTo(Remark.of("curp.character", 1, "1"));
    }

    @Test
    void the_letter_of_place_seventeen_tells_the_century() {
        assertThat(curp("PEXM030822MNERXRA4").bornOn()).isEqualTo(LocalDate.of(2003, 8, 22));
        assertThat(curp("BOXW310820HNERXN09").bornOn()).isEqualTo(LocalDate.of(1931, 8, 20));
    }

    @Test
    void a_birth_today_is_not_yet_the_future() {
        var born = LocalDate.of(2003, 8, 22);
        assertThat(Curp.check("PEXM030822MNERXRA4", born)).isInstanceOf(Curp.Check.Holds.class);
        assertThat(Curp.check("PEXM030822MNERXRA4", born.minusDays(1))).isInstanceOf(Curp.Check.Broken.class);
    }

    @Test
    void a_key_of_someone_born_abroad_says_so() {
        assertThat(curp("JEBW950417HNEXXX02").isBornAbroad()).isTrue();
        assertThat(curp("HEGG560427MVZRRL04").isBornAbroad()).isFalse();
        assertThat(CurpHints.aboutBirthplace(curp("JEBW950417HNEXXX02"), "MX"))
                .isEqualTo(Remark.of("curp.hint.abroad"));
        assertThat(CurpHints.aboutBirthplace(curp("HEGG560427MVZRRL04"), "HN"))
                .isEqualTo(Remark.of("curp.hint.in-mexico"));
        assertThat(CurpHints.aboutBirthplace(curp("HEGG560427MVZRRL04"), "MX")).isNull();
        assertThat(CurpHints.aboutBirthplace(curp("JEBW950417HNEXXX02"), "HT")).isNull();
    }

    @Test
    void letters_are_compared_as_the_register_takes_them() {
        assertThat(letters("Juan", "Barrios", "Fernández")).isEqualTo("BAFJ");
        assertThat(letters("Eva", "Iriarte", "Méndez")).isEqualTo("IIME");
        assertThat(letters("Ernesto", "Ek", "Rivera")).isEqualTo("EXRE");
        assertThat(letters("Luis", "Bárcenas", null)).isEqualTo("BAXL");
        assertThat(letters("María Fernanda", "Mejía", "Zelaya")).isEqualTo("MEZF");
        assertThat(letters("María de los Ángeles", "Moreno", "Sánchez")).isEqualTo("MOSA");
        assertThat(letters("José", "De la Cruz", "Ñandú")).isEqualTo("CUXJ");
        assertThat(letters("Carlos", "Ñañez", "Ñu")).isEqualTo("XAXC");
        assertThat(letters("Alberto", "Baca", "Cano")).isEqualTo("BXCA");
    }

    @Test
    void a_name_or_date_that_differs_is_a_hint_and_not_a_refusal() {
        var curp = curp("JEBW950417HNEXXX02");
        var joseph = new Written.Parts("Wilner", "Jean", "Baptiste");
        var born = new BirthDate.OnDay(LocalDate.of(1995, 4, 17));

        assertThat(CurpHints.of(curp, joseph, born, "M", TODAY)).isEmpty();
        assertThat(CurpHints.of(curp, new Written.Parts("Wilner", "Joseph", null), born, "M", TODAY))
                .containsExactly(Remark.of("curp.hint.name", "JOXW", "JEBW"));
        assertThat(CurpHints.of(curp, joseph, new BirthDate.OnDay(LocalDate.of(1995, 4, 18)), "F", TODAY))
                .containsExactly(Remark.of("curp.hint.birth"), Remark.of("curp.hint.sex"));
        assertThat(CurpHints.of(curp, joseph, new BirthDate.Unknown(), null, TODAY))
                .isEmpty();
    }

    @Test
    void the_generic_key_for_foreigners_belongs_to_nobody() {
        assertThat(CurpHints.of(curp("XEXX010101HNEXXXA4"), null, new BirthDate.Unknown(), null, TODAY))
                .isEqualTo(List.of(Remark.of("curp.hint.generic")));
    }

    @Test
    void a_key_is_not_printed_by_accident() {
        assertThat(curp("JEBW950417HNEXXX02").toString()).doesNotContain("JEBW");
    }

    private static String letters(String given, String first, @Nullable String second) {
        return CurpHints.letters(new Written.Parts(given, first, second));
    }

    private static Curp curp(String typed) {
        return ((Curp.Check.Holds) Curp.check(typed, TODAY)).curp();
    }

    private static Remark why(String typed) {
        return ((Curp.Check.Broken) Curp.check(typed, TODAY)).why();
    }
}
