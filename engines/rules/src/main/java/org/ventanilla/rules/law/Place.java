package org.ventanilla.rules.law;

/** Where something stands in a file; lines and columns count from 1. */
public record Place(String file, int line, int column) {

    /** Of what stands in no file. */
    public static final Place NOWHERE = new Place("", 0, 0);
}
