package org.ventanilla.paperwork;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.ventanilla.kernel.Act;
import org.ventanilla.kernel.Answer;
import org.ventanilla.kernel.Caller;
import org.ventanilla.kernel.Effect;
import org.ventanilla.kernel.Ledger;
import org.ventanilla.kernel.Look;
import org.ventanilla.kernel.Permission;
import org.ventanilla.kernel.Purpose;
import org.ventanilla.people.AnswerGiven;
import org.ventanilla.people.People;
import org.ventanilla.people.PersonView;
import org.ventanilla.people.Statement;
import org.ventanilla.rules.Household.Answered;
import org.ventanilla.rules.Value;

/** Hears, once, that a person wants to seek refuge, and tells the authority at once. Never asks why. */
@Service
class WishDesk {

    private final Ledger ledger;
    private final People people;
    private final Wishes wishes;
    private final Clock clock;

    WishDesk(Ledger ledger, People people, Wishes wishes, Clock clock) {
        this.ledger = ledger;
        this.people = people;
        this.wishes = wishes;
        this.clock = clock;
    }

    /**
     * Writes the wish down with its notice. A second press, at any window, finds the first record.
     *
     * @return the person's id
     */
    Answer<String> hear(UUID key, UUID person, Caller caller) {
        if (!caller.may(Permission.REGISTER_PEOPLE)) {
            return Answer.refused(WishRefusal.NOT_YOURS_TO_HEAR);
        }
        var place = people.findPlace(person);
        if (place == null) {
            return Answer.refused(WishRefusal.NOBODY_HERE);
        }
        var act = Act.of(caller, key, "wish.hear", place.household(), person.toString());
        return ledger.write(act, () -> {
            var family = people.within(place.household());
            if (family == null) {
                return Answer.refused(WishRefusal.NOBODY_HERE);
            }
            wishes.lock(person);
            var first = wishes.find(person);
            if (first == null) {
                wishes.add(wish(family.getMember(person), place, caller), caller.user());
            }
            return Answer.done(
                    new Effect(person.toString(), first == null ? "RefugeWishHeard" : "RefugeWishRepeated", Map.of()));
        });
    }

    private Wish wish(PersonView person, People.Place place, Caller caller) {
        var now = clock.instant();
        var today = caller.today(clock);
        return new Wish(
                UUID.randomUUID(),
                person.id(),
                place.household(),
                caller.centre(),
                wishes.nextNumber(today.getYear()),
                now,
                today,
                caller.name(),
                printed(person));
    }

    /** The first language of the person that we can print. */
    static String printed(PersonView person) {
        return person.languages().stream()
                .filter(Words.LANGUAGES::contains)
                .findFirst()
                .orElse("es");
    }

    /** Writes down that there was no place earlier: a claim of the person, which nobody here judges. */
    Answer<String> hearOfWaiting(UUID key, UUID person, Waited waited, Caller caller) {
        if (!caller.may(Permission.REGISTER_PEOPLE)) {
            return Answer.refused(WishRefusal.NOT_YOURS_TO_HEAR);
        }
        var place = people.findPlace(person);
        if (place == null) {
            return Answer.refused(WishRefusal.NOBODY_HERE);
        }
        var act = Act.of(caller, key, "wish.wait", place.household(), person + "|" + waited);
        return ledger.write(act, () -> {
            var wish = wishes.find(person);
            var refusal = wish == null ? WishRefusal.NO_WISH_YET : waited.refusal(caller.today(clock));
            if (wish == null || refusal != null) {
                return Answer.refused(refusal == null ? WishRefusal.NO_WISH_YET : refusal);
            }
            wishes.addWait(
                    wish,
                    caller.centre(),
                    new WaitEvidence(waited.triedOn(), waited.possibleSince(), clock.instant(), caller.name()));
            claim(place, waited, caller);
            return Answer.done(new Effect(person.toString(), "WaitTold", Map.of()));
        });
    }

    /** What this person has told of waiting, the latest first. */
    List<WaitEvidence> waits(UUID person, UUID household, Caller caller) {
        return ledger.look(
                new Look(caller, "wish.waits", household, Purpose.PERSON_PRESENT), () -> wishes.waits(person));
    }

    /** The wish of a person, or null when none was said or the person is not known here. */
    @Nullable
    Heard find(UUID person, Caller caller) {
        var place = people.findPlace(person);
        if (place == null || !caller.may(Permission.OPEN_FICHAS)) {
            return null;
        }
        return ledger.look(new Look(caller, "wish.see", place.household(), Purpose.PERSON_PRESENT), () -> {
            var wish = wishes.find(person);
            var family = people.within(place.household());
            return wish == null || family == null ? null : new Heard(wish, family.getMember(person));
        });
    }

    /** A wish with whose it is. */
    record Heard(Wish wish, PersonView person) {
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

        @Nullable
        WishRefusal refusal(LocalDate today) {
            if (triedOn.isAfter(today) || possibleSince.isAfter(today)) {
                return WishRefusal.IN_THE_FUTURE;
            }
            return possibleSince.isBefore(triedOn) ? WishRefusal.POSSIBLE_BEFORE_TRYING : null;
        }
    }
}
