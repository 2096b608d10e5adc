package org.ventanilla.people;

import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.ventanilla.access.Gate;
import org.ventanilla.access.Scope;
import org.ventanilla.kernel.Answer;
import org.ventanilla.kernel.Caller;
import org.ventanilla.kernel.Grant;
import org.ventanilla.kernel.Ledger;
import org.ventanilla.kernel.Look;
import org.ventanilla.kernel.Permission;

/** The lists of a centre, for those who work at it. Each one seen leaves a trail, as a Ficha does. */
@Service
class ArrivalDesk {

    private final Gate gate;
    private final Ledger ledger;
    private final Arrivals arrivals;
    private final Clock clock;

    ArrivalDesk(Gate gate, Ledger ledger, Arrivals arrivals, Clock clock) {
        this.gate = gate;
        this.ledger = ledger;
        this.arrivals = arrivals;
        this.clock = clock;
    }

    /** Those registered today, or null for whoever sees no lists. */
    @Nullable
    List<ArrivalLine> findToday(Caller caller) {
        return list("centre.today", caller, () -> arrivals.on(caller.centre(), caller.today(clock)));
    }

    /** Those whose name begins like this, or null for whoever sees no lists. */
    @Nullable
    List<ArrivalLine> findNamed(String asked, Caller caller) {
        return list("centre.search", caller, () -> arrivals.named(caller.centre(), asked));
    }

    /** Whether the ways to a new Ficha are shown. */
    boolean mayRegister(Caller caller) {
        return gate.opens(caller, Permission.REGISTER_PEOPLE);
    }

    private @Nullable List<ArrivalLine> list(String name, Caller caller, Supplier<List<ArrivalLine>> query) {
        return gate.ask(caller, Permission.LIST_CENTRE, new Scope.OfCentre(caller.centre()))
                        instanceof Answer.Done<Grant>(var grant)
                ? ledger.look(new Look(grant, name), query)
                : null;
    }
}
