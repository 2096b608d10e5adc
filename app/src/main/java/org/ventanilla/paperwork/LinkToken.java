package org.ventanilla.paperwork;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

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
        return digest(text);
    }

    static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException fault) {
            throw new IllegalStateException("SHA-256 is missing.\nMaybe this is not a complete Java.", fault);
        }
    }

    @Override
    public String toString() {
        return "LinkToken";
    }
}
