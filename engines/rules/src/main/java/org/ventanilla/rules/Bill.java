package org.ventanilla.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.Plan.Cost;

/** What a procedure costs somebody, and what it comes to: of what excludes each other one, of what may be due perhaps nothing. */
public record Bill(List<Item> items, @Nullable Amount total) {

    /** @param oneOf what is paid: one of these, where there are several */
    public record Item(List<Cost> oneOf) {

        public boolean isChoice() {
            return oneOf.size() > 1;
        }

        /** What it rests on whether, or which of them, is paid. */
        public List<String> because() {
            return oneOf.stream()
                    .flatMap(cost -> cost.because().stream())
                    .distinct()
                    .toList();
        }
    }

    /** What is paid; nothing of what is free. The total is null where some amount is not known. */
    public static Bill of(List<Cost> costs) {
        var choices = new LinkedHashMap<Object, List<Cost>>();
        costs.stream().filter(cost -> !cost.free()).forEach(cost -> choices.computeIfAbsent(
                        cost.choice() == null ? new Object() : cost.choice(), _ -> new ArrayList<>())
                .add(cost));
        var items = choices.values().stream().map(List::copyOf).map(Item::new).toList();
        return new Bill(items, total(items));
    }

    private static @Nullable Amount total(List<Item> items) {
        var sum = new Amount(BigDecimal.ZERO, BigDecimal.ZERO, false, List.of());
        for (var item : items) {
            var amount = amount(item);
            if (amount == null) {
                return null;
            }
            sum = new Amount(
                    sum.least().add(amount.least()),
                    sum.most().add(amount.most()),
                    sum.about() || amount.about(),
                    List.of());
        }
        return sum;
    }

    /** Of several one is paid; of one that may be due, perhaps nothing. Null where nobody knows. */
    private static @Nullable Amount amount(Item item) {
        var amounts = new ArrayList<Amount>();
        for (var cost : item.oneOf()) {
            var amount = amount(cost);
            if (amount == null) {
                return null;
            }
            amounts.add(amount);
        }
        var first = item.oneOf().getFirst();
        BinaryOperator<Amount> either = (one, other) -> new Amount(
                one.least().min(other.least()), one.most().max(other.most()), one.about() || other.about(), List.of());
        var any = amounts.stream().reduce(either).orElseThrow();
        return item.isChoice() || !first.perhaps()
                ? any
                : new Amount(BigDecimal.ZERO, any.most(), any.about(), List.of());
    }

    /** Null where no amount is in force. */
    public static @Nullable Amount amount(Cost cost) {
        var mxn = cost.mxn();
        return mxn == null ? cost.range() : new Amount(mxn, mxn, cost.about(), List.of());
    }

    /** Whether what it comes to says more than its one part does. */
    public boolean isSum() {
        return items.size() > 1 || items.stream().anyMatch(Item::isChoice);
    }
}
