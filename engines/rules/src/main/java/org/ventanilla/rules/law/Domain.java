package org.ventanilla.rules.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The classes into which the constants of some conditions cut one fact, each described in a few words. */
final class Domain {

    private static final String OTHER = "another";

    private final List<String> classes = new ArrayList<>();
    private final List<TreeSet<String>> codes = new ArrayList<>();
    private final TreeSet<BigDecimal> numbers = new TreeSet<>();
    private final TreeSet<LocalDate> days = new TreeSet<>();
    private final TreeSet<Integer> ages = new TreeSet<>();
    private final Fact fact;
    private boolean mixesUnits;

    /** @param checks every check made of the fact */
    Domain(Fact fact, List<Check> checks) {
        this.fact = fact;
        var mentioned = new TreeSet<String>();
        var units = new TreeSet<String>();
        for (var check : checks) {
            switch (check) {
                case Check.Is is -> {}
                case Check.OneOf one -> mentioned.addAll(one.codes());
                case Check.NoneOf none -> mentioned.addAll(none.codes());
                case Check.Under under -> numbers.add(under.limit().stripTrailingZeros());
                case Check.AtLeast least -> numbers.add(least.limit().stripTrailingZeros());
                case Check.Before before -> days.add(before.day());
                case Check.NotBefore before -> days.add(before.day());
                case Check.OlderThan older -> {
                    units.add(older.length().getDays() > 0 ? "days" : "months");
                    ages.add(length(older.length()));
                }
            }
        }
        mixesUnits = units.size() > 1;
        switch (fact.type()) {
            case BOOLEAN -> classes.addAll(List.of("no", "yes"));
            case NUMBER -> cutNumbers();
            case DATE -> cutDates();
            case ONE_OF, COUNTRY, PLACE, TEXT -> cutCodes(fact.many() ? apart(mentioned, checks) : mentioned);
        }
    }

    /** Months are compared with days: which of the two is longer depends on the month. */
    boolean mixesUnits() {
        return mixesUnits;
    }

    /** May be more than {@link Loader#CLASSES_MAX}; then no mask of it means anything. */
    int size() {
        return classes.size();
    }

    String describe(long possible) {
        return classes.get(Long.numberOfTrailingZeros(possible));
    }

    long all() {
        return classes.size() >= Long.SIZE ? -1L : (1L << classes.size()) - 1;
    }

    /** The classes in which the check holds. */
    long mask(Check check) {
        var mask = 0L;
        for (var i = 0; i < Math.min(classes.size(), Long.SIZE); i++) {
            if (holds(check, i)) {
                mask |= 1L << i;
            }
        }
        return mask;
    }

    private boolean holds(Check check, int at) {
        return switch (check) {
            case Check.Is is -> is.yes() == (at == 1);
            case Check.OneOf one -> meets(one.codes(), at);
            case Check.NoneOf none -> !meets(none.codes(), at);
            case Check.Under under -> at <= numbers.headSet(under.limit()).size();
            case Check.AtLeast least -> at > numbers.headSet(least.limit()).size();
            case Check.Before before ->
                at / (ages.size() + 1) <= days.headSet(before.day()).size();
            case Check.NotBefore before ->
                at / (ages.size() + 1) > days.headSet(before.day()).size();
            case Check.OlderThan older ->
                at % (ages.size() + 1) > ages.headSet(length(older.length())).size();
        };
    }

    private boolean meets(Set<String> asked, int at) {
        for (var code : codes.get(at)) {
            if (asked.contains(code)) {
                return true;
            }
        }
        return false;
    }

    private static int length(Period period) {
        return period.getDays() > 0 ? period.getDays() : (int) period.toTotalMonths();
    }

    private void cutNumbers() {
        var from = "";
        for (var limit : numbers) {
            classes.add(from + "under " + limit.toPlainString());
            from = limit.toPlainString() + " or more and ";
        }
        classes.add(numbers.isEmpty() ? "any" : numbers.getLast().toPlainString() + " or more");
    }

    private void cutDates() {
        var spans = new ArrayList<String>();
        for (var day : days) {
            spans.add("before " + day);
        }
        spans.add(days.isEmpty() ? "" : "from " + days.getLast() + " on");
        for (var span : spans) {
            for (var age : ages) {
                classes.add((span + " up to " + age + (mixesUnits ? "" : " units") + " ago").strip());
            }
            classes.add((span + (ages.isEmpty() ? "" : " longer ago")).strip());
        }
    }

    /** Of the codes that every check treats alike, the first: who holds one of them answers as who holds another. */
    private static TreeSet<String> apart(TreeSet<String> mentioned, List<Check> checks) {
        var seen = new TreeSet<String>();
        var apart = new TreeSet<String>();
        for (var code : mentioned) {
            var asked = new StringBuilder();
            for (var check : checks) {
                asked.append(
                        switch (check) {
                            case Check.OneOf one when one.codes().contains(code) -> 'y';
                            case Check.NoneOf none when none.codes().contains(code) -> 'y';
                            default -> 'n';
                        });
            }
            if (seen.add(asked.toString())) {
                apart.add(code);
            }
        }
        return apart;
    }

    private void cutCodes(TreeSet<String> mentioned) {
        var values = new ArrayList<String>(mentioned);
        if (fact.options().isEmpty() || !mentioned.containsAll(fact.options().keySet())) {
            values.add(OTHER);
        }
        if (!fact.many()) {
            for (var value : values) {
                addCodes(value, new TreeSet<>(List.of(value)));
            }
            return;
        }
        var sets = values.size() > 6 ? 1 << 7 : 1 << values.size();
        for (var set = 0; set < sets; set++) {
            var held = new TreeSet<String>();
            for (var i = 0; i < values.size(); i++) {
                if ((set & 1 << i) != 0) {
                    held.add(values.get(i));
                }
            }
            addCodes(held.isEmpty() ? "none" : String.join(" and ", held), held);
        }
    }

    private void addCodes(String words, TreeSet<String> held) {
        classes.add(words);
        codes.add(held);
    }
}
