package org.ventanilla.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.Plan.Due;
import org.ventanilla.rules.law.Deadline;
import org.ventanilla.rules.law.Procedure;

/**
 * A term as it stands for everybody who surely has it, has no file, told no day it counts from and to whom no exception
 * is known to apply: alike, and so worked out once for the law of a day. Most terms of a plan are such.
 */
final class Unstarted {

    private final @Nullable String start;
    private final List<String> done = new ArrayList<>();

    /** By the exceptions that could still be raised. */
    private final ConcurrentMap<List<String>, Due> dues = new ConcurrentHashMap<>();

    private Unstarted(Deadline deadline) {
        start = Course.fact(deadline.from());
        deadline.met().by().forEach(move -> done.add(move + Events.DATE));
    }

    /** By procedure and deadline. */
    static Map<Procedure, Map<String, Unstarted>> of(Iterable<Procedure> procedures) {
        var all = new IdentityHashMap<Procedure, Map<String, Unstarted>>();
        for (var procedure : procedures) {
            var own = new HashMap<String, Unstarted>();
            for (var deadline : procedure.deadlines().values()) {
                own.put(deadline.id(), new Unstarted(deadline));
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

    /**
     * @param couldApply the exceptions that could still be raised
     * @param reckoned how it stands for one of those for whom it is so; whoever asks first, it is the same
     */
    Due due(List<String> couldApply, Supplier<Due> reckoned) {
        return dues.computeIfAbsent(couldApply, _ -> reckoned.get());
    }
}
