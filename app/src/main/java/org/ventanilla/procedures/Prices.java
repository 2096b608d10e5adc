package org.ventanilla.procedures;

import static java.util.Comparator.naturalOrder;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.ventanilla.procedures.Reading.Item;
import org.ventanilla.rules.Amount;
import org.ventanilla.rules.Rivals;
import org.ventanilla.rules.law.Fee;
import org.ventanilla.rules.law.Law;
import org.ventanilla.rules.law.Procedure;
import org.ventanilla.rules.law.Tariff;

/** What a procedure costs, in words; an amount known from the press is never said as exact. */
final class Prices {

    private final Law law;
    private final Phrases phrases;
    private final LocalDate on;
    private final Conditions conditions;
    private final Names names;

    Prices(Law law, Phrases phrases, LocalDate on) {
        this.law = law;
        this.phrases = phrases;
        this.on = on;
        this.conditions = new Conditions(law, phrases);
        this.names = new Names(law, phrases);
    }

    /** For one sentence: free, what is paid in all, or that the sources name no price; the clauses say in which case. */
    String inShort(Procedure procedure) {
        var words = new ArrayList<String>();
        var free = procedure.fees().stream()
                .filter(fee -> fee.free() != null && fee.when() == null)
                .map(fee -> phrases.say("price.quoted", Objects.requireNonNull(fee.free())))
                .toList();
        if (!free.isEmpty()) {
            words.add(phrases.say("price.free", phrases.list(free)));
        }
        for (var fee : procedure.fees()) {
            if (fee.free() != null && fee.when() != null) {
                var who = new Traits(law, phrases).find(fee.when());
                words.add(
                        who == null
                                ? phrases.say("price.by_case", phrases.say("price.free.some", fee.free()))
                                : phrases.say("price.free.who", who, fee.free()));
            }
        }
        var paid = procedure.fees().stream().filter(fee -> fee.free() == null).toList();
        if (!paid.isEmpty()) {
            words.add(inAll(paid));
        }
        if (free.isEmpty() && paid.isEmpty() && !words.isEmpty()) {
            words.add(phrases.say("price.unknown.others"));
        }
        if (paid.stream().anyMatch(fee -> !fee.waived().isEmpty())) {
            words.add(phrases.say("price.exempt"));
        }
        return words.isEmpty() ? phrases.say("price.unknown") : String.join("; ", words);
    }

    /** From the least to the most, each fee once and of those that exclude each other one. */
    private String inAll(List<Fee> paid) {
        var least = BigDecimal.ZERO;
        var most = BigDecimal.ZERO;
        var about = false;
        for (var rivals : Rivals.of(law, paid, on)) {
            var amounts = rivals.stream()
                    .map(fee -> Amount.of(law, Objects.requireNonNull(fee.tariff()), on))
                    .toList();
            if (amounts.contains(null)) {
                return phrases.say("price.unknown");
            }
            var isSure = rivals.size() > 1 || rivals.getFirst().when() == null;
            least = isSure
                    ? least.add(amounts.stream()
                            .map(Amount::least)
                            .min(naturalOrder())
                            .orElseThrow())
                    : least;
            most = most.add(
                    amounts.stream().map(Amount::most).max(naturalOrder()).orElseThrow());
            about |= amounts.stream().anyMatch(Amount::about);
        }
        if (least.compareTo(most) == 0) {
            return phrases.say("price.costs", phrases.say(about ? "price.about" : "price.exact", money(most)));
        }
        return phrases.say(about ? "price.range.about" : "price.range", "$" + money(least), "$" + money(most));
    }

    List<Item> of(Procedure procedure) {
        var items = new ArrayList<Item>();
        for (var fee : procedure.fees()) {
            var name = fee.free() != null ? phrases.say("free", fee.free()) : price(fee);
            var inside = new ArrayList<Item>();
            if (fee.onlyOne() != null) {
                inside.add(Item.of(phrases.say("price.only_one")));
            }
            for (var waiver : fee.waived()) {
                inside.add(Item.of(phrases.say(
                                "price.waived",
                                phrases.text(waiver.name()),
                                conditions.of(procedure).inLine(waiver.when())))
                        .by(phrases, waiver.cites())
                        .with(names.note(waiver.note())));
            }
            inside.addAll(names.note(fee.note()));
            items.add(Item.of(phrases.say("fees"), name + when(procedure, fee))
                    .by(phrases, fee.cites())
                    .with(inside));
        }
        return items;
    }

    private String when(Procedure procedure, Fee fee) {
        return fee.when() == null
                ? ""
                : " (" + phrases.say("when", conditions.of(procedure).inLine(fee.when())) + ")";
    }

    /** Of each fee whose amount does not stand in the statute as it is said here, where the amount comes from. */
    List<Item> doubts(Procedure procedure) {
        var items = new ArrayList<Item>();
        for (var fee : procedure.fees()) {
            var tariff = fee.tariff() == null ? null : law.tariffs().get(fee.tariff());
            var value = tariff == null ? null : value(tariff);
            if (tariff != null && value == null) {
                items.add(Item.of(phrases.text(tariff.name()), phrases.say("price.unknown")));
            } else if (tariff != null && value != null && !value.basis().equals("statute")) {
                var basis = phrases.say("price.basis." + value.basis());
                items.add(Item.of(phrases.text(tariff.name()), basis).with(names.note(value.note())));
            }
        }
        return items;
    }

    private String price(Fee fee) {
        var tariff = fee.tariff() == null ? null : law.tariffs().get(fee.tariff());
        if (tariff == null) {
            throw new IllegalStateException("(" + fee.tariff() + ") is no tariff. Maybe the loader let it pass.");
        }
        var value = value(tariff);
        return phrases.text(tariff.name()) + ": " + (value == null ? phrases.say("price.unknown") : amount(value));
    }

    private Tariff.@Nullable Value value(Tariff tariff) {
        return tariff.values().stream()
                .filter(each -> !each.from().isAfter(on))
                .reduce((one, other) -> other.from().isAfter(one.from()) ? other : one)
                .orElse(null);
    }

    private String amount(Tariff.Value value) {
        if (value.mxn() == null) {
            var days = value.umaDays().stream().map(String::valueOf).toList();
            return phrases.say("price.uma", String.join("–", days));
        }
        var money = money(value.mxn());
        return value.about() ? phrases.say("price.about", money) : phrases.say("price.exact", money);
    }

    private static String money(BigDecimal mxn) {
        return String.format(Locale.ROOT, mxn.stripTrailingZeros().scale() > 0 ? "%,.2f" : "%,.0f", mxn);
    }
}
