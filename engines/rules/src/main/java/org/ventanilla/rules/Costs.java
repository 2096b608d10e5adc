package org.ventanilla.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.Decision.Situation;
import org.ventanilla.rules.Plan.Cost;
import org.ventanilla.rules.Plan.Truth;
import org.ventanilla.rules.law.Cite;
import org.ventanilla.rules.law.Condition;
import org.ventanilla.rules.law.Fee;
import org.ventanilla.rules.law.Law;
import org.ventanilla.rules.law.Procedure;
import org.ventanilla.rules.law.Tariff;
import org.ventanilla.rules.law.Text;

/** What a procedure costs this person on this day; what is known from the press only is never exact. */
final class Costs {

    private final DayLaw law;
    private final Situation situation;
    private final List<Decision> open = new ArrayList<>();

    /** What came out. @param open of what it is not known whether it holds, so that the amount may be another */
    record Result(List<Cost> costs, List<Decision> open) {}

    static final Result NOTHING = new Result(List.of(), List.of());

    private Costs(DayLaw law, Situation situation) {
        this.law = law;
        this.situation = situation;
    }

    static Result of(DayLaw law, Procedure procedure, Situation situation) {
        if (procedure.fees().isEmpty()) {
            return NOTHING;
        }
        var costs = new Costs(law, situation);
        var found = new ArrayList<Cost>();
        var fees = new ArrayList<Fee>();
        var settled = costs.settled(procedure);
        for (var fee : procedure.fees()) {
            var chosen = fee.onlyOne() == null ? null : settled.get(fee.onlyOne());
            if (chosen == null || chosen == fee) {
                switch (costs.due(fee)) {
                    case YES -> found.add(costs.owed(fee));
                    case UNKNOWN -> found.add(costs.perhaps(fee));
                    case NO -> {
                        continue;
                    }
                }
                fees.add(fee);
            }
        }
        costs.together(procedure, fees, found);
        return new Result(List.copyOf(found), costs.open);
    }

    /** Of what may be due, what excludes each other is one choice. */
    private void together(Procedure procedure, List<Fee> fees, List<Cost> found) {
        if (found.stream().filter(Cost::perhaps).count() < 2) {
            return;
        }
        for (var rivals : law.rivals(procedure)) {
            var open = new ArrayList<Integer>();
            for (int each = 0; each < fees.size(); each++) {
                var fee = fees.get(each);
                if (found.get(each).perhaps() && rivals.stream().anyMatch(rival -> rival == fee)) {
                    open.add(each);
                }
            }
            if (open.size() > 1) {
                var choice = String.valueOf(rivals.getFirst().tariff());
                open.forEach(each -> found.set(each, found.get(each).inChoice(choice)));
            }
        }
    }

    /** Of fees only one of which is paid, the first that is surely due; by the name they share. */
    private Map<String, Fee> settled(Procedure procedure) {
        var settled = new HashMap<String, Fee>();
        for (var fee : procedure.fees()) {
            var when = fee.when();
            if (fee.onlyOne() != null && (when == null || law.decision(when).truth(situation) == Truth.YES)) {
                settled.putIfAbsent(fee.onlyOne(), fee);
            }
        }
        return settled;
    }

    private Truth due(Fee fee) {
        return fee.when() == null ? Truth.YES : truth(fee.when());
    }

    private Cost owed(Fee fee) {
        for (var waiver : fee.tariff() == null ? List.<Fee.Waiver>of() : fee.waived()) {
            if (truth(waiver.when()) == Truth.YES) {
                return sure(fee.tariff(), null, null, false, true, "waived", waiver.cites(), waiver.note());
            }
        }
        return law.cost(fee);
    }

    /** What whoever owes the fee pays on a day if nothing frees them of it, which is the same for all. */
    static Cost of(Law law, Fee fee, LocalDate on) {
        if (fee.tariff() == null) {
            return sure(null, null, null, false, true, "statute", fee.cites(), fee.note());
        }
        var value = Amount.inForce(law, fee.tariff(), on);
        if (value == null) {
            return sure(fee.tariff(), null, null, true, false, "unknown", fee.cites(), fee.note());
        }
        var note = value.note() == null ? fee.note() : value.note();
        var amount = Amount.of(law, fee.tariff(), on);
        return sure(
                fee.tariff(),
                amount == null || amount.isRange() ? null : amount.least(),
                amount != null && amount.isRange() ? amount : null,
                amount == null ? value.about() : amount.about(),
                false,
                value.basis(),
                fee.cites(),
                note);
    }

    private static Cost sure(
            @Nullable String tariff,
            @Nullable BigDecimal mxn,
            @Nullable Amount range,
            boolean about,
            boolean free,
            String basis,
            List<Cite> cites,
            @Nullable Text note) {
        return new Cost(tariff, mxn, range, about, free, false, List.of(), null, basis, cites, note);
    }

    /** Nobody knows yet whether it is due, so the amount is no promise. */
    private Cost perhaps(Fee fee) {
        var when = fee.when();
        return owed(fee)
                .maybe(
                        when == null
                                ? List.of()
                                : law.decision(when).verdict(situation).because());
    }

    static Tariff.@Nullable Value inForce(Tariff tariff, LocalDate on) {
        Tariff.Value latest = null;
        for (var value : tariff.values()) {
            boolean isLater = latest == null || value.from().isAfter(latest.from());
            if (isLater && !value.from().isAfter(on)) {
                latest = value;
            }
        }
        return latest;
    }

    private Truth truth(Condition condition) {
        var decision = law.decision(condition);
        var truth = decision.truth(situation);
        if (truth == Truth.UNKNOWN) {
            open.add(decision);
        }
        return truth;
    }
}
