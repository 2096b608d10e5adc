package org.ventanilla.rules.law;

import java.math.BigDecimal;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads what a leaf asks of a fact's value, and refuses a test that does not fit the fact. */
final class CheckReader {

    private static final Check NEVER = new Check.OneOf(Set.of());
    private static final List<String> TESTS = List.of("not", "under", "at_least", "before", "not_before", "older_than");
    private static final Set<String> COUNTRIES = countries();

    private final Sheet sheet;

    CheckReader(Sheet sheet) {
        this.sheet = sheet;
    }

    /** @param fact null when the name is not a fact, which is complained of elsewhere */
    Check read(@Nullable Fact fact, Node node) {
        if (fact == null) {
            return NEVER;
        }
        if (node instanceof MappingNode) {
            return test(fact, node);
        }
        return switch (fact.type()) {
            case BOOLEAN -> answer(fact, node);
            case ONE_OF, COUNTRY -> new Check.OneOf(codes(fact, node));
            case PLACE -> new Check.OneOf(Set.copyOf(sheet.words(node)));
            case NUMBER -> misfit(fact, node, "{ under: 18 } or { at_least: 18 }");
            case DATE -> misfit(fact, node, "{ before: 2026-11-23 } or { older_than: 4 months }");
            case TEXT -> misfit(fact, node, "another fact: words cannot be tested");
        };
    }

    private Check answer(Fact fact, Node node) {
        var word = sheet.word(node);
        if (!word.equals("yes") && !word.equals("no")) {
            return misfit(fact, node, fact.id() + ": yes");
        }
        return new Check.Is(word.equals("yes"));
    }

    private Check misfit(Fact fact, Node node, String maybe) {
        var type = fact.type().name().toLowerCase(Locale.ROOT);
        sheet.complain(node, "This test does not fit (" + fact.id() + "), whose type is " + type + ".", maybe);
        return NEVER;
    }

    private Check test(Fact fact, Node node) {
        var fields = sheet.fields(node);
        var keys = fields.keys();
        if (keys.size() != 1 || !TESTS.contains(keys.getFirst())) {
            var nearest = keys.isEmpty() ? null : Nearest.to(keys.getFirst(), TESTS);
            sheet.complain(
                    node,
                    "This is not a test of (" + fact.id() + ").",
                    nearest == null ? "one of " + String.join(", ", TESTS) : nearest);
            return NEVER;
        }
        var test = keys.getFirst();
        var value = fields.find(test);
        if (value == null) {
            return NEVER;
        }
        var type = fact.type();
        return switch (test) {
            case "not" ->
                switch (type) {
                    case ONE_OF, COUNTRY -> new Check.NoneOf(codes(fact, value));
                    case PLACE -> new Check.NoneOf(Set.copyOf(sheet.words(value)));
                    case BOOLEAN -> misfit(fact, node, fact.id() + ": no");
                    case NUMBER, DATE, TEXT -> misfit(fact, node, "under, at_least or before");
                };
            case "under" -> type == Fact.Type.NUMBER ? new Check.Under(limit(fact, value)) : unordered(fact, node);
            case "at_least" -> type == Fact.Type.NUMBER ? new Check.AtLeast(limit(fact, value)) : unordered(fact, node);
            case "before" -> type == Fact.Type.DATE ? new Check.Before(sheet.date(value)) : unordered(fact, node);
            case "not_before" ->
                type == Fact.Type.DATE ? new Check.NotBefore(sheet.date(value)) : unordered(fact, node);
            default -> type == Fact.Type.DATE ? new Check.OlderThan(length(value)) : unordered(fact, node);
        };
    }

    /** Where a number is cut so that somebody stands on either side. */
    private BigDecimal limit(Fact fact, Node node) {
        var limit = sheet.findNumber(node);
        if (limit == null) {
            return BigDecimal.ZERO;
        }
        var range = fact.range();
        if (range != null
                && (limit.compareTo(BigDecimal.valueOf(range.least())) <= 0
                        || limit.compareTo(BigDecimal.valueOf(range.most())) > 0)) {
            sheet.complain(
                    node,
                    "This holds for everybody or for nobody: (" + fact.id() + ") lies between " + range.least()
                            + " and " + range.most() + ", and here it is cut at " + limit.toPlainString() + ".",
                    "a digit too many or too few");
        }
        return limit;
    }

    private Check unordered(Fact fact, Node node) {
        return misfit(
                fact,
                node,
                switch (fact.type()) {
                    case BOOLEAN -> fact.id() + ": yes";
                    case NUMBER -> "{ under: 18 } or { at_least: 18 }";
                    case DATE -> "{ before: 2026-11-23 } or { older_than: 4 months }";
                    case ONE_OF, COUNTRY, PLACE -> fact.id() + ": […] or { not: […] }";
                    case TEXT -> "another fact: words cannot be tested";
                });
    }

    private Period length(Node node) {
        var term = new TermReader(sheet).read(node);
        return switch (term.unit()) {
            case NATURAL_DAYS -> Period.ofDays(term.count());
            case MONTHS -> Period.ofMonths(term.count());
            case YEARS -> Period.ofYears(term.count());
            case WORKING_DAYS -> {
                sheet.complain(node, "Age is not counted in working days.", term.count() + " natural days");
                yield Period.ZERO;
            }
        };
    }

    /** Codes that are possible values of the fact; each impossible one is complained of. */
    Set<String> codes(Fact fact, Node node) {
        var codes = new TreeSet<String>();
        for (var part : sheet.listOrOne(node)) {
            var code = sheet.word(part);
            if (!code.isEmpty() && isPossible(fact, code) && !codes.add(code)) {
                sheet.complain(part, "(" + code + ") is written twice.", "another code was meant");
            } else if (!code.isEmpty() && !isPossible(fact, code)) {
                sheet.complain(part, "(" + code + ") is not a value of " + fact.id() + ".", maybe(fact, code));
            }
        }
        return codes;
    }

    private static boolean isPossible(Fact fact, String code) {
        return fact.type() == Fact.Type.COUNTRY
                ? COUNTRIES.contains(code)
                : fact.options().containsKey(code);
    }

    private static String maybe(Fact fact, String code) {
        if (fact.type() == Fact.Type.COUNTRY) {
            var upper = code.toUpperCase(Locale.ROOT);
            return COUNTRIES.contains(upper) ? upper : "a country of two capital letters, such as HN";
        }
        var nearest = Nearest.to(code, fact.options().keySet());
        return nearest == null ? "one of " + String.join(", ", fact.options().keySet()) : nearest;
    }

    private static Set<String> countries() {
        return Set.copyOf(Arrays.asList(Locale.getISOCountries()));
    }
}
