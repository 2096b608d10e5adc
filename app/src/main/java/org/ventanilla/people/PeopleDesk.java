package org.ventanilla.people;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.ventanilla.access.Gate;
import org.ventanilla.access.Scope;
import org.ventanilla.kernel.Act;
import org.ventanilla.kernel.Answer;
import org.ventanilla.kernel.Caller;
import org.ventanilla.kernel.Effect;
import org.ventanilla.kernel.Ledger;
import org.ventanilla.kernel.Permission;
import org.ventanilla.people.People.Place;

/** What a caseworker can do with Fichas. Each method is one request: permitted, decided, saved, recorded. */
@Service
class PeopleDesk {

    private final Gate gate;
    private final Ledger ledger;
    private final Scribe scribe;
    private final Folios folios;
    private final Households households;
    private final Clock clock;

    PeopleDesk(Gate gate, Ledger ledger, Scribe scribe, Folios folios, Households households, Clock clock) {
        this.gate = gate;
        this.ledger = ledger;
        this.scribe = scribe;
        this.folios = folios;
        this.households = households;
        this.clock = clock;
    }

    /** What was sent: the page's key, and all that was typed, in one spelling, to tell a repeat from a new wish. */
    record Sent(UUID key, String body) {}

    /** Registers a person alone in a new household, who from then on is at this window. Answers with the person's id. */
    Answer<String> register(Sent sent, PersonDraft draft, Caller caller) {
        var here = new Scope.OfHousehold(UUID.randomUUID(), caller.centre());
        return gate.greet(caller, Permission.REGISTER_PEOPLE, here).then(grant -> {
            var writing =
                    new Writing(UUID.randomUUID(), here.household(), caller.centre(), caller.user(), clock.instant());
            return ledger.write(Act.of(grant, sent.key(), "person.register", sent.body()), () -> {
                scribe.openHousehold(writing);
                gate.receive(grant);
                return Answer.done(opened(draft, writing, caller));
            });
        });
    }

    /** Registers a person into a household that exists. Answers with the person's id. */
    Answer<String> addMember(Sent sent, UUID household, PersonDraft draft, Caller caller) {
        return gate.ask(caller, Permission.REGISTER_PEOPLE, folios.findScope(household))
                .then(grant -> {
                    var act = Act.of(grant, sent.key(), "person.add", sent.body());
                    return ledger.write(act, () -> {
                        var family = households.find(household, clock.instant());
                        if (family == null) {
                            return Answer.refused(PeopleRefusal.NOBODY_HERE);
                        }
                        if (family.members().size() >= Households.MOST_MEMBERS) {
                            return Answer.refused(PeopleRefusal.HOUSEHOLD_FULL);
                        }
                        var writing = new Writing(
                                UUID.randomUUID(), household, family.centre(), caller.user(), clock.instant());
                        scribe.doubtCompleteness(writing);
                        return Answer.done(opened(draft, writing, caller));
                    });
                });
    }

    private Effect opened(PersonDraft draft, Writing writing, Caller caller) {
        scribe.open(draft, caller.today(clock), writing);
        return effect(writing, "PersonRegistered");
    }

    /** Corrects a Ficha as it was at the version shown; what stood before stays in the history of each row. */
    Answer<String> correct(Sent sent, Place about, int version, PersonDraft draft, Caller caller) {
        return gate.ask(caller, Permission.REGISTER_PEOPLE, about.scope()).then(grant -> {
            var act = Act.of(grant, sent.key(), "person.correct", sent.body())
                    .expecting("person", about.person(), version);
            var writing =
                    new Writing(about.person(), about.household(), about.centre(), caller.user(), clock.instant());
            return ledger.write(act, () -> {
                var family = households.find(about.household(), clock.instant());
                if (family == null) {
                    return Answer.refused(PeopleRefusal.NOBODY_HERE);
                }
                scribe.correct(family.getMember(about.person()), draft, caller.today(clock), writing);
                return Answer.done(effect(writing, "PersonCorrected"));
            });
        });
    }

    private static Effect effect(Writing writing, String event) {
        return new Effect(
                writing.person().toString(),
                event,
                Map.of("person", writing.person().toString()));
    }
}
