package org.ventanilla.kernel;

/** Why somebody reads or writes personal data. Every such access says one, and the trail keeps it. */
public enum Purpose {
    /** The person stands at the window and is being served. */
    PERSON_PRESENT,
    /** Work on an open file of the centre, the person being away. */
    OPEN_FILE,
    /** The person reads their own page. */
    OWN_PAGE
}
