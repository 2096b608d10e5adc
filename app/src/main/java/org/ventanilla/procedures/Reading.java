package org.ventanilla.procedures;

import java.util.List;
import java.util.Locale;
import org.ventanilla.rules.law.Cite;

/**
 * One procedure as a lawyer reads it, in one language: nine parts, the same for the page and for the terminal.
 *
 * @param mark of the words read, as a signature names it
 */
public record Reading(String id, String title, String benefit, String mark, List<Part> parts) {

    /** @param id of the part on the page: {@code routes} */
    public record Part(String id, String title, Look look, List<Item> items) {}

    public enum Look {
        SENTENCES,
        CLAUSES,
        NUMBERED,
        TIME_LINE,
        LIST;

        /** For the sheet: {@code time-line}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * Something said.
     *
     * @param label what it is about, or nothing
     * @param law the articles it rests on, or nothing
     * @param cites the same, to be looked up
     * @param verb the words of theirs that bind the authority, or nothing
     * @param quotes the articles' own words, as far as they are kept: of this and of what is inside
     * @param inside what is said of it in turn
     */
    public record Item(
            String label,
            String text,
            String law,
            List<Cite> cites,
            String verb,
            List<Quote> quotes,
            List<Item> inside) {

        static Item of(String text) {
            return of("", text);
        }

        static Item of(String label, String text) {
            return new Item(label, text, "", List.of(), "", List.of(), List.of());
        }

        Item by(Phrases phrases, List<Cite> articles) {
            return new Item(label, text, phrases.articles(articles), articles, verb, quotes, inside);
        }

        Item marking(String words) {
            return new Item(label, text, law, cites, words, quotes, inside);
        }

        Item quoting(List<Quote> more) {
            return new Item(label, text, law, cites, verb, more, inside);
        }

        Item with(List<Item> more) {
            return new Item(label, text, law, cites, verb, quotes, List.copyOf(more));
        }
    }

    /**
     * An article in its own words: the paragraph or fraction that is cited, cut where the verb stands that binds the
     * authority.
     *
     * @param marked the verb, empty when it does not stand here
     * @param instead where else on the page the same words stand, or that they are not kept; empty where they stand here
     * @param at the part of the page where they stand, or nothing
     */
    public record Quote(String article, String before, String marked, String after, String instead, String at) {

        static Quote of(String article, String before, String marked, String after) {
            return new Quote(article, before, marked, after, "", "");
        }

        static Quote instead(String article, String why, String at) {
            return new Quote(article, "", "", "", why, at);
        }
    }
}
