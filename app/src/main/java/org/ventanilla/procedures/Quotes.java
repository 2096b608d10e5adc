package org.ventanilla.procedures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ventanilla.procedures.Reading.Item;
import org.ventanilla.procedures.Reading.Part;
import org.ventanilla.procedures.Reading.Quote;
import org.ventanilla.rules.law.Cite;
import org.ventanilla.rules.law.Statutes;

/** Sets the articles' own words beside every clause that rests on them, each long one once on a page. */
final class Quotes {

    /** What is shorter is read again sooner than looked up. */
    private static final int AGAIN_MAX = 240;

    private final Statutes statutes;
    private final Phrases phrases;

    private final List<Shown> shown = new ArrayList<>();

    /** @param place the clause they stand beside, counted over the page */
    private record Shown(Cite article, Set<String> lines, int part, int place) {}

    private int place;

    Quotes(Statutes statutes, Phrases phrases) {
        this.statutes = statutes;
        this.phrases = phrases;
    }

    /** The whole page; where no text is kept, as it is. */
    List<Part> beside(List<Part> parts) {
        if (statutes.articles().isEmpty()) {
            return List.copyOf(parts);
        }
        var beside = new ArrayList<Part>();
        for (var part : parts) {
            var items = part.items().stream()
                    .map(item -> item.quoting(of(item, parts, parts.indexOf(part))))
                    .toList();
            beside.add(new Part(part.id(), part.title(), part.look(), items));
        }
        return beside;
    }

    private List<Quote> of(Item item, List<Part> parts, int number) {
        place++;
        var verbs = new LinkedHashMap<Cite, String>();
        collect(item, verbs);
        return verbs.entrySet().stream()
                .map(cited -> quote(cited.getKey(), cited.getValue(), parts, number))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static void collect(Item item, Map<Cite, String> verbs) {
        item.cites().forEach(cite -> verbs.putIfAbsent(cite, item.verb()));
        item.inside().forEach(inside -> collect(inside, verbs));
    }

    /** Null where the same words stand beside this very clause already. */
    private @Nullable Quote quote(Cite cite, String verb, List<Part> parts, int number) {
        var article = phrases.article(cite);
        var text = statutes.find(cite);
        if (text == null) {
            return Quote.instead(article, phrases.say("quote.not_kept"), "");
        }
        var passage = Passage.of(text, cite);
        var lines = Set.copyOf(
                passage.lines().filter(line -> !line.equals(Passage.LEFT_OUT)).toList());
        var name = new Cite(cite.instrument(), text.lines().findFirst().orElse(""), false);
        var before = shown.stream()
                .filter(each -> each.article().equals(name) && each.lines().containsAll(lines))
                .findFirst()
                .orElse(null);
        if (before != null && before.place() == place) {
            return null;
        }
        if (before != null && passage.length() > AGAIN_MAX) {
            return Quote.instead(
                    article,
                    phrases.say("quote.above", before.part() + 1),
                    parts.get(before.part()).id());
        }
        shown.add(new Shown(name, lines, number, place));
        return quote(article, passage, verb.isEmpty() ? null : verb);
    }

    private static Quote quote(String article, String passage, @Nullable String verb) {
        if (verb != null) {
            var words = Pattern.compile(Pattern.quote(verb).replace(" ", "\\E\\s+\\Q"))
                    .matcher(passage);
            if (words.find()) {
                return Quote.of(
                        article, passage.substring(0, words.start()), words.group(), passage.substring(words.end()));
            }
        }
        return Quote.of(article, passage, "", "");
    }
}
