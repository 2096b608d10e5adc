package org.ventanilla.people;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the machine-readable lines of a document say, nothing added.
 *
 * @param lines as they were read, cleaned of spaces
 * @param code what kind of document the issuer calls it: P, V, I, A, C …
 * @param issuer a country, or the code as written when it is none
 * @param nationality a country, {@code stateless}, or the code as written when it is none
 * @param surnames the primary identifier as written; empty when the lines hold a single given name
 * @param given the secondary identifier as written, or null when there is none
 * @param sex F, M or X, or null when the line holds something else
 * @param expires null when the line holds no date
 * @param optional what the issuer keeps for itself, without filler
 */
record TravelLines(
        LineFormat format,
        List<String> lines,
        String code,
        String issuer,
        String nationality,
        String number,
        String surnames,
        @Nullable String given,
        BirthDate birth,
        @Nullable String sex,
        @Nullable LocalDate expires,
        String optional,
        List<CheckDigit> checks,
        List<Remark> remarks) {

    boolean isSingleName() {
        return given == null || surnames.isEmpty();
    }

    List<CheckDigit> wrong() {
        return checks.stream().filter(check -> !check.holds()).toList();
    }

    boolean isSound() {
        return wrong().isEmpty();
    }

    @Override
    public String toString() {
        return "TravelLines[" + format + "]";
    }
}
