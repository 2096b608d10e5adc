package org.ventanilla.paperwork;

import org.jspecify.annotations.Nullable;
import org.ventanilla.ui.Area;
import org.ventanilla.ui.Choice;
import org.ventanilla.ui.Field;
import org.ventanilla.ui.QuestionCard;
import org.ventanilla.ui.Select;

/**
 * The next best question to one person, with what answers it.
 *
 * @param silence the two silences, when the answer is typed and they need a place of their own
 * @param ficha where to correct it when it is a field of the Ficha; then nothing is answered here
 */
public record AskView(
        QuestionCard card,
        String person,
        String fact,
        Answering answering,
        @Nullable Choice silence,
        @Nullable String ficha) {

    /** How it is answered. Exactly one way. */
    public sealed interface Answering {
        record OneOf(Choice choice) implements Answering {}

        record OneOfMany(Select select) implements Answering {}

        record Typed(Field field) implements Answering {}

        record Told(Area area) implements Answering {}
    }

    /** The question itself, for when it is not answered here. */
    public String question() {
        return switch (answering) {
            case Answering.OneOf(var choice) -> choice.legend();
            case Answering.OneOfMany(var select) -> select.label();
            case Answering.Typed(var field) -> field.label();
            case Answering.Told(var area) -> area.label();
        };
    }

    public @Nullable Choice choice() {
        return answering instanceof Answering.OneOf(var choice) ? choice : null;
    }

    public @Nullable Select select() {
        return answering instanceof Answering.OneOfMany(var select) ? select : null;
    }

    public @Nullable Field field() {
        return answering instanceof Answering.Typed(var field) ? field : null;
    }

    public @Nullable Area area() {
        return answering instanceof Answering.Told(var area) ? area : null;
    }
}
