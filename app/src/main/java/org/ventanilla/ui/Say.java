package org.ventanilla.ui;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.context.NoSuchMessageException;

/** The words of one language: sentences by key, and dates as people say them. */
public record Say(Locale locale, MessageSource messages) {

    public static final Locale SPANISH = Locale.of("es", "MX");
    public static final Locale ENGLISH = Locale.of("en");
    /** The first is spoken when nobody has chosen. */
    public static final List<Locale> LANGUAGES = List.of(SPANISH, ENGLISH);

    private static final Pattern ABBREVIATION_DOT = Pattern.compile("\\.(?= |$)");

    /** The sentence for this key. A missing one is a fault, because a person would be left reading a code. */
    public String of(String key, Object... values) {
        try {
            return messages.getMessage(key, values, locale);
        } catch (NoSuchMessageException missing) {
            throw new IllegalStateException(
                    "No words for %s in %s.\nMaybe the key is missing from messages/*_%s.properties."
                            .formatted(key, locale.toLanguageTag(), locale.getLanguage()),
                    missing);
        }
    }

    public boolean knows(String key) {
        return messages.getMessage(key, null, null, locale) != null;
    }

    /** For lang attributes: {@code es} or {@code en}. */
    public String language() {
        return locale.getLanguage();
    }

    /** miércoles 2 de diciembre. */
    public String day(LocalDate date) {
        return written("EEEE d 'de' MMMM", "EEEE d MMMM", date);
    }

    /** miércoles 2 de diciembre de 2026, where the year could be doubted. */
    public String dayAndYear(LocalDate date) {
        return written("EEEE d 'de' MMMM 'de' y", "EEEE d MMMM y", date);
    }

    /** 2 de diciembre de 1992, where nobody asks for the weekday: births and expiries. */
    public String date(LocalDate date) {
        return written("d 'de' MMMM 'de' y", "d MMMM y", date);
    }

    /** mié 2 dic 2026, for dense lists. */
    public String shortDay(LocalDate date) {
        return undotted(written("EEE d MMM y", "EEE d MMM y", date));
    }

    /** 2 dic, for the edges of a figure. */
    public String tinyDay(LocalDate date) {
        return undotted(written("d MMM", "d MMM", date));
    }

    /** lunes. */
    public String weekday(LocalDate date) {
        return written("EEEE", "EEEE", date);
    }

    /** 10:42. */
    public String time(LocalTime time) {
        return DateTimeFormatter.ofPattern("H:mm", locale).format(time);
    }

    private String written(String spanish, String english, LocalDate date) {
        var pattern = locale.getLanguage().equals(SPANISH.getLanguage()) ? spanish : english;
        return DateTimeFormatter.ofPattern(pattern, locale).format(date);
    }

    private static String undotted(String text) {
        return ABBREVIATION_DOT.matcher(text).replaceAll("");
    }
}
