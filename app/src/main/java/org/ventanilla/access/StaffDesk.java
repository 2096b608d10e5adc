package org.ventanilla.access;

import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.ventanilla.kernel.Act;
import org.ventanilla.kernel.Answer;
import org.ventanilla.kernel.Caller;
import org.ventanilla.kernel.Effect;
import org.ventanilla.kernel.Ledger;

/** Says who works at a centre. Each word of it leaves a trail at that centre; a password is never a part of it. */
@Service
public class StaffDesk {

    private static final Pattern USERNAME = Pattern.compile("[a-z][a-z0-9.-]{1,30}");
    private static final int LONGEST_NAME = 120;

    private final Gate gate;
    private final Ledger ledger;
    private final Staff staff;

    StaffDesk(Gate gate, Ledger ledger, Staff staff) {
        this.gate = gate;
        this.ledger = ledger;
        this.staff = staff;
    }

    /** Somebody new at the caller's centre, as asked for. */
    public record Newcomer(String username, String name, String role, String password) {

        @Override
        public String toString() {
            return "Newcomer[" + username + "]";
        }
    }

    /** @return the id of the new member */
    public Answer<String> enrol(UUID key, Newcomer asked, Caller caller) {
        var refusal = refusal(asked);
        if (refusal != null) {
            return Answer.refused(refusal);
        }
        var member = UUID.randomUUID();
        var encoded = staff.encode(asked.password());
        var newcomer = new Staff.Newcomer(
                member, asked.username(), asked.name().strip(), encoded, asked.role(), caller.centre(), false);
        var about = new About(key, "staff.enrol", asked.username() + "|" + asked.name() + "|" + asked.role());
        return write(about, caller, () -> staff.enrolNew(newcomer), StaffRefusal.USERNAME_TAKEN, member.toString());
    }

    /** Somebody of the caller's centre gets another password, good for choosing their own; their sessions end. */
    public Answer<String> setPassword(UUID key, String username, String password, Caller caller) {
        var refusal = PasswordPolicy.whyNot(password, username);
        if (refusal != null) {
            return Answer.refused(refusal);
        }
        var encoded = staff.encode(password);
        return write(
                new About(key, "staff.password", username),
                caller,
                () -> staff.setPassword(username, caller.centre(), encoded),
                StaffRefusal.NOBODY_BY_THAT_NAME,
                username);
    }

    /** Somebody of the caller's centre no longer works there: from now on they are nobody, whatever page they have open. */
    public Answer<String> close(UUID key, String username, Caller caller) {
        return write(
                new About(key, "staff.close", username),
                caller,
                () -> staff.close(username, caller.centre()),
                StaffRefusal.NOBODY_BY_THAT_NAME,
                username);
    }

    private record About(UUID key, String act, String body) {}

    private Answer<String> write(
            About about, Caller caller, BooleanSupplier effect, StaffRefusal otherwise, String outcome) {
        return gate.askAccounts(caller, caller.centre())
                .then(grant -> ledger.write(
                        Act.of(grant, about.key(), about.act(), about.body()),
                        () -> effect.getAsBoolean()
                                ? Answer.done(new Effect(outcome, "StaffChanged", Map.of("member", outcome)))
                                : Answer.refused(otherwise)));
    }

    private static @Nullable StaffRefusal refusal(Newcomer asked) {
        if (!USERNAME.matcher(asked.username()).matches()) {
            return StaffRefusal.NOT_A_USERNAME;
        }
        if (asked.name().isBlank() || asked.name().length() > LONGEST_NAME) {
            return StaffRefusal.NO_NAME;
        }
        if (Arrays.stream(Role.values()).noneMatch(role -> role.name().equals(asked.role()))) {
            return StaffRefusal.UNKNOWN_ROLE;
        }
        return PasswordPolicy.whyNot(asked.password(), asked.username());
    }
}
