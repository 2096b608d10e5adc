package org.ventanilla.people;

import java.util.List;

/** What came of reading machine-readable lines. */
sealed interface LineReading {

    /** They have the shape of a document. Their check digits may still be wrong: see {@link TravelLines#wrong()}. */
    record Read(TravelLines lines) implements LineReading {}

    /** They do not have the shape of any document we know; each remark says what to look at. */
    record Unreadable(List<Remark> why) implements LineReading {}
}
