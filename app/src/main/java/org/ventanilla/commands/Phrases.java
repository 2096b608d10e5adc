package org.ventanilla.commands;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.law.Cite;
import org.ventanilla.rules.law.Deadline.Term;
import org.ventanilla.rules.law.Text;

/** What the command line says, in one language. Days are written out by hand: locale tables cost a tenth of a second. */
final class Phrases {

    private final String language;
    private final Properties words = new Properties();

    private Phrases(String language) {
        this.language = language;
        var file = "/messages/commands_" + language + ".properties";
        try (var stream = Phrases.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("(" + file + ") is not in the program. Maybe it was built without it.");
            }
            words.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Phrases in(String language) {
        return new Phrases(language);
    }

    String language() {
        return language;
    }

    /** @param parts replace {@code {0}}, {@code {1}} ... */
    String say(String key, Object... parts) {
        var phrase = words.getProperty("commands." + key);
        if (phrase == null) {
            throw new IllegalStateException("(commands." + key + ") has no words. Maybe a message was renamed.");
        }
        for (var i = 0; i < parts.length; i++) {
            phrase = phrase.replace("{" + i + "}", String.valueOf(parts[i]));
        }
        return phrase;
    }

    /** The phrase of that key or, where a file of the law brings a word of its own, that word. */
    String sayOr(String key, String word) {
        return words.getProperty("commands." + key, word);
    }

    String text(Text text) {
        return text.in(language);
    }

    String yes(boolean yes) {
        return say(yes ? "yes" : "no");
    }

    /** Monday 23 November 2026. */
    String day(LocalDate day) {
        return say(
                "day", name("weekdays", day.getDayOfWeek().getValue()), day.getDayOfMonth(), month(day), day.getYear());
    }

    /** Mon 23 Nov 2026, always as wide. */
    String shortDay(LocalDate day) {
        return "%s %2d %s %d"
                .formatted(
                        name("weekdays", day.getDayOfWeek().getValue()).substring(0, 3),
                        day.getDayOfMonth(),
                        month(day).substring(0, 3),
                        day.getYear());
    }

    String term(Term term) {
        return say(
                switch (term.unit()) {
                    case WORKING_DAYS -> term.count() == 1 ? "term.working.one" : "term.working";
                    case NATURAL_DAYS -> term.count() == 1 ? "term.natural.one" : "term.natural";
                    case MONTHS -> term.count() == 1 ? "term.months.one" : "term.months";
                    case YEARS -> term.count() == 1 ? "term.years.one" : "term.years";
                },
                term.count());
    }

    String cites(List<Cite> cites) {
        return String.join(", ", cites.stream().map(cite -> said(cite)).toList());
    }

    private String said(Cite cite) {
        var plain = new Cite(cite.instrument(), cite.article(), false);
        return cite.unverified() ? say("unverified", cite(plain)) : cite(plain);
    }

    /** As a file of the law writes it: {@code lrpcap 24 p3}. */
    static String cite(Cite cite) {
        var article = cite.article().isEmpty() ? "" : " " + cite.article();
        return cite.instrument() + article + (cite.unverified() ? " unverified" : "");
    }

    static List<String> plain(List<Cite> cites) {
        return cites.stream().map(Phrases::cite).toList();
    }

    private String month(LocalDate day) {
        return name("months", day.getMonthValue());
    }

    private String name(String key, int number) {
        return say(key).split(" ")[number - 1];
    }

    static @Nullable String iso(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
