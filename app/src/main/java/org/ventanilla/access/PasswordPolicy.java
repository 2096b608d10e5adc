package org.ventanilla.access;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** How long a password must be and may be. What it is made of is not asked: a sentence is easier to keep. */
final class PasswordPolicy {

    /** OWASP ASVS 5.0, 6.2.1, asks for eight and strongly recommends fifteen; here it is the only key to the door. */
    static final int SHORTEST = 15;

    /** bcrypt reads no further, so that what came after would protect nothing. */
    static final int MOST_BYTES = 72;

    private PasswordPolicy() {}

    static @Nullable StaffRefusal whyNot(String password) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return StaffRefusal.PASSWORD_TOO_SHORT;
        }
        return password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES ? StaffRefusal.PASSWORD_TOO_LONG : null;
    }
}
