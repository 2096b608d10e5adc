package org.ventanilla.procedures;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.law.Cite;
import org.ventanilla.rules.law.Deadline.Term;
import org.ventanilla.rules.law.Text;
import org.ventanilla.ui.Joined;

/** How the law is said in one language. Days are written out by hand: locale tables cost a tenth of a second. */
public final class Phrases {

    private static final Pattern DECREE = Pattern.compile("dof (\\d{4}-\\d{2}-\\d{2})");
    private static final ConcurrentMap<String, Phrases> READ = new ConcurrentHashMap<>();

    private final String language;
    private final Properties words = new Properties();

    private Phrases(String language) {
        this.language = language;
        var file = "/messages/law_" + language + ".properties";
        try (var stream = Phrases.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("(" + file + ") is not in the program. Maybe it was built without it.");
            }
            words.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Phrases in(String language) {
        return READ.computeIfAbsent(language, Phrases::new);
    }

    public String language() {
        return language;
    }

    /** @param parts replace {@code {0}}, {@code {1}} ... */
    public String say(String key, Object... parts) {
        var phrase = find(key, parts);
        if (phrase == null) {
            throw new IllegalStateException("(law." + key + ") has no words. Maybe a message was renamed.");
        }
        return phrase;
    }

    /** The same, or null where nobody wrote words for it. */
    @Nullable
    String find(String key, Object... parts) {
        var phrase = words.getProperty("law." + key);
        if (phrase == null) {
            return null;
        }
        for (var i = 0; i < parts.length; i++) {
            phrase = phrase.replace("{" + i + "}", String.valueOf(parts[i]));
        }
        return phrase;
    }

    /** Of so many, which is {@code {0}}: with the words for a single one where that key has some. */
    public String count(String key, int count, Object... others) {
        var parts = new Object[others.length + 1];
        parts[0] = count;
        System.arraycopy(others, 0, parts, 1, others.length);
        return say(count == 1 && words.containsKey("law." + key + ".one") ? key + ".one" : key, parts);
    }

    /** The phrase of that key or, where a file of the law brings a word of its own, that word. */
    public String sayOr(String key, String word) {
        return words.getProperty("law." + key, word);
    }

    public String text(Text text) {
        return text.in(language);
    }

    public String yes(boolean yes) {
        return say(yes ? "yes" : "no");
    }

    /** Monday 23 November 2026. */
    public String day(LocalDate day) {
        return say(
                "day", name("weekdays", day.getDayOfWeek().getValue()), day.getDayOfMonth(), month(day), day.getYear());
    }

    /** 23 November 2026. */
    private String date(LocalDate day) {
        return say("date", day.getDayOfMonth(), month(day), day.getYear());
    }

    /** Mon 23 Nov 2026, always as wide. */
    public String shortDay(LocalDate day) {
        return "%s %2d %s %d"
                .formatted(
                        name("weekdays", day.getDayOfWeek().getValue()).substring(0, 3),
                        day.getDayOfMonth(),
                        month(day).substring(0, 3),
                        day.getYear());
    }

    public String term(Term term) {
        var length = count(
                switch (term.unit()) {
                    case WORKING_DAYS -> "term.working";
                    case NATURAL_DAYS -> "term.natural";
                    case MONTHS -> "term.months";
                    case YEARS -> "term.years";
                },
                term.count());
        return term.isFirstSaid() ? say("term.first." + term.first().name().toLowerCase(Locale.ROOT), length) : length;
    }

    public String cites(List<Cite> cites) {
        return String.join(", ", cites.stream().map(cite -> said(cite)).toList());
    }

    private String said(Cite cite) {
        var plain = new Cite(cite.instrument(), cite.article(), false);
        return cite.unverified() ? say("unverified", cite(plain)) : cite(plain);
    }

    /** As a lawyer writes it: {@code LRPCAP art. 24, párr. 3}. */
    String article(Cite cite) {
        var instrument = shortName(cite.instrument());
        var article = cite.article().replaceAll("\\s+p(\\d+)", say("article.paragraph") + "$1");
        var text = article.isBlank() ? instrument : instrument + say("article.of") + article;
        return cite.unverified() ? say("unverified", text) : text;
    }

    String articles(List<Cite> cites) {
        return String.join(" · ", cites.stream().map(this::article).distinct().toList());
    }

    /** The statute's whole name, where this program knows it. */
    String instrument(String id) {
        return sayOr("instrument." + id, shortName(id));
    }

    private String shortName(String id) {
        return sayOr("short." + id, id.toUpperCase(Locale.ROOT));
    }

    /** What made a text law, as a version names it: {@code LMig, reform published in the DOF on 15 January 2026}. */
    String source(String by) {
        boolean isUnread = by.endsWith(" unverified");
        var words = (isUnread ? by.substring(0, by.lastIndexOf(' ')) : by).split(" ", 2);
        var rest = words.length == 1 ? "" : words[1];
        var decree = DECREE.matcher(rest);
        var said = decree.matches()
                ? say("version.decree", shortName(words[0]), date(LocalDate.parse(decree.group(1))))
                : rest.isEmpty() ? shortName(words[0]) : shortName(words[0]) + " " + rest;
        return isUnread ? say("unverified", said) : said;
    }

    /** {@code a, b y c}. */
    String list(List<String> words) {
        return Joined.and(language, say("and"), words);
    }

    /** {@code a, b o c}. */
    String either(List<String> words) {
        return Joined.or(language, say("or"), words);
    }

    /** A name of several words in the middle of a sentence, so that one sees where it ends. */
    String quoted(String words) {
        return say("quoted", words);
    }

    /** Quoted where it is a sentence of its own; a word or a place goes by its name. */
    String apart(String words) {
        return !words.contains(" ") || words.matches("(\\p{Lu}\\p{L}+ ?)+") ? words : quoted(words);
    }

    List<String> quoted(List<String> names) {
        return names.stream().map(this::quoted).toList();
    }

    static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** For the middle of a sentence; what is all capitals stays so. */
    static String small(String words) {
        return words.length() > 1 && Character.isUpperCase(words.charAt(1))
                ? words
                : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    /** A country by its code, in words. */
    String country(String code) {
        return Locale.of("", code).getDisplayCountry(Locale.of(language));
    }

    /** As a file of the law writes it: {@code lrpcap 24 p3}. */
    public static String cite(Cite cite) {
        var article = cite.article().isEmpty() ? "" : " " + cite.article();
        return cite.instrument() + article + (cite.unverified() ? " unverified" : "");
    }

    public static List<String> plain(List<Cite> cites) {
        return cites.stream().map(Phrases::cite).toList();
    }

    private String month(LocalDate day) {
        return name("months", day.getMonthValue());
    }

    private String name(String key, int number) {
        return say(key).split(" ")[number - 1];
    }

    public static @Nullable String iso(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
