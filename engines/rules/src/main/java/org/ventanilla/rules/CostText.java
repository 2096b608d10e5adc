package org.ventanilla.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ventanilla.rules.Plan.Cost;
import org.ventanilla.rules.law.Text;

/** What a line of a plan costs, in one line of text: what is paid together, one of what is not, and what it comes to. */
final class CostText {

    private final LawNames names;
    private final String language;

    CostText(LawNames names, String language) {
        this.names = names;
        this.language = language;
    }

    /** Nothing is paid only once, however many clauses say so. */
    String of(List<Cost> costs) {
        var free = costs.stream().anyMatch(Cost::free) ? Stream.of(say("gratis", "free")) : Stream.<String>empty();
        var bill = Bill.of(costs);
        var parts = Stream.concat(free, bill.items().stream().map(this::item)).collect(Collectors.joining(" + "));
        var total = bill.total();
        return total != null && bill.isSum() ? parts + say("; en total: ", "; in all: ") + amount(total) : parts;
    }

    private String item(Bill.Item item) {
        var facts = names.all(item.because());
        var rests = facts.isEmpty() ? "" : say(", según: ", ", depending on: ") + facts;
        var each = item.oneOf().stream().map(this::cost).distinct().toList();
        if (each.size() > 1) {
            return say("uno de estos (", "one of these (") + String.join(say(" o ", " or "), each) + rests + ")";
        }
        if (item.isChoice()) {
            return each.getFirst();
        }
        var cost = item.oneOf().getFirst();
        return cost.perhaps() ? say("quizá ", "perhaps ") + cost(cost) + " (" + unled(rests) + ")" : cost(cost);
    }

    private static String unled(String rests) {
        return rests.startsWith(", ") ? rests.substring(2) : rests;
    }

    private String cost(Cost cost) {
        var name = names.of(String.valueOf(cost.tariff()));
        var amount = Bill.amount(cost);
        if (amount == null) {
            return name + say(" (monto por confirmar)", " (amount to be confirmed)");
        }
        return !amount.isRange()
                ? amount(amount)
                : name + " ("
                        + amount.umaDays().stream().map(String::valueOf).collect(Collectors.joining(say(" a ", " to ")))
                        + " UMA: " + amount(amount) + ")";
    }

    private String amount(Amount amount) {
        var about = amount.about() ? say("cerca de ", "about ") : "";
        return amount.isRange()
                ? say("de ", "from ")
                        + about
                        + pesos(amount.least())
                        + say(" a ", " to ")
                        + about
                        + pesos(amount.most())
                : about + pesos(amount.least());
    }

    private static String pesos(BigDecimal mxn) {
        return "$" + String.format(Locale.ROOT, "%,.2f", mxn);
    }

    private String say(String es, String en) {
        return new Text(es, en).in(language);
    }
}
