package org.ventanilla.access;

import org.jspecify.annotations.Nullable;
import org.ventanilla.kernel.Answer;
import org.ventanilla.kernel.Caller;
import org.ventanilla.kernel.Ground;
import org.ventanilla.kernel.Permission;
import org.ventanilla.kernel.Purpose;

/** The one place that decides who may do what to whom for which purpose. */
final class AccessPolicy {

    private AccessPolicy() {}

    /** Without a purpose there is no personal data; without a permission there is nothing. */
    static Answer<Ground> decide(Caller caller, Permission permission, Scope scope, @Nullable Purpose purpose) {
        if (!caller.may(permission)) {
            return Answer.refused(AccessRefusal.NOT_YOUR_WORK);
        }
        return switch (scope) {
            case Scope.Network() -> Answer.done(Ground.NOBODYS_DATA);
            case Scope.OfCentre(var centre) ->
                purpose != null && centre.equals(caller.centre())
                        ? Answer.done(Ground.OWN_CENTRE)
                        : Answer.refused(AccessRefusal.NOTHING_HERE);
            case Scope.OfHousehold household ->
                purpose == null
                        ? Answer.refused(AccessRefusal.NOTHING_HERE)
                        : decideOnHousehold(caller, household, purpose);
        };
    }

    private static Answer<Ground> decideOnHousehold(Caller caller, Scope.OfHousehold scope, Purpose purpose) {
        return switch (purpose) {
            case OWN_PAGE ->
                scope.household().equals(caller.user())
                        ? Answer.done(Ground.OWN_PAGE)
                        : Answer.refused(AccessRefusal.NOTHING_HERE);
            case OPEN_FILE ->
                scope.registeredAt().equals(caller.centre())
                        ? Answer.done(Ground.OWN_CENTRE)
                        : Answer.refused(AccessRefusal.NOTHING_HERE);
            case PERSON_PRESENT -> decideAtTheWindow(caller, scope);
            case KEEP_ACCOUNTS -> Answer.refused(AccessRefusal.NOTHING_HERE);
        };
    }

    /** Somebody on their own telephone is at no window of ours. */
    private static Answer<Ground> decideAtTheWindow(Caller caller, Scope.OfHousehold scope) {
        if (!caller.may(Permission.WORK_HERE)) {
            return Answer.refused(AccessRefusal.NOTHING_HERE);
        }
        return Answer.done(scope.registeredAt().equals(caller.centre()) ? Ground.OWN_CENTRE : Ground.PERSON_PRESENT);
    }
}
