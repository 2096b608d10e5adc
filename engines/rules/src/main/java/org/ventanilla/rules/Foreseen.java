package org.ventanilla.rules;

import java.util.function.Function;
import org.ventanilla.rules.Decision.Situation;

/** What one condition will say of one person in any world they may come to; of one thread. */
final class Foreseen {

    private final Outlook outlook;
    private final Digits digits;
    private final Person today;
    private final Function<Person, long[]> asked;
    private final long[] masks;

    /** Into which goes what is so in the world asked about. */
    private final long[] then;

    private Foreseen(Outlook outlook, Digits digits, Person today, long[] masks, Function<Person, long[]> asked) {
        this.outlook = outlook;
        this.digits = digits;
        this.today = today;
        this.masks = masks;
        this.then = new long[masks.length];
        this.asked = asked;
    }

    /**
     * Of somebody whose relatives' answers are put in for each question.
     *
     * @param masks the classes of their own facts as things are
     */
    static Foreseen own(
            Outlook outlook, Digits digits, Person today, long[] masks, Function<Person, Situation> situation) {
        return new Foreseen(
                outlook, digits, today, masks, other -> outlook.decision().ownMasks(situation.apply(other)));
    }

    /** Of a relative somebody asks about, whose own relatives are as they are today. */
    static Foreseen ofRelative(Outlook outlook, Digits digits, Person today, Family family) {
        var decision = outlook.decision();
        var masks = decision.masks(Situation.of(today, family));
        return new Foreseen(outlook, digits, today, masks, other -> decision.masks(Situation.of(other, family)));
    }

    /** @param relatives what they answer, as {@link Tallies#answers} puts it */
    boolean isNo(long world, long relatives) {
        var then = masks(world);
        outlook.answer(then, relatives);
        return outlook.decision().chart().leaves(then) == Chart.ONLY_NO;
    }

    /** Two bits: whether it holds in that world. */
    long answer(long world) {
        return Decision.bits(outlook.decision().truth(masks(world)));
    }

    /** Whether nothing that any step may change, and nothing of relatives, ever makes it other than no. */
    boolean isNoForEver() {
        if (!outlook.isDirect()) {
            return false;
        }
        System.arraycopy(masks, 0, then, 0, masks.length);
        outlook.open(then);
        outlook.answer(then, -1L);
        return outlook.decision().chart().leaves(then) == Chart.ONLY_NO;
    }

    private long[] masks(long world) {
        if (!outlook.isDirect() && (world & outlook.digits()) != 0) {
            return asked.apply(today.assuming(digits.changed(world)));
        }
        System.arraycopy(masks, 0, then, 0, masks.length);
        outlook.turn(then, world);
        return then;
    }
}
