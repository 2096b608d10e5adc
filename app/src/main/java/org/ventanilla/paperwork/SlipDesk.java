package org.ventanilla.paperwork;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.ventanilla.access.Gate;
import org.ventanilla.kernel.Act;
import org.ventanilla.kernel.Answer;
import org.ventanilla.kernel.Caller;
import org.ventanilla.kernel.Effect;
import org.ventanilla.kernel.Grant;
import org.ventanilla.kernel.Ledger;
import org.ventanilla.kernel.Permission;
import org.ventanilla.people.People;

/** Prints sheets. Each one opens its family's page with a link and a PIN of its own; the sheet before it no longer does. */
@Service
class SlipDesk {

    private final Gate gate;
    private final Ledger ledger;
    private final People people;
    private final PlanDesk plans;
    private final SlipLinks links;
    private final PinSafe safe;
    private final Clock clock;
    private final SecureRandom chance = new SecureRandom();

    SlipDesk(Gate gate, Ledger ledger, People people, PlanDesk plans, SlipLinks links, PinSafe safe, Clock clock) {
        this.gate = gate;
        this.ledger = ledger;
        this.people = people;
        this.plans = plans;
        this.links = links;
        this.safe = safe;
        this.clock = clock;
    }

    /**
     * What only the printed sheet ever holds.
     *
     * @param secret null when this very press was answered before: a PIN is shown once
     */
    record Printed(Sight sight, String folio, @Nullable Secret secret) {
        @Override
        public String toString() {
            return "Printed";
        }
    }

    record Secret(LinkToken token, Pin pin) {
        @Override
        public String toString() {
            return "Secret";
        }
    }

    Answer<Printed> print(UUID key, UUID household, String language, Caller caller) {
        return gate.ask(caller, Permission.REGISTER_PEOPLE, people.findScope(household))
                .then(grant -> print(grant, key, language));
    }

    private Answer<Printed> print(Grant grant, UUID key, String language) {
        var caller = grant.caller();
        var household = grant.subject();
        var secret = new Secret(LinkToken.random(chance), Pin.random(chance));
        var hash = safe.hash(secret.pin());
        var link = UUID.randomUUID();
        var seen = new Sight[1];
        var act = Act.of(grant, key, "slip.print", language);
        var answer = ledger.write(act, () -> {
            var sight = plans.within(household, caller);
            if (sight == null) {
                return Answer.refused(SlipRefusal.NOBODY_HERE);
            }
            seen[0] = sight;
            links.replace(
                    new SlipLink(link, folio(sight), household, caller.centre(), language),
                    secret.token(),
                    hash,
                    clock.instant());
            return Answer.done(new Effect(link.toString(), "SlipPrinted", Map.of()));
        });
        return switch (answer) {
            case Answer.Refused<String>(var why) -> Answer.refused(why);
            case Answer.Done<String>(var printed) ->
                again(household, caller, seen[0], printed.equals(link.toString()) ? secret : null);
        };
    }

    private Answer<Printed> again(UUID household, Caller caller, @Nullable Sight seen, @Nullable Secret secret) {
        var sight = seen != null ? seen : plans.see(household, caller);
        return sight == null
                ? Answer.refused(SlipRefusal.NOBODY_HERE)
                : Answer.done(new Printed(sight, folio(sight), secret));
    }

    /** The folio a family is called by: that of the one who was registered first. */
    static String folio(Sight sight) {
        return sight.household().members().getFirst().shownFolio();
    }
}
