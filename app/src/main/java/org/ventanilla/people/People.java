package org.ventanilla.people;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.ventanilla.access.AccessRefusal;
import org.ventanilla.access.Gate;
import org.ventanilla.access.Scope;
import org.ventanilla.kernel.Answer;
import org.ventanilla.kernel.Caller;
import org.ventanilla.kernel.Grant;
import org.ventanilla.kernel.Ledger;
import org.ventanilla.kernel.Look;
import org.ventanilla.kernel.Permission;
import org.ventanilla.kernel.Refusal;

/**
 * The people of the network, as other capabilities see them. Reading leaves a trail that says why; writing happens
 * once for each key.
 */
@Service
public class People {

    private final Gate gate;
    private final Ledger ledger;
    private final Households households;
    private final Folios folios;
    private final Recording recording;
    private final Clock clock;

    People(Gate gate, Ledger ledger, Households households, Folios folios, Recording recording, Clock clock) {
        this.gate = gate;
        this.ledger = ledger;
        this.households = households;
        this.folios = folios;
        this.recording = recording;
        this.clock = clock;
    }

    /** Whose Ficha something is about, without reading it: ids alone. */
    public record Place(UUID person, UUID household, UUID centre, String folio) {

        /** What is reached for when something of this person is read or written. */
        public Scope.OfHousehold scope() {
            return new Scope.OfHousehold(household, centre);
        }
    }

    /** The place of a person, or null when there is no such person. Holds no personal data and leaves no trail. */
    public @Nullable Place findPlace(UUID person) {
        return place(folios.findOf(person));
    }

    /** What is reached for when something of a household is read or written, or null when there is no such one. */
    public Scope.@Nullable OfHousehold findScope(UUID household) {
        return folios.findScope(household);
    }

    /**
     * Somebody hands over their folio, however it is typed: from now until the day ends they stand at this window, and
     * whoever serves them reaches their Ficha, wherever in the network it was registered.
     */
    public Answer<Place> greet(String typed, Caller caller) {
        var folio = Folio.find(typed);
        if (folio == null) {
            return Answer.refused(AccessRefusal.NOTHING_HERE);
        }
        var found = place(folios.find(folio));
        var answer = gate.greetByFolio(caller, found == null ? null : found.scope());
        if (answer instanceof Answer.Refused<Grant>(var why)) {
            keepMiss(why, caller);
        }
        return answer.then(grant -> {
            ledger.look(new Look(grant, "person.greet"), () -> {
                gate.receive(grant);
                return grant;
            });
            return Answer.done(Objects.requireNonNull(found));
        });
    }

    /** Who tries folios at random leaves each try in the trail of their own centre. */
    private void keepMiss(Refusal why, Caller caller) {
        var act = why == AccessRefusal.TOO_MANY_FOLIOS ? "folio.stopped" : "folio.missed";
        if (gate.ask(caller, Permission.OPEN_FICHAS, new Scope.OfCentre(caller.centre()))
                instanceof Answer.Done<Grant>(var grant)) {
            ledger.look(new Look(grant, act), () -> grant);
        }
    }

    private static @Nullable Place place(Folios.@Nullable Place found) {
        return found == null ? null : new Place(found.person(), found.household(), found.centre(), found.folio());
    }

    /** The household as it is now, or null when there is none. The trail keeps who looked and why. */
    public @Nullable HouseholdView look(UUID household, Caller caller) {
        return lookAsOf(household, clock.instant(), caller);
    }

    /** The household as it was known at an instant of the past. */
    public @Nullable HouseholdView lookAsOf(UUID household, Instant at, Caller caller) {
        return gate.ask(caller, Permission.OPEN_FICHAS, findScope(household)) instanceof Answer.Done<Grant>(var grant)
                ? ledger.look(new Look(grant, "household.look"), () -> households.find(household, at))
                : null;
    }

    /** The household, inside an act or a look that is about it already: row-level security answers for the rest. */
    public @Nullable HouseholdView within(UUID household) {
        return households.find(household, clock.instant());
    }

    /** The same, as it was known at an instant of the past. */
    public @Nullable HouseholdView withinAsOf(UUID household, Instant at) {
        return households.find(household, at);
    }

    /** The households registered at a centre, in the order of their ids, inside an act that is about that centre. */
    public List<UUID> householdsAfter(UUID centre, @Nullable UUID after, int most) {
        return households.after(centre, after, most);
    }

    /** Writes down one answer. What was answered before stays, and can be asked for as of its time. */
    public Answer<String> recordAnswer(UUID key, Place about, Statement statement, Caller caller) {
        return recording.answer(key, about, statement, caller);
    }

    /** The same, inside an act that is about this household already; a statement the law does not know is a fault. */
    public void recordWithin(Place about, Statement statement, Caller caller) {
        recording.answerWithin(about, statement, caller);
    }

    /** Writes down a paper the person has. */
    public Answer<String> recordDocument(UUID key, Place about, DocumentHeld paper, Caller caller) {
        return recording.document(key, about, paper, caller);
    }

    /** Takes a paper off the list: the person has it no more, or never had it. What was written of it is kept. */
    public Answer<String> takeAway(UUID key, Place about, UUID paper, Caller caller) {
        return recording.takeAway(key, about, paper, caller);
    }

    /** The family says whether anybody is missing, does not know, or prefers not to say. */
    public Answer<String> declare(UUID key, UUID household, int version, Completeness said, Caller caller) {
        return recording.completeness(key, folios.findScope(household), version, said, caller);
    }
}
