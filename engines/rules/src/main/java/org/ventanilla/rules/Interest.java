package org.ventanilla.rules;

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

    /** By person; of whom nothing is worth it, nothing. Ends: every round but the last adds a digit. */
    static Map<String, Long> of(Family family, List<Entrance> entrances) {
        var interest = new Interest(family);
        for (var entrance : entrances) {
            if (entrance.mayOpen()) {
                interest.lookAt(entrance);
            }
        }
        boolean grows = !interest.digits.isEmpty();
        while (grows) {
            grows = false;
            for (var entrance : entrances) {
                grows |= interest.follow(entrance);
            }
        }
        return interest.digits;
    }

    /** @return whether there was something new */
    private boolean lookAt(Entrance entrance) {
        var threshold = entrance.threshold();
        boolean isNew = add(entrance.person().id(), threshold.own().digits());
        if (threshold.relativesDigits() != 0) {
            for (var relative : Relatives.askedAbout(threshold.kin(), entrance.person(), family)) {
                isNew |= add(relative, threshold.relativesDigits());
            }
        }
        return isNew;
    }

    private boolean follow(Entrance entrance) {
        var person = entrance.person().id();
        var chain = entrance.chain();
        if ((chain.sets() & digits.getOrDefault(person, 0L)) == 0) {
            return false;
        }
        boolean isNew = add(person, chain.waitsFor());
        boolean isToBegin = !chain.isBegun() && !entrance.isNoForEver();
        return isToBegin ? lookAt(entrance) | isNew : isNew;
    }

    private boolean add(String person, long more) {
        long before = digits.getOrDefault(person, 0L);
        digits.put(person, before | more);
        return (before | more) != before;
    }
}
