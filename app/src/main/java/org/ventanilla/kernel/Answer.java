package org.ventanilla.kernel;

import java.util.function.Function;

/** The answer to a request made at the window: done, or refused for a reason the person can be told. */
public sealed interface Answer<T> {

    /** What comes next when it was done; a refusal stays what it is. */
    default <R> Answer<R> then(Function<T, Answer<R>> next) {
        return switch (this) {
            case Done<T>(var value) -> next.apply(value);
            case Refused<T>(var why) -> refused(why);
        };
    }

    /** It was done, and this came of it. */
    record Done<T>(T value) implements Answer<T> {}

    /** It was not done, and nothing was changed. */
    record Refused<T>(Refusal why) implements Answer<T> {}

    static <T> Answer<T> done(T value) {
        return new Done<>(value);
    }

    static <T> Answer<T> refused(Refusal why) {
        return new Refused<>(why);
    }
}
