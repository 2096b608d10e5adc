package org.ventanilla;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.ventanilla.rules.law.Fee;
import org.ventanilla.rules.law.Law;
import org.ventanilla.rules.law.Requirement;
import org.ventanilla.rules.law.Text;

/**
 * Reads a text as somebody does who has one language and has never seen the files of the law: whatever in it belongs to
 * the other language, to the code, or to a sentence put together badly.
 */
public final class Tongue {

    private static final Set<String> ENGLISH = Set.of(
            "the",
            "of",
            "and",
            "with",
            "is",
            "are",
            "was",
            "not",
            "from",
            "for",
            "to",
            "by",
            "who",
            "whose",
            "which",
            "his",
            "her",
            "their",
            "there",
            "has",
            "have",
            "this",
            "that",
            "when",
            "they",
            "she",
            "it",
            "be",
            "may",
            "must",
            "january",
            "february",
            "march",
            "april",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday");

    private static final Set<String> SPANISH = Set.of(
            "el",
            "la",
            "los",
            "las",
            "del",
            "que",
            "para",
            "con",
            "una",
            "un",
            "por",
            "su",
            "sus",
            "desde",
            "hasta",
            "día",
            "cuando",
            "y",
            "si",
            "de",
            "al",
            "se",
            "es",
            "está",
            "no hay",
            "sin",
            "sí",
            "como",
            "quien",
            "enero",
            "febrero",
            "marzo",
            "abril",
            "mayo",
            "junio",
            "julio",
            "agosto",
            "septiembre",
            "octubre",
            "noviembre",
            "diciembre",
            "lunes",
            "martes",
            "miércoles",
            "jueves",
            "viernes",
            "sábado",
            "domingo");

    /** Mexican names that have no other; and what the statute says in its own words stands between « and ». */
    private static final Pattern NAMES = Pattern.compile(
            "«[^»]*»|Secretaría de Gobernación|Procuraduría de Protección"
                    + "|Diario Oficial de la Federación|Cámara de Diputados|Ley de Migración|El Salvador|, para\\. \\d+|\\b\\d+ may\\b");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_$?][\\p{L}\\p{N}_.$?-]*[\\p{L}\\p{N}_?]|\\p{L}");
    private static final Pattern BADLY_PUT = Pattern.compile(
            "\\?\\?|\\{\\d+\\}|\\bnull\\b|\\$[A-Za-z_]|\\S  +\\S|\\(\\)|«»|“”|[ ][,.;:)](?!\\w)|[,;:][,;:]|\\.\\.(?!\\.)"
                    + "|\\b[A-Z]+_[A-Z_]+\\b|(?<![\\p{L}\\d_./-])[a-z]+(_[a-z]+)+(?![\\p{L}\\d_])");

    private final String language;
    private final Set<String> ids;
    private final Pattern doublePossessive;
    private final List<String> quotes;

    private Tongue(String language, Set<String> ids, List<String> quotes, Collection<String> people) {
        this.language = language;
        this.ids = ids;
        this.quotes = quotes;
        var who = people.isEmpty() ? "(?!)" : "(" + String.join("|", people) + ")\\b";
        this.doublePossessive = Pattern.compile("(?i:\\b(su|sus|their|his|her|your))( [^ .,;:]+){1,4} (de|of) " + who
                + "|" + who + "['’]s( [^ .,;:]+){1,4} of (theirs|his|hers)");
    }

    /** @param people whom the text is about, by the names it calls them */
    public static Tongue of(Law law, String language, Collection<String> people) {
        var ids = ids(law);
        var words = new TreeSet<String>();
        for (var text : texts(law)) {
            WORD.matcher(text.in(language)).results().forEach(each -> words.add(small(each.group())));
        }
        ids.removeIf(id -> id.matches("[a-z]+") && language.equals("en") || words.contains(id));
        var quotes = new ArrayList<String>();
        law.procedures().values().forEach(procedure -> {
            quotes.add(procedure.force().verb());
            procedure.fees().stream().map(Fee::free).filter(Objects::nonNull).forEach(quotes::add);
        });
        return new Tongue(language, ids, quotes, people);
    }

