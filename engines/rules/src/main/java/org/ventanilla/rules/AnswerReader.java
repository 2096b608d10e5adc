package org.ventanilla.rules;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.ventanilla.rules.Household.Answered;
import org.ventanilla.rules.law.Fact;
import org.ventanilla.rules.law.Fields;

/** Reads what somebody answered to one question: a value that fits the fact, or a silence with its name. */
final class AnswerReader {

    private static final Map<String, Answered> SILENCES =
            Map.of("does_not_know", new Answered.DoesNotKnow(), "prefers_not_to_say", new Answered.PrefersNotToSay());

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,10})?");

    /** Those with two letters of ISO 3166, Kosovo, and whoever no state considers its national. */
    private static final Set<String> COUNTRIES = Stream.concat(
                    Stream.of(Locale.getISOCountries()), Stream.of("XK", "stateless"))
            .collect(Collectors.toUnmodifiableSet());

    /** By how many characters are written. */
    private static final Map<Integer, String> PRECISION = Map.of(4, "year", 7, "month");

    private static final Pattern DAY = Pattern.compile("[0-9]{4}(-[0-9]{2}){0,2}");

    private AnswerReader() {}

    /** The answer, or null after complaining. */
    static @Nullable Answered read(Fields entries, Fact fact, Node node) {
        if (node instanceof MappingNode) {
            var silence = entries.sheet().fields(node);
            var word = silence.findWord("unknown");
            silence.close();
            return word == null ? null : silence(entries, node, word);
        }
        var word = node instanceof ScalarNode ? entries.sheet().word(node) : "";
        var silent = SILENCES.get(word.replace(' ', '_'));
        if (silent != null) {
            return silent;
        }
        var value = value(entries, fact, node);
        return value == null ? null : new Answered.Known(value);
    }

    private static @Nullable Answered silence(Fields entries, Node node, String word) {
        var found = SILENCES.get(word.replace(' ', '_'));
        if (found == null) {
            entries.sheet().complainOf(node, word, "a way of not answering", new TreeSet<>(SILENCES.keySet()));
        }
        return found;
    }

    private static @Nullable Value value(Fields entries, Fact fact, Node node) {
        return switch (fact.type()) {
            case BOOLEAN -> yesOrNo(entries, node);
            case NUMBER -> number(entries, fact, node);
            case DATE -> date(entries, fact, node);
            case COUNTRY -> codes(entries, fact, node, List.of());
            case ONE_OF -> codes(entries, fact, node, List.copyOf(fact.options().keySet()));
            case PLACE -> codes(entries, fact, node, List.of());
            case TEXT -> new Value.Words(entries.sheet().word(node));
        };
    }

    private static @Nullable Value yesOrNo(Fields entries, Node node) {
        return switch (entries.sheet().word(node)) {
            case "yes", "true" -> new Value.Bool(true);
            case "no", "false" -> new Value.Bool(false);
            case String other -> {
                entries.sheet().complainOf(node, other, "yes or no", List.of("yes", "no"));
                yield null;
            }
        };
    }

    private static @Nullable Value number(Fields entries, Fact fact, Node node) {
        var text = entries.sheet().word(node);
        if (!NUMBER.matcher(text).matches()) {
            entries.sheet().complain(node, "(" + text + ") is not a number.", "digits only, such as 17");
            return null;
        }
        var number = new BigDecimal(text);
        if (number.signum() < 0) {
            entries.sheet().complain(node, "(" + text + ") is less than nothing.", text.substring(1));
            return null;
        }
        var range = fact.range();
        if (range != null && fact.computedFrom() == null && number.compareTo(BigDecimal.valueOf(range.most())) > 0) {
            entries.sheet()
                    .complain(
                            node,
                            "(" + text + ") is more than " + range.most() + ", the most that " + fact.id()
                                    + " comes to.",
                            "a digit too many");
            return null;
        }
        return new Value.Num(number);
    }

    /** As precisely as the fact must be told. */
    private static @Nullable Value date(Fields entries, Fact fact, Node node) {
        var day = day(entries, node);
        var text = entries.sheet().word(node);
        var told = PRECISION.getOrDefault(text.length(), "day");
        if (day != null && !fact.isEnough(told)) {
            entries.sheet()
                    .complain(
                            node,
                            "(" + text + ") is a whole " + told + ", and " + fact.id() + " is told to the "
                                    + fact.precision().getLast() + ".",
                            day.earliest() + " with its own day, or { unknown: does_not_know }");
            return null;
        }
        return day;
    }

    /** A day, or a month or year when no more is known. */
    static Value.@Nullable Day day(Fields entries, Node node) {
        var text = entries.sheet().word(node);
        try {
            if (DAY.matcher(text).matches()) {
                return switch (text.length()) {
                    case 4 ->
                        new Value.Day(
                                Year.parse(text).atDay(1),
                                Year.parse(text).atMonth(12).atEndOfMonth());
                    case 7 ->
                        new Value.Day(
                                YearMonth.parse(text).atDay(1),
                                YearMonth.parse(text).atEndOfMonth());
                    default -> new Value.Day(LocalDate.parse(text), LocalDate.parse(text));
                };
            }
        } catch (DateTimeException noSuchDay) {
            // Falls through to the complaint: a thirteenth month is no better than a word.
        }
        entries.sheet()
                .complain(
                        node,
                        "(" + text + ") is not a day.",
                        "year-month-day, such as 2026-11-23, or 2026-11, or 2026");
        return null;
    }

    /** @param allowed empty when the list is open */
    private static @Nullable Value codes(Fields entries, Fact fact, Node node, List<String> allowed) {
        var codes = new TreeSet<String>();
        for (var part : entries.sheet().listOrOne(node)) {
            var code = entries.sheet().word(part);
            if (!allowed.isEmpty() && !allowed.contains(code)) {
                entries.sheet().complainOf(part, code, "an answer to " + fact.id(), allowed);
                return null;
            }
            if (fact.type() == Fact.Type.COUNTRY && !COUNTRIES.contains(code)) {
                var upper = code.toUpperCase(Locale.ROOT);
                entries.sheet()
                        .complain(
                                part,
                                "(" + code + ") is not the code of a country.",
                                COUNTRIES.contains(upper) ? upper : "two capital letters, such as HN");
                return null;
            }
            codes.add(code);
        }
        if (codes.size() != 1 && !fact.many()) {
            entries.sheet()
                    .complain(
                            node,
                            "(" + fact.id() + ") has one answer, not " + codes.size() + ".",
                            "the one that holds today");
            return null;
        }
        return new Value.Codes(Collections.unmodifiableSortedSet(codes));
    }

    /** A day of which people tell: it lies behind the day asked about. */
    static @Nullable LocalDate pastDay(Fields entries, Node node, LocalDate today) {
        var day = exactDay(entries, node);
        return day == null || isToCome(entries, day.toString(), node, day, today) ? null : day;
    }

    /** Whether the day is still to come, which is refused by the name it is given here. */
    static boolean isToCome(Fields entries, String named, Node node, LocalDate day, LocalDate today) {
        if (!day.isAfter(today)) {
            return false;
        }
        entries.sheet()
                .complain(
                        node,
                        "(" + named + ") lies after the day asked about, " + today + ".",
                        "an earlier day, or a later day asked about");
        return true;
    }

    static @Nullable LocalDate exactDay(Fields entries, Node node) {
        var day = day(entries, node);
        if (day != null && !day.isExact()) {
            entries.sheet().complain(node, "The day is missing here.", "year-month-day, such as 2026-11-23");
            return null;
        }
        return day == null ? null : day.earliest();
    }
}
