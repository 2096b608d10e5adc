package org.ventanilla.access;

import java.time.Duration;

/** How many folios that nobody has somebody may type before they must wait. */
final class MissesPolicy {

    /**
     * Parameter: no norm gives a number. The last character of a folio checks the others, so that a slip of the pen is no
     * folio at all and is not counted: somebody who reads from a sheet misses hardly ever. There are twenty million
     * folios; at this pace a network of a hundred thousand people gives away one of them in some twenty hours, and the
     * trail has told of it long before.
     */
    static final int MOST = 10;

    /** Parameter: the time within which they are counted. */
    static final Duration WITHIN = Duration.ofHours(1);

    private MissesPolicy() {}
}
