package org.ventanilla.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.SortedSet;

/** The value of a fact. */
public sealed interface Value {

    record Bool(boolean yes) implements Value {}

    record Num(BigDecimal number) implements Value {}

    /** One or more codes: a country, an option, several nationalities. */
    record Codes(SortedSet<String> codes) implements Value {}

    /** A date as precisely as it is known: a day when both ends are equal, a month or year otherwise. */
    record Day(LocalDate earliest, LocalDate latest) implements Value {
        public boolean isExact() {
            return earliest.equals(latest);
        }
    }

    record Words(String text) implements Value {}
}
