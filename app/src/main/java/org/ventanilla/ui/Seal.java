package org.ventanilla.ui;

import java.util.function.Supplier;

/**
 * What a form carries unseen: the proof that a page of ours made it, and the key that keeps a second press
 * from doing it twice. The proof is asked for late, so that pages without forms need no session.
 */
public record Seal(String name, Supplier<String> proof, String key) {}
