package org.ventanilla.access;

import java.util.List;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Tells who is at the keyboard from a name and a password. */
@Component
class SignIn implements AuthenticationProvider {

    private final Staff staff;
    private final PasswordEncoder passwords;
    private final String nobodysPassword;

    SignIn(Staff staff, PasswordEncoder passwords) {
        this.staff = staff;
        this.passwords = passwords;
        this.nobodysPassword = passwords.encode("nobody");
    }

    /** An unknown name costs as much time as a wrong password, so that names cannot be guessed by the clock. */
    @Override
    public Authentication authenticate(Authentication attempt) {
        var member = staff.findActive(attempt.getName());
        var expected = member == null ? nobodysPassword : member.passwordHash();
        var matches = passwords.matches(String.valueOf(attempt.getCredentials()), expected);
        if (member == null || !matches) {
            throw new BadCredentialsException("sign-in");
        }
        return UsernamePasswordAuthenticationToken.authenticated(member.caller(), null, List.of());
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
