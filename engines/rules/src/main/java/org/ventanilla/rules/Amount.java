package org.ventanilla.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.law.Law;
import org.ventanilla.rules.law.Tariff;

/**
 * What a tariff comes to in pesos on a day.
 *
 * @param least and {@code most} are the same, but where the law gives a range to decide in
 * @param about known from the press only, or from an earlier year, and never said as exact
 * @param umaDays the range in days of UMA as the law writes it, empty where it names pesos
 */
public record Amount(BigDecimal least, BigDecimal most, boolean about, List<Integer> umaDays) {

    private static final String UMA = "uma-day";

    /** Null where no amount is in force that day, or none of the UMA. */
    public static @Nullable Amount of(Law law, String tariff, LocalDate on) {
        var value = inForce(law, tariff, on);
        if (value == null) {
            return null;
        }
        var mxn = value.mxn();
        if (mxn != null) {
            return new Amount(mxn, mxn, value.about(), List.of());
        }
        var uma = inForce(law, UMA, on);
        if (uma == null || uma.mxn() == null || value.umaDays().isEmpty()) {
            return null;
        }
        var least = BigDecimal.valueOf(Collections.min(value.umaDays()));
        var most = BigDecimal.valueOf(Collections.max(value.umaDays()));
        return new Amount(
                uma.mxn().multiply(least), uma.mxn().multiply(most), value.about() || uma.about(), value.umaDays());
    }

    public boolean isRange() {
        return least.compareTo(most) != 0;
    }

    static Tariff.@Nullable Value inForce(Law law, String tariff, LocalDate on) {
        var known = law.tariffs().get(tariff);
        return known == null ? null : Costs.inForce(known, on);
    }
}
