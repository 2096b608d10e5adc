package org.ventanilla.rules.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An amount of the law, dated. Exactly one of {@code mxn} and {@code umaDays} is given in each value. */
public record Tariff(String id, Text name, List<Value> values, List<Cite> cites) {

    /** @param about the amount is known from the press only and is never printed as exact */
    public record Value(
            LocalDate from,
            @Nullable BigDecimal mxn,
            List<Integer> umaDays,
            String basis,
            boolean about,
            @Nullable Text note) {}
}
