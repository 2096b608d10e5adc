package org.ventanilla.procedures;

import java.util.List;
import java.util.Locale;

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
     * @param quotes the articles' own words, as far as they are kept
     * @param inside what is said of it in turn
     */
    public record Item(String label, String text, String law, List<Quote> quotes, List<Item> inside) {

        static Item of(String text) {
            return new Item("", text, "", List.of(), List.of());
        }

        static Item of(String label, String text) {
            return new Item(label, text, "", List.of(), List.of());
        }

        Item by(String articles) {
            return new Item(label, text, articles, quotes, inside);
        }

        Item quoting(List<Quote> more) {
            return new Item(label, text, law, more, inside);
        }

        Item with(List<Item> more) {
            return new Item(label, text, law, quotes, List.copyOf(more));
        }
    }

    /**
     * An article in its own words, cut where the verb that binds the authority stands.
     *
     * @param marked the verb, empty when it does not stand in this article
     */
    public record Quote(String article, String before, String marked, String after) {}
}
