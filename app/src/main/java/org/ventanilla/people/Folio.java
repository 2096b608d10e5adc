package org.ventanilla.people;

import java.util.Locale;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * The six characters a person is found by. Random, so that they tell neither order nor number of people; the last one
 * checks the others, so that a slip of the pen finds nobody instead of somebody else.
 */
final class Folio {

    /** Twenty-nine characters, none easily taken for another: no 0 O, 1 I L, S or U. A prime, so that swaps show. */
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRTVWXYZ";

    private static final int RANDOM_PART = 5;

    private Folio() {}

    static String random(RandomGenerator chance) {
        var folio = new StringBuilder();
        for (var at = 0; at < RANDOM_PART; at++) {
            folio.append(ALPHABET.charAt(chance.nextInt(ALPHABET.length())));
        }
        return folio.append(check(folio)).toString();
    }

    static String shown(String folio) {
        return folio.substring(0, 3) + "-" + folio.substring(3);
    }

    /** The folio in what somebody typed or scanned, or null when its characters do not check. */
    static @Nullable String find(String typed) {
        var folio = typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        if (folio.length() != RANDOM_PART + 1 || folio.chars().anyMatch(character -> ALPHABET.indexOf(character) < 0)) {
            return null;
        }
        var random = folio.substring(0, RANDOM_PART);
        return check(random) == folio.charAt(RANDOM_PART) ? folio : null;
    }

    /** Weights two to six: any one wrong character and any two swapped neighbours give another check. */
    private static char check(CharSequence random) {
        var sum = 0;
        for (var at = 0; at < RANDOM_PART; at++) {
            sum += ALPHABET.indexOf(random.charAt(at)) * (at + 2);
        }
        return ALPHABET.charAt((ALPHABET.length() - sum % ALPHABET.length()) % ALPHABET.length());
    }
}
