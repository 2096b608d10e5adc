package org.ventanilla.paperwork;

import static org.ventanilla.paperwork.AnswerRefusal.*;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ventanilla.kernel.Answer;
import org.ventanilla.kernel.Legible;
import org.ventanilla.rules.Household.Answered;
import org.ventanilla.rules.Value;
import org.ventanilla.rules.law.Fact;
import org.ventanilla.ui.DateField;

/** Reads what was typed as an answer to a question. "Does not know" and "prefers not to say" are answers. */
final class AnswerReader {

    static final String UNKNOWN = "unknown";
    static final String DECLINED = "declined";

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final int LONGEST = 2_000;
    private static final int EARLIEST_YEAR = 1900;
    private static final Pattern MONTH = Pattern.compile("(\\d{1,2})\\s*[/.\\-\\s]\\s*(\\d{4})");
    private static final Pattern MONTH_LAST = Pattern.compile("(\\d{4})-(\\d{1,2})");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}([.,]\\d{1,2})?");

    private final LocalDate today;

    AnswerReader(LocalDate today) {
        this.today = today;
    }

    /** Whether this window may ask it at all: closed compartments and computed facts are never asked. */
    static boolean isAskable(@Nullable Fact fact) {
        return fact != null && fact.ask() != null && fact.compartment() == null && fact.computedFrom() == null;
    }

    Answer<Answered> read(@Nullable Fact fact, @Nullable String typed, @Nullable String silence) {
        if (fact == null || !isAskable(fact)) {
            return Answer.refused(NOT_ASKED_HERE);
        }
        var text = typed == null ? "" : typed.strip();
        if (text.isEmpty() || text.equals(UNKNOWN) || text.equals(DECLINED)) {
            return silence(text.isEmpty() ? silence : text);
        }
        if (text.length() > LONGEST) {
            return Answer.refused(TOO_LONG);
        }
        return Legible.areLines(text) ? value(fact, text) : Answer.refused(NOT_LEGIBLE);
    }

    private static Answer<Answered> silence(@Nullable String silence) {
        if (UNKNOWN.equals(silence)) {
            return Answer.done(new Answered.DoesNotKnow());
        }
        return DECLINED.equals(silence) ? Answer.done(new Answered.PrefersNotToSay()) : Answer.refused(EMPTY);
    }

    private Answer<Answered> value(Fact fact, String text) {
        return switch (fact.type()) {
            case BOOLEAN ->
                switch (text) {
                    case "yes" -> known(new Value.Bool(true));
                    case "no" -> known(new Value.Bool(false));
                    default -> Answer.refused(NOT_ONE_OF_THEM);
                };
            case ONE_OF -> fact.options().containsKey(text) ? code(text) : Answer.refused(NOT_ONE_OF_THEM);
            case COUNTRY -> COUNTRIES.contains(text) ? code(text) : Answer.refused(NOT_ONE_OF_THEM);
            case DATE -> date(fact, text);
            case NUMBER ->
                NUMBER.matcher(text).matches()
                        ? known(new Value.Num(new BigDecimal(text.replace(',', '.'))))
                        : Answer.refused(NOT_A_NUMBER);
            case PLACE, TEXT -> known(new Value.Words(text));
        };
    }

    /** As precisely as it was typed: a day, a month or a year. "In October" is an answer. */
    private Answer<Answered> date(Fact fact, String text) {
        var span = span(text);
        if (span == null) {
            return Answer.refused(NOT_A_DATE);
        }
        if (!fact.isEnough(precision(span))) {
            return Answer.refused(fact.isEnough("month") ? NEEDS_THE_MONTH : NEEDS_THE_DAY);
        }
        if (span.earliest().isAfter(today)) {
            return Answer.refused(IN_THE_FUTURE);
        }
        if (span.earliest().getYear() < EARLIEST_YEAR) {
            return Answer.refused(TOO_LONG_AGO);
        }
        var latest = span.latest().isAfter(today) ? today : span.latest();
        return known(new Value.Day(span.earliest(), latest));
    }

    private static String precision(Value.Day span) {
        if (span.isExact()) {
            return "day";
        }
        return YearMonth.from(span.earliest()).equals(YearMonth.from(span.latest())) ? "month" : "year";
    }

    private static Value.@Nullable Day span(String text) {
        var day = DateField.find(text);
        if (day != null) {
            return new Value.Day(day, day);
        }
        try {
            var month = MONTH.matcher(text);
            if (month.matches()) {
                return month(month.group(2), month.group(1));
            }
            var last = MONTH_LAST.matcher(text);
            if (last.matches()) {
                return month(last.group(1), last.group(2));
            }
            if (YEAR.matcher(text).matches()) {
                var year = Integer.parseInt(text);
                return new Value.Day(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
            }
            return null;
        } catch (DateTimeException noSuchMonth) {
            return null;
        }
    }

    private static Value.Day month(String year, String month) {
        var whole = YearMonth.of(Integer.parseInt(year), Integer.parseInt(month));
        return new Value.Day(whole.atDay(1), whole.atEndOfMonth());
    }

    private static Answer<Answered> code(String code) {
        return known(new Value.Codes(new TreeSet<>(Set.of(code))));
    }

    private static Answer<Answered> known(Value value) {
        return Answer.done(new Answered.Known(value));
    }
}
