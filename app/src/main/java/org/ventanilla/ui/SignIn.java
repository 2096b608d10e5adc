package org.ventanilla.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sign-in page: what was typed, what is wrong with it, and in a demonstration who may be played. */
public record SignIn(String user, @Nullable String refusal, List<DemoUser> demoUsers) {

    /** Somebody invented whom a visitor may sign in as, with the password shown. */
    public record DemoUser(String user, String password, String name, String part) {}
}
