package org.ventanilla.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ventanilla.people.Numbers.Checked.Broken;
import org.ventanilla.people.Numbers.Checked.Kept;
import org.ventanilla.rules.law.Document.Number;

class NumbersTest {

    @Test
    void a_tax_number_is_warned_about_and_never_refused() {
        assertThat(Rfc.warning("GODE561231GR8")).isNull();
        assertThat(Rfc.warning("MAB-930714-8T4")).isNull();
        assertThat(Rfc.warning("SIN9311169P8")).isEqualTo(Remark.of("rfc.digit"));
        assertThat(Rfc.warning("GODE561231GR9")).isEqualTo(Remark.of("rfc.digit"));
        assertThat(Rfc.warning("ÑUÑE561231GR8")).isEqualTo(Remark.of("rfc.digit"));
        assertThat(Rfc.warning("hola")).isEqualTo(Remark.of("rfc.shape"));
    }

    @Test
    void the_two_generic_tax_numbers_belong_to_nobody() {
        assertThat(Rfc.warning("XAXX010101000")).isEqualTo(Remark.of("rfc.generic"));
        assertThat(Rfc.warning("XEXX010101000")).isEqualTo(Remark.of("rfc.generic"));
    }

    @Test
    void a_social_security_number_is_checked_by_its_last_digit() {
        assertThat(Numbers.whyNotAnNss("12345678903")).isNull();
        assertThat(Numbers.whyNotAnNss("12-34-56-7890-3")).isNull();
        assertThat(Numbers.whyNotAnNss("12345678902")).isEqualTo(Remark.of("nss.digit"));
        assertThat(Numbers.whyNotAnNss("1234567890")).isEqualTo(Remark.of("nss.shape", 11, 10));
        assertThat(Numbers.whyNotAnNss("1234567890٣")).isEqualTo(Remark.of("nss.shape", 11, 11));
    }

    @Test
    void an_account_number_is_checked_by_its_last_digit() {
        assertThat(Numbers.whyNotAClabe("032180000118359719")).isNull();
        assertThat(Numbers.whyNotAClabe("002010077777777771")).isNull();
        assertThat(Numbers.whyNotAClabe("002010077777777770")).isEqualTo(Remark.of("clabe.digit"));
        assertThat(Numbers.whyNotAClabe("032180000118359710")).isEqualTo(Remark.of("clabe.digit"));
        assertThat(Numbers.whyNotAClabe("03218")).isEqualTo(Remark.of("clabe.shape", 18, 5));
    }

    @Test
    void a_curp_must_hold_also_of_somebody_born_abroad_and_is_kept_in_capitals() {
        assertThat(check(Number.CURP, "boxw 310820 hnerxn09")).isEqualTo(new Kept("BOXW310820HNERXN09", null));
        assertThat(check(Number.CURP, "BOXW310820HNERXN08")).isEqualTo(new Broken(Remark.of("curp.digit", "8")));
        assertThat(check(Number.CURP, "BOXW310820HXXRXN09")).isEqualTo(new Broken(Remark.of("curp.state", "XX")));
    }

    @Test
    void a_tax_number_is_kept_whatever_it_looks_like() {
        assertThat(check(Number.RFC, "gode-561231-gr8")).isEqualTo(new Kept("GODE561231GR8", null));
        assertThat(check(Number.RFC, "GODE561231GR9")).isEqualTo(new Kept("GODE561231GR9", Remark.of("rfc.digit")));
        assertThat(check(Number.RFC, "hola")).isEqualTo(new Kept("HOLA", Remark.of("rfc.shape")));
    }

    @Test
    void a_social_security_number_needs_its_digits_and_is_kept_when_only_the_last_one_is_odd() {
        assertThat(check(Number.NSS, "12-34-56-7890-3")).isEqualTo(new Kept("12345678903", null));
        assertThat(check(Number.NSS, "12345678902")).isEqualTo(new Kept("12345678902", Remark.of("nss.digit")));
        assertThat(check(Number.NSS, "1234567890")).isEqualTo(new Broken(Remark.of("nss.shape", 11, 10)));
        assertThat(check(Number.NSS, "123456789012")).isEqualTo(new Broken(Remark.of("nss.shape", 11, 12)));
    }

    @Test
    void an_account_number_that_no_payment_would_reach_is_not_kept() {
        assertThat(check(Number.CLABE, "032 180 000118359719")).isEqualTo(new Kept("032180000118359719", null));
        assertThat(check(Number.CLABE, "032180000118359710")).isEqualTo(new Broken(Remark.of("clabe.digit")));
        assertThat(check(Number.CLABE, "4111111111111111")).isEqualTo(new Broken(Remark.of("clabe.shape", 18, 16)));
    }

    @Test
    void a_person_has_one_curp_one_rfc_and_one_nss_and_may_have_several_accounts() {
        assertThat(Stream.of(Number.values()).filter(Numbers::isOnly))
                .containsExactly(Number.CURP, Number.RFC, Number.NSS);
        assertThat(Numbers.isOnly(null)).isFalse();
    }

    private static Numbers.Checked check(Number kind, String typed) {
        return Numbers.check(kind, typed, LocalDate.of(2026, 10, 30));
    }
}
