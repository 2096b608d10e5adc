package org.ventanilla.ui;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** As many answers as apply, out of a few. */
public record Checks(
        String id,
        String legend,
        List<Choice.Option> options,
        @Nullable String hint,
        @Nullable String error) {

    public static Checks of(String id, String legend, List<Choice.Option> options) {
        return new Checks(id, legend, List.copyOf(options), null, null);
    }

    public Checks holding(Collection<String> answers) {
        var marked = options.stream()
                .map(option -> option.choosing(answers.contains(option.value())))
                .toList();
        return new Checks(id, legend, marked, hint, error);
    }

    public Checks hinted(@Nullable String sentence) {
        return new Checks(id, legend, options, sentence, error);
    }

    public Checks wrong(@Nullable String sentence) {
        return new Checks(id, legend, options, hint, sentence);
    }

    public Checks wrong(Mistakes mistakes) {
        return wrong(mistakes.find(id));
    }

    public String optionId(int index) {
        return index == 0 ? id : id + "-" + (index + 1);
    }

    public @Nullable String describedBy() {
        return Field.describedBy(id, hint, error);
    }
}
