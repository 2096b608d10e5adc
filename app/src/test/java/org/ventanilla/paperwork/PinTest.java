package org.ventanilla.paperwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PinTest {

    @Test
    void a_pin_always_has_six_digits_even_when_it_begins_with_zeros() {
        var chance = new Random(42);
        assertThat(Stream.generate(() -> Pin.random(chance)).limit(2_000))
                .allSatisfy(pin -> assertThat(pin.digits()).matches("[0-9]{6}"))
                .anySatisfy(pin -> assertThat(pin.digits()).startsWith("0"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"042913", "042 913", " 042-913 ", "0 4 2 9 1 3"})
    void spaces_and_dashes_are_forgiven(String typed) {
        assertThat(Pin.find(typed)).isEqualTo(new Pin("042913"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "04291", "0429133", "04291a", "٠٤٢٩١٣", "' or 1=1 --", "🙂🙂🙂🙂🙂🙂"})
    void what_is_not_six_digits_is_not_a_pin(String typed) {
        assertThat(Pin.find(typed)).isNull();
    }

    @Test
    void a_pin_never_prints_itself_in_a_log() {
        assertThat(new Pin("042913")).hasToString("Pin");
        assertThat(new Pin("042913").spaced()).isEqualTo("042 913");
    }

    @Test
    void a_token_fits_in_an_address_and_two_are_never_alike() {
        var chance = new Random(42);
        var one = LinkToken.random(chance);
        var other = LinkToken.random(chance);
        assertThat(one.text()).matches("[A-Za-z0-9_-]{22}").isNotEqualTo(other.text());
        assertThat(one.digest()).hasSize(32).isNotEqualTo(other.digest());
        assertThat(LinkToken.find(one.text())).isEqualTo(one);
        assertThat(LinkToken.find(one.text() + "x")).isNull();
        assertThat(LinkToken.find("../../etc/passwd/aaaaa")).isNull();
        assertThat(one).hasToString("LinkToken");
    }
}
