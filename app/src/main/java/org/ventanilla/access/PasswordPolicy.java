package org.ventanilla.access;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How long a password must be and may be. What it is made of is not asked: a sentence is easier to keep. */
final class PasswordPolicy {

    /**
     * NIST SP 800-63B-4, 3.1.1.2: fifteen where the password is the only key, as it is here; eight is for those who also
     * show something else. OWASP ASVS 5.0.0, 6.2.1, asks for eight and strongly recommends fifteen.
     */
    static final int SHORTEST = 15;

    /** bcrypt reads no further, so that what came after would protect nothing. ASVS 5.0.0, 6.2.9, asks to allow 64. */
    static final int MOST_BYTES = 72;

    /** OWASP ASVS 5.0.0, 6.1.2 and 6.2.11: words anybody here would try first, besides the username. */
    private static final List<String> TRIED_FIRST = List.of("ventanilla", "contraseña", "contrasena", "password");

    /** Parameter: what must be left without those words. The least that ASVS 5.0.0, 6.2.1, allows for a password. */
    private static final int LEAST_OF_ITS_OWN = 8;

    private PasswordPolicy() {}

    static @Nullable StaffRefusal whyNot(String password, String username) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return StaffRefusal.PASSWORD_TOO_SHORT;
        }
        if (!isReadWhole(password)) {
            return StaffRefusal.PASSWORD_TOO_LONG;
        }
        return ownPart(password, username).length() < LEAST_OF_ITS_OWN ? StaffRefusal.PASSWORD_TOO_EASY : null;
    }

    /** What is longer was never anybody's password. */
    static boolean isReadWhole(String typed) {
        return typed.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES;
    }

    private static String ownPart(String password, String username) {
        var rest = password.toLowerCase(Locale.ROOT).replace(username, "");
        for (var word : TRIED_FIRST) {
            rest = rest.replace(word, "");
        }
        return rest;
    }
}
