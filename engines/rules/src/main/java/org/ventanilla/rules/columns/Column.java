package org.ventanilla.rules.columns;

import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.Value;

/** One fact of everybody, padded to whole blocks with people of whom nothing is known. */
sealed interface Column permits Coded, Dated {

    void set(int person, Value value);

    /** No more people come; {@code people} is a whole number of blocks. */
    void close(int people);

    /** What is known of this person, or null. */
    @Nullable
    Value find(int person);

    /** Room for so many at least, doubling so that adding people one by one stays cheap. */
    static int grown(int length, int people) {
        return Math.max(people, Math.min(length, Integer.MAX_VALUE / 2) * 2);
    }
}
