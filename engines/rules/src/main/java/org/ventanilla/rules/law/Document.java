package org.ventanilla.rules.law;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A named paper and what it proves.
 *
 * @param countsAs ids of {@link Proof}
 * @param maxAgeMonths how old it may be when shown, or null for no limit
 * @param issuedBy id of an {@link Authority}, or null when many may issue it
 */
public record Document(
        String id,
        Text name,
        Set<String> countsAs,
        @Nullable Integer maxAgeMonths,
        @Nullable String issuedBy) {}
