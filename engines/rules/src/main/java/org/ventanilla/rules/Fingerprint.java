package org.ventanilla.rules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.law.Sha256;
import org.ventanilla.rules.law.Written;

/** One hash for one content: the same records give the same hash in any order of sets and in any process. */
final class Fingerprint {

    private Fingerprint() {}

    static String of(Object part) {
        var text = new StringBuilder();
        Written.write(part, text);
        return Sha256.hex(text.toString());
    }

    /** Of one household under one version of the law on one day. */
    static String of(String version, Household household, LocalDate on) {
        var text =
                new StringBuilder(16_384).append(version).append(' ').append(on).append(' ');
        HouseholdText.write(household, text);
        return Sha256.hex(text.toString());
    }

    /** As {@link Written} writes it. */
    static void write(@Nullable Object value, StringBuilder text) {
        Written.write(value, text);
    }
}
