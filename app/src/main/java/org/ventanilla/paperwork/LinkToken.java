package org.ventanilla.paperwork;

import java.util.Base64;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.law.Sha256;

/** 128 random bits in an address. They say nothing about anybody and open nothing but the question for a PIN. */
record LinkToken(String text) {

    private static final int BYTES = 16;

    static LinkToken random(RandomGenerator chance) {
        var bytes = new byte[BYTES];
        chance.nextBytes(bytes);
        return new LinkToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Reads a token from an address; null when it cannot be one. */
    static @Nullable LinkToken find(@Nullable String text) {
        return text != null && text.matches("[A-Za-z0-9_-]{22}") ? new LinkToken(text) : null;
    }

    /** What is stored. The token itself is random enough that a plain digest cannot be turned back. */
    byte[] digest() {
        return Sha256.of(text);
    }

    @Override
    public String toString() {
        return "LinkToken";
    }
}
