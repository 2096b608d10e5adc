package org.ventanilla.paperwork;

import java.security.SecureRandom;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;
import org.ventanilla.kernel.Answer;
import org.ventanilla.kernel.Fault;

/** Opens a person's own page on their telephone: link or folio, and PIN. No account. */
@Service
class PhoneDesk {

    private final SlipLinks links;
    private final Doors doors;
    private final PinSafe safe;
    private final Clock clock;
    private final SecureRandom chance = new SecureRandom();

    PhoneDesk(SlipLinks links, Doors doors, PinSafe safe, Clock clock) {
        this.links = links;
        this.doors = doors;
        this.safe = safe;
        this.clock = clock;
    }

    /** What the telephone keeps for a while after the right PIN. */
    record Visit(LinkToken token, SlipLink link) {}

    /** @param token from the address, or null when it cannot be one: it is then asked for all the same */
    Answer<Visit> openLink(@Nullable LinkToken token, @Nullable String typedPin) {
        var behind = token == null ? new LinkToken("nowhere") : token;
        return open(Doors.door(behind), typedPin, () -> token == null ? null : links.findBehind(token));
    }

    Answer<Visit> openFolio(String typedFolio, @Nullable String typedPin) {
        var folio = Folios.tidy(typedFolio);
        return open(Doors.door(folio), typedPin, () -> links.findUnder(folio));
    }

    SlipLinks.Visited visited(@Nullable String cookie) {
        var visit = LinkToken.find(cookie);
        return visit == null ? new SlipLinks.Visited.RunOut() : links.visited(visit, clock.instant());
    }

    void leave(@Nullable String cookie) {
        var visit = LinkToken.find(cookie);
        if (visit != null) {
            links.endVisit(visit);
        }
    }

    private interface Behind {
        SlipLinks.@Nullable Locked find();
    }

    private Answer<Visit> open(byte[] door, @Nullable String typedPin, Behind behind) {
        var pin = Pin.find(typedPin);
        if (pin == null) {
            return Answer.refused(new PinRefusal.Incomplete());
        }
        try {
            return tryDoor(door, pin, behind);
        } catch (DataAccessException fault) {
            throw Fault.of(fault);
        }
    }

    private Answer<Visit> tryDoor(byte[] door, Pin pin, Behind behind) {
        var now = clock.instant();
        var wait = doors.knock(door, now);
        if (wait > 0) {
            return Answer.refused(new PinRefusal.MustWait(wait));
        }
        var locked = behind.find();
        var opens = safe.opens(locked == null ? null : locked.pinHash(), pin);
        if (opens == null) {
            return Answer.refused(new PinRefusal.MustWait(1));
        }
        if (!opens || locked == null) {
            var nowWait = doors.minutesToWait(door, now);
            return Answer.refused(nowWait > 0 ? new PinRefusal.MustWait(nowWait) : new PinRefusal.Wrong());
        }
        doors.forgive(door);
        doors.forgetOld(now);
        var visit = LinkToken.random(chance);
        links.startVisit(visit, locked.link(), now);
        return Answer.done(new Visit(visit, locked.link()));
    }
}
