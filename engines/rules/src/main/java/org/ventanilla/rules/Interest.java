package org.ventanilla.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What of each person is worth foreseeing, as digits: what a no that may turn looks at, in the person and in relatives;
 * and, wherever a step sets one of these, what that step waits for. The rest makes worlds that differ in nothing asked,
 * and of most people most of it is rest.
 */
final class Interest {

    private final Family family;
    private final Map<String, Long> digits = new HashMap<>();

    private Interest(Family family) {
        this.family = family;
    }

    /** By person; of whom nothing is worth it, nothing. Ends: every round but the last follows one more. */
    static Map<String, Long> of(Family family, List<Entrance> entrances) {
        var interest = new Interest(family);
        for (var entrance : entrances) {
            if (entrance.mayOpen()) {
                interest.lookAt(entrance);
            }
        }
        if (!interest.digits.isEmpty()) {
            var rest = new ArrayList<>(entrances);
            boolean grows = true;
            while (grows) {
                grows = rest.removeIf(interest::follow);
            }
        }
        return interest.digits;
    }

    private void lookAt(Entrance entrance) {
        var threshold = entrance.threshold();
        add(entrance.person().id(), threshold.own().digits());
        if (threshold.relativesDigits() != 0) {
            for (var relative : Relatives.askedAbout(threshold.kin(), entrance.person(), family)) {
                add(relative, threshold.relativesDigits());
            }
        }
    }

    /** @return whether one of its steps sets what is worth foreseeing; what that step waits for then is as well */
    private boolean follow(Entrance entrance) {
        var person = entrance.person().id();
        var chain = entrance.chain();
        if ((chain.sets() & digits.getOrDefault(person, 0L)) == 0) {
            return false;
        }
        add(person, chain.waitsFor());
        if (!chain.isBegun() && !entrance.isNoForEver()) {
            lookAt(entrance);
        }
        return true;
    }

    private void add(String person, long more) {
        digits.merge(person, more, (before, also) -> before | also);
    }
}
