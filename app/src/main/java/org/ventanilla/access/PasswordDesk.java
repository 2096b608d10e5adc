package org.ventanilla.access;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.ventanilla.kernel.Act;
import org.ventanilla.kernel.Answer;
import org.ventanilla.kernel.Caller;
import org.ventanilla.kernel.Effect;
import org.ventanilla.kernel.Ledger;

/** Somebody who works here changes their own password. Whoever sits at their open page cannot: the old one is asked for. */
@Service
class PasswordDesk {

    private final Gate gate;
    private final Ledger ledger;
    private final Staff staff;
    private final Tries tries;

    PasswordDesk(Gate gate, Ledger ledger, Staff staff, Tries tries) {
        this.gate = gate;
        this.ledger = ledger;
        this.staff = staff;
        this.tries = tries;
    }

    /** What was typed: the password of now, the next one, and the next one again. */
    record Typed(String current, String next, String again) {

        @Override
        public String toString() {
            return "Typed";
        }
    }

    /** Whether there is anything to change: everybody knows the passwords of a demo, and they are written on its door. */
    boolean mayChange(String username) {
        return staff.findActive(username) instanceof Staff.Member member && !member.isDemo();
    }

    /** @return the version of the password that stands now, which the session that asked goes on with */
    Answer<Integer> change(UUID key, String username, Typed typed, Caller caller) {
        var member = staff.findActive(username);
        var refusal = member == null ? StaffRefusal.NOBODY_BY_THAT_NAME : whyNot(member, username, typed);
        if (member == null || refusal != null) {
            return Answer.refused(refusal == null ? StaffRefusal.NOBODY_BY_THAT_NAME : refusal);
        }
        var encoded = staff.encode(typed.next());
        var version = member.password().version();
        return gate.askOwnAccount(caller)
                .then(grant -> ledger.write(Act.of(grant, key, "staff.own-password", username), () -> {
                    var isSet = staff.replacePassword(username, version, encoded);
                    return isSet
                            ? Answer.done(new Effect(
                                    Integer.toString(version + 1),
                                    "StaffChanged",
                                    Map.of("member", caller.user().toString())))
                            : Answer.refused(StaffRefusal.NOT_YOUR_PASSWORD);
                }))
                .then(stands -> Answer.done(Integer.parseInt(stands)));
    }

    private @Nullable StaffRefusal whyNot(Staff.Member member, String username, Typed typed) {
        if (member.isDemo()) {
            return StaffRefusal.DEMO_STAYS;
        }
        if (tries.mustWait(username)) {
            return StaffRefusal.TOO_MANY_TRIES;
        }
        if (!staff.matches(typed.current(), member.password())) {
            tries.recordFailure(username);
            return StaffRefusal.NOT_YOUR_PASSWORD;
        }
        tries.forget(username);
        if (!typed.next().equals(typed.again())) {
            return StaffRefusal.PASSWORDS_DIFFER;
        }
        return typed.next().equals(typed.current())
                ? StaffRefusal.PASSWORD_AS_BEFORE
                : PasswordPolicy.whyNot(typed.next(), username);
    }
}
