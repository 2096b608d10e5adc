package org.ventanilla.paperwork;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.ventanilla.access.Gate;
import org.ventanilla.centres.Centre.Counter;
import org.ventanilla.kernel.Act;
import org.ventanilla.kernel.Answer;
import org.ventanilla.kernel.Caller;
import org.ventanilla.kernel.Effect;
import org.ventanilla.kernel.Grant;
import org.ventanilla.kernel.Ledger;
import org.ventanilla.kernel.Look;
import org.ventanilla.kernel.Permission;
import org.ventanilla.people.AnswerGiven;
import org.ventanilla.people.People;
import org.ventanilla.people.PersonView;
import org.ventanilla.people.Statement;
import org.ventanilla.rules.Household.Answered;
import org.ventanilla.rules.Value;

/** Hears, once, that a person wants to seek refuge, and tells the authority at once. Never asks why. */
@Service
class WishDesk {

    private final Gate gate;
    private final Ledger ledger;
    private final People people;
    private final Wishes wishes;
    private final Clock clock;

    WishDesk(Gate gate, Ledger ledger, People people, Wishes wishes, Clock clock) {
        this.gate = gate;
        this.ledger = ledger;
        this.people = people;
        this.wishes = wishes;
        this.clock = clock;
    }

    /**
     * Writes the wish down with its notice. A second press, at any window, finds the first record.
     *
     * @param counter the window where it was said, or null when nobody told the computer
     * @return the person's id
     */
    Answer<String> hear(UUID key, UUID person, @Nullable Counter counter, Caller caller) {
        return ask(caller, Permission.REGISTER_PEOPLE, person)
                .then(asked -> ledger.write(
                        Act.of(asked.grant(), key, "wish.hear", person.toString()),
                        () -> heard(asked.place(), counter, caller)));
    }

    private Answer<Effect> heard(People.Place place, @Nullable Counter counter, Caller caller) {
        var family = people.within(place.household());
        if (family == null) {
            return Answer.refused(WishRefusal.NOBODY_HERE);
        }
        wishes.lock(place.person());
        var first = wishes.find(place.person());
        if (first == null) {
            wishes.add(wish(family.getMember(place.person()), place, counter, caller), caller.user());
        }
        return Answer.done(new Effect(
                place.person().toString(), first == null ? "RefugeWishHeard" : "RefugeWishRepeated", Map.of()));
    }

    private record Asked(People.Place place, Grant grant) {}

    private Answer<Asked> ask(Caller caller, Permission permission, UUID person) {
        var place = people.findPlace(person);
        return gate.ask(caller, permission, place == null ? null : place.scope())
                .then(grant -> Answer.done(new Asked(Objects.requireNonNull(place), grant)));
    }

    private Wish wish(PersonView person, People.Place place, @Nullable Counter counter, Caller caller) {
        var now = clock.instant();
        var today = caller.today(clock);
        return new Wish(
                UUID.randomUUID(),
                person.id(),
                place.household(),
                caller.centre(),
                counter == null ? null : counter.code(),
                wishes.nextNumber(today.getYear()),
                now,
                today,
                caller.name(),
                printed(person),
                null);
    }

    /** The first language of the person that we can print. */
    static String printed(PersonView person) {
        return person.languages().stream()
                .filter(Words.LANGUAGES::contains)
                .findFirst()
                .orElse("es");
    }

    /** Writes down that the notice was handed over; a mistake is mended by writing it down again. */
    Answer<String> hearOfDelivery(UUID key, UUID person, LocalDate on, String acknowledgement, Caller caller) {
        return ask(caller, Permission.REGISTER_PEOPLE, person)
                .then(asked -> ledger.write(
                        Act.of(asked.grant(), key, "wish.deliver", person + "|" + on + "|" + acknowledgement),
                        () -> delivered(asked.place(), on, acknowledgement, caller)));
    }

