package org.ventanilla.people;

/** Whether anybody of a family is still to be registered, as they said. */
public enum Completeness {
    NOT_ASKED,
    NOBODY_MISSING,
    SOMEBODY_MISSING,
    DOES_NOT_KNOW,
    PREFERS_NOT_TO_SAY
}
