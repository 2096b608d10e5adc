package org.ventanilla.access;

import java.util.List;
import java.util.Locale;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Tells who is at the keyboard from a name and a password. */
@Component
class SignIn implements AuthenticationProvider {

    private final Staff staff;
    private final Tries tries;
    private final Staff.Password nobodysPassword;

    SignIn(Staff staff, Tries tries) {
        this.staff = staff;
        this.tries = tries;
        this.nobodysPassword = new Staff.Password(staff.encode("nobody"), 0, false);
    }

    /** An unknown name costs as much time as a wrong password, so that names cannot be guessed by the clock. */
    @Override
    public Authentication authenticate(Authentication attempt) {
        var username = attempt.getName().strip().toLowerCase(Locale.ROOT);
        if (tries.mustWait(username)) {
            throw new LockedException(SignInRefusal.TOO_MANY_TRIES.key());
        }
        var member = staff.findActive(username);
        var isRight = staff.matches(
                String.valueOf(attempt.getCredentials()), member == null ? nobodysPassword : member.password());
        if (member == null || !isRight) {
            tries.recordFailure(username);
            throw new BadCredentialsException(SignInRefusal.WRONG_NAME_OR_PASSWORD.key());
        }
        tries.forget(username);
        return remembered(username, member.password().version());
    }

    /** What the session keeps of somebody. */
    static Authentication remembered(String username, int passwordVersion) {
        return UsernamePasswordAuthenticationToken.authenticated(
                new SignedIn(username, passwordVersion), null, List.of());
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
