package org.ventanilla.rules.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Set;

/** What a leaf asks of a fact's value. */
public sealed interface Check {

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
