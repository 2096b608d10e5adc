package org.ventanilla.people;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One check digit of machine-readable lines: what it protects, what the line says, what it should say.
 *
 * @param value the characters it protects, as they stand in the line
 * @param found the character at its place
 * @param expected the digit those characters ask for
 * @param perhaps the value with the one easily confused character changed that makes this digit right and the last digit of
 *     the lines too, or null: a digit can be misread as well, and then the value was right
 */
record CheckDigit(
        Of of,
        int line,
        int place,
        String value,
        char found,
        char expected,
        @Nullable String perhaps) {

    enum Of {
        NUMBER,
        BIRTH,
        EXPIRY,
        PERSONAL_NUMBER,
        WHOLE
    }

    private static final String CONFUSED = "O0 0O I1 1I B8 8B S5 5S Z2 2Z G6 6G D0 0D Q0 0Q";
    private static final int[] WEIGHTS = {7, 3, 1};

    static CheckDigit at(Of of, LineFormat.Span place, String value, char found) {
        return new CheckDigit(of, place.line(), place.from(), value, found, over(value), null);
    }

    /** The same with what the line perhaps says, where another digit of the lines confirms it. */
    CheckDigit suggesting(Predicate<String> isConfirmed) {
        if (holds() || of == Of.WHOLE) {
            return this;
        }
        var only = oneConfusedCharacter(value, found);
        return only == null || !isConfirmed.test(only)
                ? this
                : new CheckDigit(of, line, place, value, found, expected, only);
    }

    boolean holds() {
        return found == expected || isEmptyPersonalNumber(of, value, found);
    }

    /** The digit ICAO 9303 asks for: each character times 7, 3, 1 in turn, modulo ten. */
    static char over(String value) {
        var sum = 0;
        for (var at = 0; at < value.length(); at++) {
            sum += worth(value.charAt(at)) * WEIGHTS[at % WEIGHTS.length];
        }
        return (char) ('0' + sum % 10);
    }

    private static int worth(char character) {
        if (character >= '0' && character <= '9') {
            return character - '0';
        }
        return character == '<' ? 0 : character - 'A' + 10;
    }

    private static boolean isEmptyPersonalNumber(Of of, String value, char found) {
        return of == Of.PERSONAL_NUMBER && found == '<' && value.chars().allMatch(one -> one == '<');
    }

    /** Null unless exactly one such change works: two candidates would be a guess. */
    private static @Nullable String oneConfusedCharacter(String value, char found) {
        String only = null;
        for (var pair : CONFUSED.split(" ")) {
            for (var at = value.indexOf(pair.charAt(0)); at >= 0; at = value.indexOf(pair.charAt(0), at + 1)) {
                var changed = value.substring(0, at) + pair.charAt(1) + value.substring(at + 1);
                if (over(changed) == found && only != null) {
                    return null;
                }
                only = over(changed) == found ? changed : only;
            }
        }
        return only;
    }
}
