package org.ventanilla.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
        assertThat(Numbers.whyNotAnNss("1234567890")).isEqualTo(Remark.of("nss.shape", 11));
        assertThat(Numbers.whyNotAnNss("1234567890٣")).isEqualTo(Remark.of("nss.shape", 11));
    }

    @Test
    void an_account_number_is_checked_by_its_last_digit() {
        assertThat(Numbers.whyNotAClabe("032180000118359719")).isNull();
        assertThat(Numbers.whyNotAClabe("002010077777777771")).isNull();
        assertThat(Numbers.whyNotAClabe("002010077777777770")).isEqualTo(Remark.of("clabe.digit"));
        assertThat(Numbers.whyNotAClabe("032180000118359710")).isEqualTo(Remark.of("clabe.digit"));
        assertThat(Numbers.whyNotAClabe("03218")).isEqualTo(Remark.of("clabe.shape", 18));
    }
}
