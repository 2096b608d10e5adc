package org.ventanilla.people;

/** The first choice of the Ficha: neither is the exception. A household may hold both. */
public enum Standing {
    /** A Mexican person who returns, is returned, or lives here. */
    MEXICAN,
    /** A person of another country, or of none. */
    FOREIGN
}
