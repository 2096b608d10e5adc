package org.ventanilla.access;

import java.util.List;
import java.util.Locale;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Tells who is at the keyboard from a name and a password. */
@Component
class SignIn implements AuthenticationProvider {

    private static final int LONGEST_PASSWORD = 72;

    private final Staff staff;
    private final Tries tries;
    private final PasswordEncoder passwords;
    private final String nobodysPassword;

    SignIn(Staff staff, Tries tries, PasswordEncoder passwords) {
        this.staff = staff;
        this.tries = tries;
        this.passwords = passwords;
        this.nobodysPassword = staff.encode("nobody");
    }

    /** An unknown name costs as much time as a wrong password, so that names cannot be guessed by the clock. */
    @Override
    public Authentication authenticate(Authentication attempt) {
        var username = attempt.getName().strip().toLowerCase(Locale.ROOT);
        if (tries.mustWait(username)) {
            throw new LockedException(SignInRefusal.TOO_MANY_TRIES.key());
        }
        var member = staff.findActive(username);
        if (member == null || !matches(attempt, member.passwordHash())) {
            if (member == null) {
                matches(attempt, nobodysPassword);
            }
            tries.recordFailure(username);
            throw new BadCredentialsException(SignInRefusal.WRONG_NAME_OR_PASSWORD.key());
        }
        tries.forget(username);
        return UsernamePasswordAuthenticationToken.authenticated(new SignedIn(username), null, List.of());
    }

    private boolean matches(Authentication attempt, String hash) {
        var typed = String.valueOf(attempt.getCredentials());
        return typed.length() <= LONGEST_PASSWORD && passwords.matches(typed, hash);
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
