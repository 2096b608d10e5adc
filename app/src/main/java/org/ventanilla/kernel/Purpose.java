package org.ventanilla.kernel;

/** Why somebody reads or writes personal data. Every such access says one, and the trail keeps it. */
public enum Purpose {
    /** The person handed over their folio at this window today, or was registered at it. */
    PERSON_PRESENT,
    /** Work of the centre on its own Fichas and files; nobody has said that the person is here. */
    OPEN_FILE,
    /** The person reads their own page. */
    OWN_PAGE,
    /** Saying who works here, and in which role; it reaches nobody who is served. */
    KEEP_ACCOUNTS
}
