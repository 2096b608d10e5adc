package org.ventanilla.bench;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.Value;
import org.ventanilla.rules.law.Fact;

/** Values as a registry stores them: dates as precisely as they are known, several codes with commas between. */
final class RegistryText {

    /** What is no date as the registry writes it. */
    static final long NO_DAY = Long.MIN_VALUE;

    private static final int DAY = "2026-11-23".length();
    private static final int MONTH = "2026-11".length();
    private static final int YEAR = "2026".length();
    private static final int MONTHS = 12;
    private static final long LOWER_HALF = 0xffff_ffffL;
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}(\\.[0-9]{1,9})?");

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

    /** The value of a text, or null where the fact has none that is written so. */
    static @Nullable Value find(Fact fact, String text) {
        return switch (fact.type()) {
            case BOOLEAN -> text.equals("t") || text.equals("f") ? new Value.Bool(text.equals("t")) : null;
            case NUMBER -> NUMBER.matcher(text).matches() ? new Value.Num(new BigDecimal(text)) : null;
            case ONE_OF -> fact.options().keySet().containsAll(codes(text)) ? new Value.Codes(codes(text)) : null;
            case COUNTRY, PLACE -> new Value.Codes(codes(text));
            case TEXT -> new Value.Words(text);
            case DATE -> {
                var bytes = text.getBytes(StandardCharsets.UTF_8);
                long span = days(bytes, 0, bytes.length);
                yield span == NO_DAY
                        ? null
                        : new Value.Day(LocalDate.ofEpochDay(span >> Integer.SIZE), LocalDate.ofEpochDay((int) span));
            }
        };
    }

    private static SortedSet<String> codes(String text) {
        return Collections.unmodifiableSortedSet(
                new TreeSet<>(text.isEmpty() ? List.of() : List.of(text.split(",", -1))));
    }

    /**
     * A date without the objects a parser would make of it: there are millions.
     *
     * @return the first epoch day it can be in the upper half, the last in the lower, or {@link #NO_DAY}
     */
    static long days(byte[] text, int at, int length) {
        boolean hasMonth = length == DAY || length == MONTH;
        int year = number(text, at, length >= YEAR ? YEAR : 0);
        int month = hasMonth ? number(text, at + YEAR + 1, 2) : 1;
        int day = length == DAY ? number(text, at + MONTH + 1, 2) : 1;
        boolean isWritten =
                (length == YEAR || hasMonth && text[at + YEAR] == '-') && (length != DAY || text[at + MONTH] == '-');
        if (!isWritten || year < 0 || month < 1 || month > MONTHS || day < 1 || day > lengthOf(year, month)) {
            return NO_DAY;
        }
        long from = LocalDate.of(year, month, day).toEpochDay();
        long more = length == DAY
                ? 0
                : hasMonth ? lengthOf(year, month) - 1 : Year.of(year).length() - 1;
        return from << Integer.SIZE | from + more & LOWER_HALF;
    }

    private static int lengthOf(int year, int month) {
        return Month.of(month).length(Year.isLeap(year));
    }

    /** @return less than 0 where these are not all digits, or there are none */
    private static int number(byte[] text, int at, int digits) {
        int number = digits == 0 ? -1 : 0;
        for (int each = at; each < at + digits; each++) {
            int digit = text[each] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = 10 * number + digit;
        }
        return number;
    }
}
