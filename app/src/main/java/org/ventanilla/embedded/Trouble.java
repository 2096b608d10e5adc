package org.ventanilla.embedded;

/** Something about the machine that its owner can mend. The message is one line that says how. */
public final class Trouble extends RuntimeException {

    public Trouble(String message) {
        super(message);
    }
}
