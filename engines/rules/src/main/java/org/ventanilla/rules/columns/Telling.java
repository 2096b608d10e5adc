package org.ventanilla.rules.columns;

import org.ventanilla.rules.Value;

/**
 * One fact of one builder, looked up once for all who are told about, so that whoever reads millions of rows makes no
 * value anew for each of them. For the thread of its builder.
 *
 * @see ColumnsBuilder#telling
 */
public sealed interface Telling {

    /** A date as precisely as it is known. */
    final class OfDays implements Telling {

        private final Dated column;

        OfDays(Dated column) {
            this.column = column;
        }

        /** @param from the first epoch day it can be; {@code to} the last */
        public void know(int person, int from, int to) {
            if (from > to) {
                throw new IllegalArgumentException(
                        "No day is from (" + from + ") to (" + to + "). Maybe they are the wrong way round.");
            }
            column.set(person, from, to);
        }
    }

    /** A fact of which the same few values come again and again. */
    final class OfValues implements Telling {

        private final Coded column;

        OfValues(Coded column) {
            this.column = column;
        }

        /** The number under which the value is kept here: 1 or more, and another in another builder. */
        public int number(Value value) {
            return column.number(value);
        }

        /** @param number of the value they have, from {@link #number} */
        public void know(int person, int number) {
            if (number < 1 || number >= column.values().size()) {
                throw new IllegalArgumentException(
                        "(" + number + ") is no value's number here. Maybe it was another builder's.");
            }
            column.set(person, number);
        }
    }
}
