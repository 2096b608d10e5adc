package org.ventanilla.paperwork;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ventanilla.rules.Amount;
import org.ventanilla.rules.Bill;
import org.ventanilla.rules.Plan.Cost;
import org.ventanilla.rules.law.Law;
import org.ventanilla.ui.Say;

/** What a line of a plan costs, at the counter: what is surely paid, what perhaps, one of what, and in all. */
final class CostWords {

    private final Law law;
    private final Say say;
    private final Function<Collection<String>, String> facts;

    /** @param facts by name, as far as they may be named at a window */
    CostWords(Law law, Say say, Function<Collection<String>, String> facts) {
        this.law = law;
        this.say = say;
        this.facts = facts;
    }

    List<String> of(List<Cost> costs) {
        var said = new ArrayList<String>();
        if (costs.stream().anyMatch(Cost::free)) {
            said.add(say.of("paperwork.cost.free"));
        }
        var bill = Bill.of(costs);
        bill.items().stream().map(this::item).forEach(said::add);
        var total = bill.total();
        if (total != null && bill.isSum()) {
            said.add(say.of("paperwork.cost.total", amount(total)));
        }
        return said;
    }

    private String item(Bill.Item item) {
        var rests = facts.apply(item.because());
        if (item.isChoice()) {
            var each = item.oneOf().stream().map(this::cost).collect(Collectors.joining("; "));
            return rests.isEmpty()
                    ? say.of("paperwork.cost.one_of", each)
                    : say.of("paperwork.cost.one_of.by", rests, each);
        }
        var cost = item.oneOf().getFirst();
        var one = cost(cost);
        return cost.perhaps() ? say.of("paperwork.cost.perhaps", one, rests) : one + ".";
    }

    private String cost(Cost cost) {
        var name = cost.tariff() == null || !law.tariffs().containsKey(cost.tariff())
                ? ""
                : law.tariffs().get(cost.tariff()).name().in(say.language()) + ": ";
        var amount = Bill.amount(cost);
        if (amount == null) {
            return name + say.of("paperwork.cost.unknown");
        }
        var days = amount.umaDays().stream().map(String::valueOf).toList();
        return name
                + (amount.isRange() && days.size() > 1
                        ? say.of("paperwork.cost.uma", days.getFirst(), days.getLast(), amount(amount))
                        : amount(amount));
    }

    private String amount(Amount amount) {
        var most = LawWords.money(amount.most());
        if (!amount.isRange()) {
            return say.of(amount.about() ? "paperwork.cost.about" : "paperwork.cost.exactly", most);
        }
        return say.of(
                amount.about() ? "paperwork.cost.range.about" : "paperwork.cost.range",
                LawWords.money(amount.least()),
                most);
    }
}
