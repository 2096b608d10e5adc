package org.ventanilla.rules;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.Plan.Due;
import org.ventanilla.rules.law.Deadline;
import org.ventanilla.rules.law.Procedure;

/**
 * A term without conditions and exceptions, as it stands for everybody who has no file and told no day it counts from:
 * alike, and so worked out once for the law of a day. Most terms of a plan are such.
 */
final class Unstarted {

    private final @Nullable String start;
    private final List<String> done = new ArrayList<>();
    private volatile @Nullable Due due;

    private Unstarted(Deadline deadline) {
        start = Course.fact(deadline.from());
        deadline.met().by().forEach(move -> done.add(move + Events.DATE));
    }

    /** By procedure and deadline, those that have neither conditions nor exceptions. */
    static Map<Procedure, Map<String, Unstarted>> of(Iterable<Procedure> procedures) {
        var all = new IdentityHashMap<Procedure, Map<String, Unstarted>>();
        for (var procedure : procedures) {
            var own = new TreeMap<String, Unstarted>();
            for (var deadline : procedure.deadlines().values()) {
                if (deadline.when() == null && deadline.except().isEmpty()) {
                    own.put(deadline.id(), new Unstarted(deadline));
                }
            }
            all.put(procedure, own);
        }
        return all;
    }

    /** Whether this person, who has no file, told neither the day it counts from nor a day on which it was done. */
    boolean isSoFor(Person person) {
        if (start != null && person.find(start) instanceof Value.Day) {
            return false;
        }
        for (var each : done) {
            if (person.find(each) instanceof Value.Day) {
                return false;
            }
        }
        return true;
    }

    /** @param reckoned how it stands for one of those for whom it is so; whoever asks first, it is the same */
    Due due(Supplier<Due> reckoned) {
        var known = due;
        if (known == null) {
            known = reckoned.get();
            due = known;
        }
        return known;
    }
}
