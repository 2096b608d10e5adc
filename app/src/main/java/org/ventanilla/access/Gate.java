package org.ventanilla.access;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.ventanilla.kernel.Answer;
import org.ventanilla.kernel.Caller;
import org.ventanilla.kernel.Grant;
import org.ventanilla.kernel.Permission;
import org.ventanilla.kernel.Purpose;

/**
 * Where every desk asks before anything is read or written. It finds why the caller comes, which no page may say of
 * itself, and hands over what the one decision point answers.
 */
@Component
public class Gate {

    private final Visits visits;
    private final Misses misses;
    private final Clock clock;

    Gate(Visits visits, Misses misses, Clock clock) {
        this.visits = visits;
        this.misses = misses;
        this.clock = clock;
    }

    /**
     * Staff reach for a household or a list: because somebody of it stands at their window today, or else for the work
     * of their own centre.
     *
     * @param scope null when there is no such person, which is answered like one out of reach
     */
    public Answer<Grant> ask(Caller caller, Permission permission, @Nullable Scope scope) {
        var isHere = scope instanceof Scope.OfHousehold of
                && visits.isHere(of.household(), caller.user(), caller.today(clock));
        return decide(caller, permission, scope, isHere ? Purpose.PERSON_PRESENT : Purpose.OPEN_FILE);
    }

    /** Somebody came to this window: their folio was handed over, or they are being registered. */
    public Answer<Grant> greet(Caller caller, Permission permission, Scope.@Nullable OfHousehold scope) {
        return decide(caller, permission, scope, Purpose.PERSON_PRESENT);
    }

    /**
     * Somebody types a folio that was handed to them. Those of their own centre are in their lists anyway; whoever types
     * many that nobody has may not try more for a while.
     */
    public Answer<Grant> greetByFolio(Caller caller, Scope.@Nullable OfHousehold scope) {
        var isOwn = scope != null && scope.registeredAt().equals(caller.centre());
        if (isOwn || !caller.may(Permission.OPEN_FICHAS)) {
            return greet(caller, Permission.OPEN_FICHAS, scope);
        }
        var miss = misses.count(caller.user(), clock.instant());
        if (miss == null) {
            return Answer.refused(AccessRefusal.TOO_MANY_FOLIOS);
        }
        if (scope != null) {
            misses.forgive(miss);
        }
        return greet(caller, Permission.OPEN_FICHAS, scope);
    }

    /** Writes down, in the transaction of the caller, that they are here until the day ends. */
    public void receive(Grant greeted) {
        if (greeted.caller().isReadOnly()) {
            throw new IllegalStateException(
                    "Nobody comes to the window of a caller who only reads.\nMaybe show the form again before greeting.");
        }
        visits.begin(
                greeted.subject(), greeted.caller().user(), greeted.caller().today(clock));
    }

    /** Somebody opens their own page, on their own telephone. */
    public Answer<Grant> askOwn(Caller caller, Scope.@Nullable OfHousehold scope) {
        return decide(caller, Permission.OPEN_OWN_PAGE, scope, Purpose.OWN_PAGE);
    }

    /** Somebody says who works at a centre, and in which role. */
    Answer<Grant> askAccounts(Caller caller, UUID centre) {
        return decide(caller, Permission.ADMINISTER_STAFF, new Scope.OfCentre(centre), Purpose.KEEP_ACCOUNTS);
    }

    /** Somebody changes their own password. */
    Answer<Grant> askOwnAccount(Caller caller) {
        return decide(caller, Permission.WORK_HERE, new Scope.OfCentre(caller.centre()), Purpose.KEEP_ACCOUNTS);
    }

    /** Whether a list or a button of the caller's own centre is shown at all. */
    public boolean opens(Caller caller, Permission permission) {
        return ask(caller, permission, new Scope.OfCentre(caller.centre())) instanceof Answer.Done<Grant>;
    }

    private static Answer<Grant> decide(Caller caller, Permission permission, @Nullable Scope scope, Purpose purpose) {
        if (scope == null) {
            return Answer.refused(caller.may(permission) ? AccessRefusal.NOTHING_HERE : AccessRefusal.NOT_YOUR_WORK);
        }
        var subject =
                switch (scope) {
                    case Scope.OfHousehold of -> of.household();
                    case Scope.OfCentre(var centre) -> centre;
                    case Scope.Network() -> caller.centre();
                };
        return AccessPolicy.decide(caller, permission, scope, purpose)
                .then(ground -> Answer.done(new Grant(caller, subject, purpose, ground)));
    }
}
