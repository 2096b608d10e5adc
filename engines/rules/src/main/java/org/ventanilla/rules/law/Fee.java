package org.ventanilla.rules.law;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a procedure costs.
 *
 * @param tariff id of a {@link Tariff}, or null when it is free of charge
 * @param free the statute's own words for "free", or null when there is a tariff
 * @param onlyOne a name shared by fees of which only one is paid, the first that is surely due; or null
 * @param waived exceptions in the person's favour
 */
public record Fee(
        @Nullable String tariff,
        @Nullable String free,
        @Nullable Condition when,
        @Nullable String onlyOne,
        List<Waiver> waived,
        List<Cite> cites,
        @Nullable Text note) {

    public record Waiver(
            String label,
            Text name,
            Condition when,
            List<Cite> cites,
            @Nullable Text note) {}
}
