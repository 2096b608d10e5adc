package org.ventanilla.kernel;

/** A reason for saying no. Its key names a sentence in the messages of both languages. */
public interface Refusal {

    String key();
}
