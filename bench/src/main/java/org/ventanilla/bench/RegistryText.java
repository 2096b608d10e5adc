package org.ventanilla.bench;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import org.ventanilla.rules.Value;
import org.ventanilla.rules.law.Fact;

/** Values as a registry stores them: dates as precisely as they are known, several codes with commas between. */
final class RegistryText {

    private static final int DAY = "2026-11-23".length();
    private static final int MONTH = "2026-11".length();

    private RegistryText() {}

    static String of(Value value) {
        return switch (value) {
            case Value.Bool(boolean yes) -> yes ? "t" : "f";
            case Value.Num(var number) -> number.toPlainString();
            case Value.Codes(var codes) -> String.join(",", codes);
            case Value.Words(var text) -> text;
            case Value.Day(var earliest, var latest) ->
                earliest.equals(latest)
                        ? earliest.toString()
                        : YearMonth.from(earliest).equals(YearMonth.from(latest))
                                ? YearMonth.from(earliest).toString()
                                : Integer.toString(earliest.getYear());
        };
    }

    static Value read(Fact fact, String text) {
        return switch (fact.type()) {
            case BOOLEAN -> new Value.Bool(text.equals("t"));
            case NUMBER -> new Value.Num(new BigDecimal(text));
            case COUNTRY, ONE_OF, PLACE ->
                new Value.Codes(Collections.unmodifiableSortedSet(
                        new TreeSet<>(text.isEmpty() ? List.of() : List.of(text.split(",")))));
            case TEXT -> new Value.Words(text);
            case DATE -> {
                var bytes = text.getBytes(StandardCharsets.US_ASCII);
                yield day(bytes, 0, bytes.length);
            }
        };
    }

    /** A date without the strings a parser would make of it: there are millions. */
    static Value.Day day(byte[] text, int from, int length) {
        int year = number(text, from, 4);
        if (length == DAY) {
            var day = LocalDate.of(year, number(text, from + 5, 2), number(text, from + 8, 2));
            return new Value.Day(day, day);
        }
        if (length == MONTH) {
            var month = YearMonth.of(year, number(text, from + 5, 2));
            return new Value.Day(month.atDay(1), month.atEndOfMonth());
        }
        return new Value.Day(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    private static int number(byte[] text, int from, int digits) {
        int number = 0;
        for (int each = from; each < from + digits; each++) {
            number = 10 * number + text[each] - '0';
        }
        return number;
    }
}
