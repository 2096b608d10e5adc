package org.ventanilla.people;

import org.jspecify.annotations.Nullable;

/** The numbers of social security (NSS) and of bank accounts (CLABE), checked by their last digit. */
final class Numbers {

    private static final int NSS_LENGTH = 11;
    private static final int CLABE_LENGTH = 18;
    private static final int[] CLABE_WEIGHTS = {3, 7, 1};

    private Numbers() {}

    /** Why this is not an NSS, or null when it can be one. */
    static @Nullable Remark whyNotAnNss(String typed) {
        var digits = digits(typed);
        if (!digits.matches("[0-9]{" + NSS_LENGTH + "}")) {
            return Remark.of("nss.shape", NSS_LENGTH);
        }
        return luhn(digits) ? null : Remark.of("nss.digit");
    }

    /** Why this is not a CLABE, or null when it can be one. */
    static @Nullable Remark whyNotAClabe(String typed) {
        var digits = digits(typed);
        if (!digits.matches("[0-9]{" + CLABE_LENGTH + "}")) {
            return Remark.of("clabe.shape", CLABE_LENGTH);
        }
        var sum = 0;
        for (var at = 0; at < CLABE_LENGTH - 1; at++) {
            sum += (digits.charAt(at) - '0') * CLABE_WEIGHTS[at % CLABE_WEIGHTS.length] % 10;
        }
        return (10 - sum % 10) % 10 == digits.charAt(CLABE_LENGTH - 1) - '0' ? null : Remark.of("clabe.digit");
    }

    static String digits(String typed) {
        return typed.replaceAll("[\\s-]", "");
    }

    /** Every second digit from the right doubled, its digits added; the whole a multiple of ten. */
    private static boolean luhn(String digits) {
        var sum = 0;
        for (var fromRight = 0; fromRight < digits.length(); fromRight++) {
            var digit = digits.charAt(digits.length() - 1 - fromRight) - '0';
            var counted = fromRight % 2 == 0 ? digit : digit * 2;
            sum += counted / 10 + counted % 10;
        }
        return sum % 10 == 0;
    }
}
