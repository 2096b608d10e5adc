package org.ventanilla.kernel;

/** The ground on which something was allowed; the answer to "why can she see this?". */
public enum Ground {
    /** It holds nobody's data. */
    NOBODYS_DATA,
    /** The caller works at the centre that registered it. */
    OWN_CENTRE,
    /** The person stands at the caller's window: one registration per person, at any centre. */
    PERSON_PRESENT,
    /** It is about the caller themself. */
    OWN_PAGE
}
