package org.ventanilla.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One answer out of many, such as a country. For fewer than six answers use {@link Choice}. */
public record Select(
        String id,
        String label,
        List<Choice.Option> options,
        @Nullable String hint,
        @Nullable String error) {

    public static Select of(String id, String label, List<Choice.Option> options) {
        return new Select(id, label, List.copyOf(options), null, null);
    }

    /** Puts a sentence first that stands for no answer, so that nothing is answered by accident. */
    public Select starting(String sentence) {
        var longer = new ArrayList<Choice.Option>();
        longer.add(Choice.Option.of("", sentence));
        longer.addAll(options);
        return new Select(id, label, List.copyOf(longer), hint, error);
    }

    public Select holding(@Nullable String answer) {
        var marked = options.stream()
                .map(option -> option.choosing(Objects.equals(option.value(), answer)))
                .toList();
        return new Select(id, label, marked, hint, error);
    }

    public Select hinted(@Nullable String sentence) {
        return new Select(id, label, options, sentence, error);
    }

    public Select wrong(@Nullable String sentence) {
        return new Select(id, label, options, hint, sentence);
    }

    public Select wrong(Mistakes mistakes) {
        return wrong(mistakes.find(id));
    }

    public @Nullable String describedBy() {
        return Field.describedBy(id, hint, error);
    }
}
