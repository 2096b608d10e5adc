package org.ventanilla.ui;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One answer out of a few, as buttons with a tick. Nothing is chosen beforehand unless it was answered before. */
public record Choice(
        String id,
        String legend,
        List<Option> options,
        @Nullable String hint,
        @Nullable String error,
        Look look) {

    /** How the question itself is set. */
    public enum Look {
        PLAIN(""),
        QUESTION(" govuk-fieldset__legend--m"),
        UNSEEN(" govuk-visually-hidden");

        private final String classes;

        Look(String classes) {
            this.classes = classes;
        }

        public String classes() {
            return classes;
        }
    }

    /** One possible answer. */
    public record Option(
            String value, String text, @Nullable String hint, boolean isChosen) {
        public static Option of(String value, String text) {
            return new Option(value, text, null, false);
        }

        public Option hinted(String sentence) {
            return new Option(value, text, sentence, isChosen);
        }

        Option choosing(boolean chosen) {
            return new Option(value, text, hint, chosen);
        }
    }

    public static Choice of(String id, String legend, List<Option> options) {
        return new Choice(id, legend, List.copyOf(options), null, null, Look.PLAIN);
    }

    /** Yes, no, does not know, prefers not to say: the four answers every question about a life deserves. */
    public static Choice yesNo(Say say, String id, String legend) {
        return of(
                id,
                legend,
                List.of(
                        Option.of("yes", say.of("ui.yes")),
                        Option.of("no", say.of("ui.no")),
                        Option.of("unknown", say.of("ui.unknown")),
                        Option.of("declined", say.of("ui.declined"))));
    }

    public Choice holding(@Nullable String answer) {
        var marked = options.stream()
                .map(option -> option.choosing(Objects.equals(option.value(), answer)))
                .toList();
        return new Choice(id, legend, marked, hint, error, look);
    }

    public Choice hinted(@Nullable String sentence) {
        return new Choice(id, legend, options, sentence, error, look);
    }

    public Choice wrong(@Nullable String sentence) {
        return new Choice(id, legend, options, hint, sentence, look);
    }

    public Choice wrong(Mistakes mistakes) {
        return wrong(mistakes.find(id));
    }

    public Choice looking(Look other) {
        return new Choice(id, legend, options, hint, error, other);
    }

    /** The first answer carries the id of the whole, so that links from an error summary land on it. */
    public String optionId(int index) {
        return index == 0 ? id : id + "-" + (index + 1);
    }

    public @Nullable String describedBy() {
        return Field.describedBy(id, hint, error);
    }
}
