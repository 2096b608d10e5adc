package org.ventanilla.paperwork;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a person reads on paper or on a telephone, in one language.
 *
 * @param language {@code es}, {@code en}, {@code fr}, {@code pt} or {@code ht}
 * @param phrases by dotted key: {@code slip.folio}
 */
public record Words(String language, SortedMap<String, String> phrases) {

    /** In the order they are offered; each is offered under its own name. */
    static final List<String> LANGUAGES = List.of("es", "en", "fr", "pt", "ht");

    /** Says in the content that nobody has reviewed a draft; it is never printed. */
    private static final String REVIEWED = "reviewed";

    /** Reads a document of the content folder: one phrase for each key. */
    static Words of(String language, Map<?, ?> document) {
        var phrases = new TreeMap<String, String>();
        document.forEach((key, phrase) -> phrases.put(key.toString(), phrase.toString()));
        phrases.remove(REVIEWED);
        return new Words(language, phrases);
    }

    SortedSet<String> keys() {
        return new TreeSet<>(phrases.keySet());
    }

    Locale locale() {
        return Locale.of(language);
    }

    @Nullable
    String find(String key) {
        return phrases.get(key);
    }

    public String get(String key) {
        var phrase = phrases.get(key);
        if (phrase == null) {
            throw new IllegalStateException("The words of (%s) have no (%s).\nMaybe it was added to one language only."
                    .formatted(language, key));
        }
        return phrase;
    }

    /** The phrase with its gaps filled: {@code say("slip.people", "count", 4)}. */
    public String say(String key, Object... gaps) {
        var phrase = get(key);
        for (var index = 0; index + 1 < gaps.length; index += 2) {
            phrase = phrase.replace("{" + gaps[index] + "}", gaps[index + 1].toString());
        }
        return phrase;
    }

    /** {@code miércoles 2 de diciembre}: the year is left to be understood. */
    public String day(LocalDate day) {
        return date("date.pattern.short", day);
    }

    String dayAndYear(LocalDate day) {
        return date("date.pattern", day);
    }

    /** The year only where it could be doubted: when the day lies more than half a year away. */
    String dayAsOf(LocalDate day, LocalDate today) {
        return Math.abs(day.toEpochDay() - today.toEpochDay()) > 180 ? dayAndYear(day) : day(day);
    }

    String time(LocalTime time) {
        return say(
                "time.pattern",
                "hour",
                Integer.toString(time.getHour()),
                "minute",
                String.format(Locale.ROOT, "%02d", time.getMinute()));
    }

    /** {@code 1 día}, {@code 6 días}: a phrase that has a form for one and a form for all other numbers. */
    public String count(String key, long count) {
        return say(key + (count == 1 ? ".one" : ".other"), "n", count);
    }

    /** An amount as this language writes it: {@code 13,579} is thirteen and a half to whoever reads a comma for a point. */
    String amount(BigDecimal mxn) {
        var amount = new StringBuilder();
        for (var mark : LawWords.money(mxn).split("")) {
            amount.append(
                    switch (mark) {
                        case "," -> get("number.thousands");
                        case "." -> get("number.decimal");
                        default -> mark;
                    });
        }
        return amount.toString();
    }

    private String date(String pattern, LocalDate day) {
        return say(
                pattern,
                "weekday",
                get("weekday." + day.getDayOfWeek().getValue()),
                "day",
                day.getDayOfMonth() == 1 ? get("date.day.first") : Integer.toString(day.getDayOfMonth()),
                "month",
                get("month." + day.getMonthValue()),
                "year",
                Integer.toString(day.getYear()));
    }
}
