package org.ventanilla.access;

import java.util.List;
import org.ventanilla.ui.SignIn.DemoUser;

/** The invented people one may sign in as, shown on the sign-in page of a demo. Answered by whoever made them. */
@FunctionalInterface
public interface DemoUsers {

    List<DemoUser> all();
}
