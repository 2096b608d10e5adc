package org.badly.deciding;

import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.ventanilla.kernel.Caller;
import org.ventanilla.kernel.Grant;
import org.ventanilla.kernel.Ground;
import org.ventanilla.kernel.Permission;
import org.ventanilla.kernel.Purpose;

/** Decides for itself who may do what, in each way there is, and hands itself what it wants. */
final class OwnJudge {

    private OwnJudge() {}

    static boolean mayI(Caller caller) {
        return caller.may(Permission.OPEN_FICHAS);
    }

    static Predicate<Permission> mayThey(Caller caller) {
        return caller::may;
    }

    static Set<Permission> whatMayI(Caller caller) {
        return caller.permissions();
    }

    static Grant forge(Caller caller, UUID anybody) {
        return new Grant(caller, anybody, Purpose.OPEN_FILE, Ground.OWN_CENTRE);
    }
}
