package org.ventanilla.rules.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a leaf asks of a fact's value. */
public sealed interface Check {

    /** True of exactly what this is not, in plain words: not under eighteen is eighteen or more. Null where none is. */
    default @Nullable Check opposite() {
        return switch (this) {
            case Is(var yes) -> new Is(!yes);
            case OneOf(var codes) -> new NoneOf(codes);
            case NoneOf(var codes) -> new OneOf(codes);
            case Under(var limit) -> new AtLeast(limit);
            case AtLeast(var limit) -> new Under(limit);
            case Before(var day) -> new NotBefore(day);
            case NotBefore(var day) -> new Before(day);
            case OlderThan _ -> null;
        };
    }

    /** A yes-or-no fact has this answer. */
    record Is(boolean yes) implements Check {}

    /** The value is, or for a fact with many values includes, one of these codes. */
    record OneOf(Set<String> codes) implements Check {}

    /** The value is none of these codes; for a fact with many values, none of them is. */
    record NoneOf(Set<String> codes) implements Check {}

    record Under(BigDecimal limit) implements Check {}

    record AtLeast(BigDecimal limit) implements Check {}

    record Before(LocalDate day) implements Check {}

    record NotBefore(LocalDate day) implements Check {}

    /** The date lies more than this long before the day of the plan. */
    record OlderThan(Period length) implements Check {}
}