    /** Everything wrong with a page, each as what it is and where it stands. */
    public List<String> faults(String text) {
        var faults = new ArrayList<String>();
        for (var piece : text.split("\n")) {
            var line = piece.strip();
            find(faults, "badly put together", BADLY_PUT, line);
            find(faults, "twice whose", doublePossessive, line);
            var others = language.equals("es") ? ENGLISH : SPANISH;
            WORD.matcher(NAMES.matcher(withoutQuotes(line)).replaceAll("…"))
                    .results()
                    .forEach(found -> {
                        if (others.contains(small(found.group()))) {
                            faults.add("(" + found.group() + ") of the other language: " + line);
                        }
                    });
            WORD.matcher(line).results().forEach(found -> {
                if (ids.contains(found.group())) {
                    faults.add("(" + found.group() + ") is an id: " + line);
                }
            });
        }
        return faults;
    }

    private String withoutQuotes(String line) {
        var left = line;
        for (var quote : quotes) {
            left = left.replace(quote, "…");
        }
        return left;
    }

    private static void find(List<String> faults, String what, Pattern pattern, String line) {
        var found = pattern.matcher(line);
        if (found.find()) {
            faults.add("(" + found.group() + ") " + what + ": " + line);
        }
    }

    /** What somebody reads or hears of a page: its texts, one a line, without what is marked as another language. */
    public static String read(String html) {
        var heard = Pattern.compile("\\b(?:aria-label|alt|placeholder|title|data-confirm)=\"([^\"]*)\"");
        var shown = html.replaceAll("(?s)<(script|style|svg)\\b.*?</\\1>", "")
                .replaceAll("(?s)<(\\w+)\\b[^>]*\\slang=\"\\w+\"[^>]*>.*?</\\1>(?<!</html>)", "");
        var text = new StringBuilder();
        heard.matcher(shown).results().forEach(each -> text.append(each.group(1))
                .append('\n'));
        text.append(shown.replaceAll("</?(b|i|em|strong|span|bdi|a|mark|time|abbr)\\b[^>]*>", "")
                .replaceAll("<[^>]*>", "\n"));
        return text.toString()
                .replace("&quot;", "\"")
                .replace("&#39;", "’")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    private static Set<String> ids(Law law) {
        var ids = new TreeSet<String>();
        law.facts().values().forEach(fact -> {
            ids.add(fact.id());
            fact.options().keySet().stream().filter(code -> code.length() > 1).forEach(ids::add);
        });
        ids.addAll(law.documents().keySet());
        ids.addAll(law.proofs().keySet());
        ids.addAll(law.calendars().keySet());
        ids.addAll(law.tariffs().keySet());
        ids.addAll(law.authorities().keySet());
        for (var procedure : law.procedures().values()) {
            ids.add(procedure.id());
            ids.addAll(procedure.parameters().keySet());
            procedure.conflicts().forEach(conflict -> ids.add(conflict.id()));
            procedure.deadlines().values().forEach(deadline -> {
                ids.add(deadline.id());
                deadline.except().forEach(exception -> ids.add(exception.label()));
                if (deadline.missed() != null) {
                    ids.add(deadline.missed().then());
                }
            });
            procedure.steps().forEach(step -> {
                ids.add(step.id());
                ids.addAll(step.outcomes());
            });
            services(procedure.requires(), ids);
        }
        ids.addAll(List.of("suspension.from", "suspension.to", "closure", "person", "any_authority"));
        return ids;
    }

    private static void services(Requirement requirement, Set<String> ids) {
        switch (requirement) {
            case Requirement.All(var parts) -> parts.forEach(part -> services(part, ids));
            case Requirement.OneOf(var parts, var _) -> parts.forEach(part -> services(part, ids));
            case Requirement.Service(var id, var _, var _) -> ids.add(id);
            case Requirement.Paper _, Requirement.Shown _, Requirement.Filed _ -> {}
        }
    }

    /** The words the law itself uses for people: an id that is such a word betrays nothing. */
    private static List<Text> texts(Law law) {
        var texts = new ArrayList<Text>();
        law.facts().values().forEach(fact -> {
            texts.add(fact.name());
            texts.addAll(fact.options().values());
        });
        law.proofs().values().forEach(proof -> texts.add(proof.name()));
        law.documents().values().forEach(document -> texts.add(document.name()));
        law.authorities().values().forEach(authority -> texts.add(authority.name()));
        law.procedures().values().forEach(procedure -> {
            texts.add(procedure.title());
            texts.add(procedure.benefit());
            procedure.steps().forEach(step -> texts.add(step.name()));
            procedure.examples().forEach(example -> texts.add(example.name()));
            procedure.parameters().values().forEach(parameter -> texts.add(parameter.note()));
        });
        return texts;
    }

    private static String small(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
