package org.ventanilla.rules.law;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The consolidated texts of the statutes, article by article, for whoever keeps them; they are not part of the law as data. */
public record Statutes(Map<String, Map<String, String>> articles) {

    /** Nobody keeps the texts here. */
    public static final Statutes NONE = new Statutes(Map.of());

    private static final Pattern HEADING = Pattern.compile(
            "^\\s*Art[íi]culo\\s+(\\d+)(?:[oº°]\\.?)?"
                    + "((?:(?:\\s*-\\s*|\\s+)(?:Bis|Ter|Qu[aá]ter|Quinquies|Sexies|[A-Z](?!\\w)|\\d{1,2}(?!\\w)))*)\\s*(?:\\.|-|\\()");
    private static final Pattern NUMBER =
            Pattern.compile("^(\\d+(?:[ -](?:Bis|Ter|Quater|Quinquies|Sexies|[A-H](?!\\w))(?: \\d+)?)?)(.*)$");

    /** Reads {@code lrpcap.txt} and the others that stand in this folder. */
    public static Statutes in(Path folder) throws IOException {
        var statutes = new TreeMap<String, Map<String, String>>();
        for (var instrument : CiteReader.READ) {
            var file = folder.resolve(instrument + ".txt");
            if (Files.exists(file)) {
                statutes.put(instrument, articlesOf(Files.readString(file)));
            }
        }
        return new Statutes(statutes);
    }

    /** A number may come again in the transitional articles of a reform; the first one is the statute's own. */
    private static Map<String, String> articlesOf(String text) {
        var articles = new TreeMap<String, String>();
        var body = new StringBuilder();
        var name = "";
        for (var line : text.lines().toList()) {
            var heading = HEADING.matcher(line);
            if (heading.find()) {
                articles.putIfAbsent(name, body.toString());
                body.setLength(0);
                name = plain(heading.group(1) + heading.group(2));
            }
            body.append(line.strip()).append('\n');
        }
        articles.putIfAbsent(name, body.toString());
        return articles;
    }

    /** The text of the article a cite names, paragraph and fraction aside; null when there is none. */
    public @Nullable String find(Cite cite) {
        var number = NUMBER.matcher(cite.article());
        var statute = articles.get(cite.instrument());
        return statute == null || !number.find() ? null : statute.get(plain(number.group(1)));
    }

    /** Whether the article has the fraction and letter the cite names: {@code 52 V b}. */
    boolean hasFraction(Cite cite) {
        var number = NUMBER.matcher(cite.article());
        var text = find(cite);
        if (text == null || !number.find()) {
            return false;
        }
        for (var part : number.group(2).strip().split(" ")) {
            var begins = part.matches("[IVX]+") ? part + "." : part.matches("[a-z]") ? part + ")" : "";
            if (text.lines().noneMatch(line -> line.startsWith(begins))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the article says these words, however its lines are broken. */
    boolean says(Cite cite, String words) {
        var text = find(cite);
        return text != null && text.replaceAll("\\s+", " ").contains(words);
    }

    /** One word for what the articles cited say, as far as their texts are kept; empty when none is. */
    public String mark(Collection<Cite> cites) {
        var texts = new TreeMap<String, String>();
        for (var cite : cites) {
            var text = find(cite);
            if (text != null) {
                texts.put(cite.instrument() + " " + text.lines().findFirst().orElse(""), text);
            }
        }
        return texts.isEmpty() ? "" : Review.mark(texts.values());
    }

    private static String plain(String number) {
        return number.toLowerCase(Locale.ROOT).replaceAll("[\\s-]", "");
    }
}
