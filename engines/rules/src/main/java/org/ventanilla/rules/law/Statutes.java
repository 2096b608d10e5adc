package org.ventanilla.rules.law;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
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
    private static final String PAGE_HEAD = "CÁMARA DE DIPUTADOS DEL H. CONGRESO DE LA UNIÓN";
    private static final Pattern PAGE_NUMBER = Pattern.compile("^\\s*\\d+ de \\d+\\s*$");

    /** The two lines that name the secretariats follow the head of a page. */
    private static final int PAGE_HEAD_MORE = 2;

    private static final int TITLE_MAX = 6;

    private static final Pattern NUMBER =
            Pattern.compile("^(\\d+(?:[ -](?:Bis|Ter|Quater|Quinquies|Sexies|[A-H](?!\\w))(?: \\d+)?)?)(.*)$");

    /** By their short names. */
    public static List<String> instruments() {
        return List.copyOf(CiteReader.READ);
    }

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
        for (var line : withoutPages(text.lines().toList())) {
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

    /** Neither what is printed at the head and foot of every page nor the decrees at the end are of any article. */
    private static List<String> withoutPages(List<String> lines) {
        var head = 0;
        while (head < lines.size() && !lines.get(head).startsWith(PAGE_HEAD)) {
            head++;
        }
        var title = lines.subList(0, Math.min(head, TITLE_MAX));
        var kept = new ArrayList<String>();
        for (var at = 0; at < lines.size(); at++) {
            var line = lines.get(at);
            if (line.startsWith(PAGE_HEAD)) {
                var from = kept.size() - title.size();
                if (from >= 0 && kept.subList(from, kept.size()).equals(title)) {
                    kept.subList(from, kept.size()).clear();
                }
                at += PAGE_HEAD_MORE;
            } else if (!PAGE_NUMBER.matcher(line).matches() && !line.strip().startsWith("Última Reforma DOF")) {
                kept.add(line);
            }
        }
        return kept;
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
