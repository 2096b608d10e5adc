package org.ventanilla.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ventanilla.rules.law.Fee;
import org.ventanilla.rules.law.Law;

/** Fees of which nobody pays two: those that say so, and those whose conditions never hold together. */
public final class Rivals {

    private Rivals() {}

    /** The fees in groups, in the order of the file: of one group at most one is paid. */
    public static List<List<Fee>> of(Law law, List<Fee> fees, LocalDate on) {
        var groups = new ArrayList<List<Fee>>();
        for (var fee : fees) {
            var group = groups.stream()
                    .filter(each -> each.stream().allMatch(other -> exclude(law, fee, other, on)))
                    .findFirst()
                    .orElse(null);
            if (group == null) {
                groups.add(new ArrayList<>(List.of(fee)));
            } else {
                group.add(fee);
            }
        }
        return groups.stream().map(List::copyOf).toList();
    }

    private static boolean exclude(Law law, Fee one, Fee other, LocalDate on) {
        if (one.onlyOne() != null && one.onlyOne().equals(other.onlyOne())) {
            return true;
        }
        if (one.when() == null || other.when() == null) {
            return false;
        }
        var shape = Shape.of(law, on, one.when(), other.when());
        return shape.diagram().and(shape.build(one.when()), shape.build(other.when())) == Diagram.NO;
    }
}
