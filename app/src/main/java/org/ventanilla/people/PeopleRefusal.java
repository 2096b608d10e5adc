package org.ventanilla.people;

import java.util.Locale;
import org.ventanilla.kernel.Refusal;

/** Why something about a person was not written down. */
enum PeopleRefusal implements Refusal {
    NOBODY_HERE,
    HOUSEHOLD_FULL,
    UNKNOWN_DOCUMENT,
    UNKNOWN_FACT,
    ANSWER_TOO_LONG,
    ANSWER_OF_ANOTHER_KIND,
    OF_THE_FICHA,
    PAPER_NOT_HERE,
    NEITHER_BUTTON;

    @Override
    public String key() {
        return "people.refused." + name().toLowerCase(Locale.ROOT);
    }
}
