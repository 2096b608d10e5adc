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
import org.ventanilla.rules.law.Condition;
import org.ventanilla.rules.law.Fee;
import org.ventanilla.rules.law.Law;
import org.ventanilla.rules.law.Procedure;
import org.ventanilla.rules.law.Tariff;
import org.ventanilla.rules.law.Text;

/** What a procedure costs this person on this day; what is known from the press only is never exact. */
final class Costs {

    private static final String UMA = "uma-day";

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
        var settled = costs.settled(procedure);
        for (var fee : procedure.fees()) {
            var chosen = fee.onlyOne() == null ? null : settled.get(fee.onlyOne());
            if (chosen == null || chosen == fee) {
                switch (costs.due(fee)) {
                    case YES -> found.add(costs.owed(fee));
                    case UNKNOWN -> found.add(perhaps(costs.owed(fee)));
                    case NO -> {}
                }
            }
        }
        return new Result(List.copyOf(found), costs.open);
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
                return new Cost(fee.tariff(), null, false, true, "waived", waiver.cites(), waiver.note());
            }
        }
        return law.cost(fee);
    }

    /** What whoever owes the fee pays on a day if nothing frees them of it, which is the same for all. */
    static Cost of(Law law, Fee fee, LocalDate on) {
        if (fee.tariff() == null) {
            return new Cost(null, null, false, true, "statute", fee.cites(), fee.note());
        }
        var tariff = law.tariffs().get(fee.tariff());
        var value = tariff == null ? null : inForce(tariff, on);
        if (value == null) {
            return new Cost(fee.tariff(), null, true, false, "unknown", fee.cites(), fee.note());
        }
        var note = value.note() == null ? fee.note() : value.note();
        var exact = value.mxn();
        return exact == null
                ? inUma(law, fee, value, note, on)
                : new Cost(fee.tariff(), exact, value.about(), false, value.basis(), fee.cites(), note);
    }

    /** A multiple of UMA: pesos when the statute gives one multiple, none when it gives a range to decide in. */
    private static Cost inUma(Law law, Fee fee, Tariff.Value value, @Nullable Text note, LocalDate on) {
        var uma = law.tariffs().get(UMA);
        var day = uma == null ? null : inForce(uma, on);
        var mxn = day == null || day.mxn() == null || value.umaDays().size() != 1
                ? null
                : day.mxn().multiply(BigDecimal.valueOf(value.umaDays().getFirst()));
        boolean about = value.about() || (day != null && day.about());
        return new Cost(fee.tariff(), mxn, about, false, value.basis(), fee.cites(), note);
    }

    /** Nobody knows yet whether it is due, so the amount is no promise. */
    private static Cost perhaps(Cost cost) {
        return new Cost(cost.tariff(), cost.mxn(), true, cost.free(), cost.basis(), cost.cites(), cost.note());
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