    private Answer<Effect> delivered(People.Place place, LocalDate on, String acknowledgement, Caller caller) {
        var wish = wishes.find(place.person());
        if (wish == null) {
            return Answer.refused(WishRefusal.NO_WISH_YET);
        }
        var refusal = Delivery.refusal(wish, on, acknowledgement, caller.today(clock));
        if (refusal != null) {
            return Answer.refused(refusal);
        }
        wishes.addDelivery(wish, caller.centre(), new Delivery(on, acknowledgement, clock.instant(), caller.name()));
        return Answer.done(new Effect(place.person().toString(), "RefugeNoticeDelivered", Map.of()));
    }

    /** Writes down that there was no place earlier: a claim of the person, which nobody here judges. */
    Answer<String> hearOfWaiting(UUID key, UUID person, Waited waited, Caller caller) {
        return ask(caller, Permission.REGISTER_PEOPLE, person)
                .then(asked -> ledger.write(
                        Act.of(asked.grant(), key, "wish.wait", person + "|" + waited),
                        () -> heardOfWaiting(asked.place(), waited, caller)));
    }

    private Answer<Effect> heardOfWaiting(People.Place place, Waited waited, Caller caller) {
        var wish = wishes.find(place.person());
        var family = people.within(place.household());
        if (wish == null || family == null) {
            return Answer.refused(WishRefusal.NO_WISH_YET);
        }
        var heard = new Heard(wish, family.getMember(place.person()));
        var refusal = waited.refusal(heard, caller.today(clock));
        if (refusal != null) {
            return Answer.refused(refusal);
        }
        wishes.addWait(
                wish,
                caller.centre(),
                new WaitEvidence(waited.triedOn(), waited.possibleSince(), clock.instant(), caller.name()));
        claim(place, waited, caller);
        return Answer.done(new Effect(place.person().toString(), "WaitTold", Map.of()));
    }

    /** What this person has told of waiting, the latest first; nothing for whoever may not see the person. */
    List<WaitEvidence> waits(UUID person, Caller caller) {
        return ask(caller, Permission.OPEN_FICHAS, person) instanceof Answer.Done<Asked>(var asked)
                ? ledger.look(new Look(asked.grant(), "wish.waits"), () -> wishes.waits(person))
                : List.of();
    }

    /** The wish of a person, or null when none was said or the person is not known here. */
    @Nullable
    Heard find(UUID person, Caller caller) {
        if (!(ask(caller, Permission.OPEN_FICHAS, person) instanceof Answer.Done<Asked>(var asked))) {
            return null;
        }
        return ledger.look(new Look(asked.grant(), "wish.see"), () -> {
            var wish = wishes.find(person);
            var family = people.within(asked.place().household());
            return wish == null || family == null ? null : new Heard(wish, family.getMember(person));
        });
    }

    /** A wish with whose it is. */
    record Heard(Wish wish, PersonView person) {

        /** The first day the person can have been in the country, as far as they told; null when they did not. */
        @Nullable
        LocalDate entered() {
            return Bounds.entered(person);
        }

        @Override
        public String toString() {
            return "Heard";
        }
    }

    private void claim(People.Place place, Waited waited, Caller caller) {
        var impossible =
                new Statement("late.was_impossible", new Answered.Known(new Value.Bool(true)), AnswerGiven.DECLARED);
        var day = new Value.Day(waited.possibleSince(), waited.possibleSince());
        people.recordWithin(place, impossible, caller);
        people.recordWithin(
                place, new Statement("late.possible_since", new Answered.Known(day), AnswerGiven.DECLARED), caller);
    }

    /** @param triedOn the first day the person tried, @param possibleSince the day it became possible */
    record Waited(LocalDate triedOn, LocalDate possibleSince) {

        /** Nobody looks for a place before they come, nor after they were heard: such days could only cost them time. */
        @Nullable
        WishRefusal refusal(Heard heard, LocalDate today) {
            if (triedOn.isAfter(today) || possibleSince.isAfter(today)) {
                return WishRefusal.IN_THE_FUTURE;
            }
            var entered = heard.entered();
            if (entered != null && triedOn.isBefore(entered)) {
                return WishRefusal.BEFORE_THE_ENTRY;
            }
            if (possibleSince.isBefore(triedOn)) {
                return WishRefusal.POSSIBLE_BEFORE_TRYING;
            }
            return possibleSince.isAfter(heard.wish().saidOn()) ? WishRefusal.AFTER_THE_WISH : null;
        }
    }
}
