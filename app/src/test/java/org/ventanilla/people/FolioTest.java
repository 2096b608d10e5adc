package org.ventanilla.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FolioTest {

    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRTVWXYZ";

    @Test
    void a_folio_is_found_however_it_is_typed() {
        var folio = Folio.random(new Random(7));

        assertThat(Folio.find(Folio.shown(folio))).isEqualTo(folio);
        assertThat(Folio.find(" " + folio.toLowerCase() + " ")).isEqualTo(folio);
        assertThat(Folio.shown(folio)).matches("[2-9A-Z]{3}-[2-9A-Z]{3}");
    }

    @Test
    void one_wrong_character_finds_nobody_whichever_it_is() {
        var chance = new Random(11);
        for (var folio : Stream.generate(() -> Folio.random(chance)).limit(50).toList()) {
            for (var at = 0; at < folio.length(); at++) {
                for (var other : ALPHABET.toCharArray()) {
                    if (other != folio.charAt(at)) {
                        assertThat(Folio.find(folio.substring(0, at) + other + folio.substring(at + 1)))
                                .isNull();
                    }
                }
            }
        }
    }

    @Test
    void two_swapped_neighbours_find_nobody() {
        var chance = new Random(13);
        for (var folio : Stream.generate(() -> Folio.random(chance)).limit(200).toList()) {
            for (var at = 0; at < folio.length() - 1; at++) {
                if (folio.charAt(at) != folio.charAt(at + 1)) {
                    assertThat(Folio.find(folio.substring(0, at)
                                    + folio.charAt(at + 1)
                                    + folio.charAt(at)
                                    + folio.substring(at + 2)))
                            .isNull();
                }
            }
        }
    }

    @Test
    void what_cannot_be_a_folio_is_none() {
        assertThat(Folio.find("")).isNull();
        assertThat(Folio.find("María")).isNull();
        assertThat(Folio.find("0O1ILS")).isNull();
        assertThat(Folio.find("K7M42")).isNull();
    }
}
