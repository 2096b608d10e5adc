package org.ventanilla.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The first thing on a page that could not be accepted: what to correct, each line a link to its field. */
public record ErrorSummary(String title, @Nullable String comfort, List<Item> items) {

    /** One thing to correct; without a link when it is not about one field. */
    public record Item(String text, @Nullable String href) {}

    public static ErrorSummary of(Say say, Mistakes mistakes) {
        var items = mistakes.sentences().entrySet().stream()
                .map(mistake -> new Item(mistake.getValue(), "#" + mistake.getKey()))
                .toList();
        return new ErrorSummary(say.of("ui.mistakes.title", items.size()), say.of("ui.mistakes.kept"), items);
    }

    /** A refusal that concerns the whole page. */
    public static ErrorSummary of(Say say, String sentence) {
        return new ErrorSummary(say.of("ui.refused.title"), null, List.of(new Item(sentence, null)));
    }
}
