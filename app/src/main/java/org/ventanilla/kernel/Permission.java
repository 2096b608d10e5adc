package org.ventanilla.kernel;

/** One thing a role may allow. Few on purpose: each has one sentence in both languages. */
public enum Permission {
    /** Sign in and see the start page of one's own centre. */
    WORK_HERE,
    /** Register a person and their household. */
    REGISTER_PEOPLE,
    /** Open a Ficha: of the own centre, or of a person of the network who stands at the window. */
    OPEN_FICHAS,
    /** Open a file (trámite) for a person and move it through its steps. */
    WORK_FILES,
    /** See lists of the people and files of the own centre. */
    LIST_CENTRE,
    /** Read the procedures, the facts and the parts of the screens: no personal data. */
    READ_LAW,
    /** Read the trail of who did and read what in the own centre. */
    READ_TRAIL,
    /** Say who works here and in which role. */
    ADMINISTER_STAFF,
    /** Read and change one's own Ficha, from one's own telephone. */
    OPEN_OWN_PAGE
}
