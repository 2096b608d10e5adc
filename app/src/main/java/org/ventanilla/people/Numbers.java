package org.ventanilla.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.law.Document;

/**
 * The numbers that papers carry, each checked as firmly as it can be: a CURP or a CLABE that does not hold helps
 * nobody, while a tax number or a social security number may be printed wrong and still be the person's own.
 */
final class Numbers {

    private static final int NSS_LENGTH = 11;
    private static final int CLABE_LENGTH = 18;
    private static final int[] CLABE_WEIGHTS = {3, 7, 1};

    private Numbers() {}

    /** What came of checking a number. */
    sealed interface Checked {

        /** @param look what to look at again with the person, or null when nothing stands out */
        record Kept(String number, @Nullable Remark look) implements Checked {}

        record Broken(Remark why) implements Checked {}
    }

    static Checked check(Document.Number kind, String typed, LocalDate today) {
        return switch (kind) {
            case CURP ->
                switch (Curp.check(typed, today)) {
                    case Curp.Check.Holds(var curp) -> new Checked.Kept(curp.value(), null);
                    case Curp.Check.Broken(var why) -> new Checked.Broken(why);
                };
            case RFC -> new Checked.Kept(Rfc.clean(typed), Rfc.warning(typed));
            case NSS -> {
                // Too few digits are a slip of the hand; a last one that does not match may stand so on the paper.
                var why = whyNotAnNss(typed);
                yield why == null || hasLength(digits(typed), NSS_LENGTH)
                        ? new Checked.Kept(digits(typed), why)
                        : new Checked.Broken(why);
            }
            case CLABE -> {
                var why = whyNotAClabe(typed);
                yield why == null ? new Checked.Kept(digits(typed), null) : new Checked.Broken(why);
            }
        };
    }

    /** Whether a person has one of these at most, so that another takes its place. */
    static boolean isOnly(Document.@Nullable Number kind) {
        return switch (kind) {
            case CURP, RFC, NSS -> true;
            case CLABE -> false;
            case null -> false;
        };
    }

    /** Why this is not an NSS, or null when it can be one. */
    static @Nullable Remark whyNotAnNss(String typed) {
        var digits = digits(typed);
        if (!hasLength(digits, NSS_LENGTH)) {
            return Remark.of("nss.shape", NSS_LENGTH, digits.length());
        }
        return luhn(digits) ? null : Remark.of("nss.digit");
    }

    /** Why this is not a CLABE, or null when it can be one. */
    static @Nullable Remark whyNotAClabe(String typed) {
        var digits = digits(typed);
        if (!hasLength(digits, CLABE_LENGTH)) {
            return Remark.of("clabe.shape", CLABE_LENGTH, digits.length());
        }
        var sum = 0;
        for (var at = 0; at < CLABE_LENGTH - 1; at++) {
            sum += (digits.charAt(at) - '0') * CLABE_WEIGHTS[at % CLABE_WEIGHTS.length] % 10;
        }
        return (10 - sum % 10) % 10 == digits.charAt(CLABE_LENGTH - 1) - '0' ? null : Remark.of("clabe.digit");
    }

    private static boolean hasLength(String digits, int length) {
        return digits.matches("[0-9]{" + length + "}");
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
