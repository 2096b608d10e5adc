package org.ventanilla.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class CountriesTest {

    @Test
    void three_letters_become_the_two_of_the_same_country() {
        assertThat(Countries.fromTravelCode("HND")).isEqualTo("HN");
        assertThat(Countries.fromTravelCode("HTI")).isEqualTo("HT");
        assertThat(Countries.fromTravelCode("D<<")).isEqualTo("DE");
        assertThat(Countries.fromTravelCode("GBD")).isEqualTo("GB");
        assertThat(Countries.fromTravelCode("RKS")).isEqualTo("XK");
    }

    @Test
    void nobody_is_given_a_country_their_document_does_not_name() {
        assertThat(Countries.fromTravelCode("XXA")).isEqualTo(Countries.STATELESS);
        assertThat(Countries.fromTravelCode("XXB")).isEqualTo("XXB");
        assertThat(Countries.fromTravelCode("UNO")).isEqualTo("UNO");
        assertThat(Countries.fromTravelCode("UTO")).isEqualTo("UTO");
        assertThat(Countries.isCountry("XXB")).isFalse();
    }

    @Test
    void the_countries_most_people_come_from_are_first_and_none_is_listed_twice() {
        var shown = Countries.inOrderShown(Locale.of("es"));
        assertThat(shown).startsWith("HN", "HT").doesNotHaveDuplicates().contains("AF", "XK");
        assertThat(Countries.name("HN", Locale.of("es"))).isEqualTo("Honduras");
    }
}
