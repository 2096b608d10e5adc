package org.ventanilla.rules;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.law.Law;
import org.ventanilla.rules.law.Procedure;

/**
 * The conditions of a day's law on the days to come, for whoever asks what time alone will change of them. Each is made
 * ready for a day when first asked for; no plan looks further than {@link LastDays#DAYS_AHEAD}, so the days are few.
 * Safe for any number of threads.
 */
final class Ahead {

    /** The facts of a person, and of relatives, whose answer to a condition time alone may turn. */
    record Dates(Set<String> own, Set<String> ofRelatives) {

        private static Dates of(Decision decision) {
            var own = new HashSet<String>();
            var ofRelatives = new HashSet<String>();
            for (var variable : decision.variables()) {
                switch (variable) {
                    case Variable.OfFact of when of.isDate() -> own.add(of.base());
                    case Variable.OfFact _, Variable.OfDeadline _ -> {}
                    case Variable.OfRelatives(var _, var where) -> {
                        var theirs = of(where);
                        ofRelatives.addAll(theirs.own());
                        ofRelatives.addAll(theirs.ofRelatives());
                    }
                }
            }
            return new Dates(Set.copyOf(own), Set.copyOf(ofRelatives));
        }
    }

    private static final class Day {
        private final Axes axes;
        private final ConcurrentMap<Decision, Decision> decisions = new ConcurrentHashMap<>();
        private volatile @Nullable Showing showing;

        private Day(Law law, LocalDate on) {
            this.axes = new Axes(law, on);
        }
    }

    private final Law law;
    private final Map<String, List<String>> followed = new HashMap<>();
    private final Map<Decision, Dates> dates = new IdentityHashMap<>();
    private final ConcurrentMap<LocalDate, Day> days = new ConcurrentHashMap<>();

    Ahead(DayLaw today, Iterable<Procedure> procedures) {
        this.law = today.law();
        for (var id : law.facts().keySet()) {
            var following = Computed.following(law, id);
            if (!following.isEmpty()) {
                followed.put(id, following);
            }
        }
        procedures.forEach(procedure -> {
            var decision = today.decision(procedure.eligible());
            dates.put(decision, Dates.of(decision));
        });
    }

    /** By a fact that is a day, those that may be told instead, like an age. */
    Map<String, List<String>> followed() {
        return followed;
    }

    /** Only what decides whether a procedure may be asked for has them. */
    Dates dates(Decision ofToday) {
        return Objects.requireNonNull(dates.get(ofToday));
    }

    Decision decision(Decision ofToday, LocalDate then) {
        var day = day(then);
        return day.decisions.computeIfAbsent(ofToday, decision -> decision.on(day.axes));
    }

    /** What will show on that day how far somebody has come. */
    Showing showing(LocalDate then) {
        var day = day(then);
        var known = day.showing;
        if (known == null) {
            known = Showing.of(law, then);
            day.showing = known;
        }
        return known;
    }

    private Day day(LocalDate then) {
        return days.computeIfAbsent(then, on -> new Day(law, on));
    }
}
