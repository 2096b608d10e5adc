package org.ventanilla.commands;

import java.util.List;
import org.ventanilla.procedures.Reading;
import org.ventanilla.procedures.Reading.Item;

/** What the page of a procedure says, for a terminal and a printer. */
final class ReadingText {

    private final Sheet sheet = new Sheet();

    private ReadingText() {}

    static String of(Reading reading) {
        var text = new ReadingText();
        text.sheet.line(reading.title() + " · " + reading.id());
        text.sheet.line(reading.benefit());
        var number = 0;
        for (var part : reading.parts()) {
            number++;
            text.sheet.heading(number + ". " + part.title());
            var isNumbered = part.look() == Reading.Look.NUMBERED;
            for (var index = 0; index < part.items().size(); index++) {
                text.add(isNumbered ? index + 1 + "." : "-", 0, part.items().get(index));
            }
        }
        return text.sheet.toString();
    }

    static String of(String heading, List<Item> items) {
        var text = new ReadingText();
        text.sheet.heading(heading);
        items.forEach(item -> text.add("-", 0, item));
        return text.sheet.toString();
    }

    private void add(String mark, int depth, Item item) {
        var label = item.label().isEmpty() || item.text().isEmpty() ? item.label() : item.label() + ": ";
        var law = item.law().isEmpty() ? "" : " [" + item.law() + "]";
        sheet.item(depth, mark, label + item.text() + law);
        item.inside().forEach(each -> add("-", depth + 1, each));
        item.quotes().forEach(quote -> sheet.item(depth + 1, "|", quote.article() + ": " + words(quote)));
    }

    /** The article's own words, the verb that binds in quotation marks; or where they stand. */
    private static String words(Reading.Quote quote) {
        return quote.instead().isEmpty()
                ? quote.before() + (quote.marked().isEmpty() ? "" : "«" + quote.marked() + "»") + quote.after()
                : quote.instead();
    }
}
