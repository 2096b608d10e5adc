package org.ventanilla.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.law.Condition;
import org.ventanilla.rules.law.Deadline;
import org.ventanilla.rules.law.Procedure;
import org.ventanilla.rules.law.Step;

/**
 * The facts on which it rests whether a term is open for somebody without papers and files: all that the term counts
 * from, what its conditions ask, and what shows without a file how far somebody has come. Rather one too many than one
 * too few: whoever told the same of them may be given the same answer.
 */
final class Reliance {

    private final DayLaw day;
    private final SortedSet<String> facts = new TreeSet<>();
    private boolean isOfRelatives;

    private Reliance(DayLaw day) {
        this.day = day;
    }

    /** @return null where it rests on relatives as well */
    static @Nullable SortedSet<String> find(DayLaw day, Procedure procedure, Deadline deadline) {
        var reliance = new Reliance(day);
        reliance.start(deadline.from());
        reliance.condition(deadline.when());
        for (var exception : deadline.except()) {
            if (exception.raised() != null) {
                reliance.facts.add(exception.raised());
            }
            reliance.start(exception.from());
            reliance.condition(exception.when());
        }
        reliance.course(procedure, deadline);
        return reliance.isOfRelatives ? null : reliance.facts;
    }

    private void start(Deadline.@Nullable Start start) {
        var fact = start == null ? null : Course.fact(start);
        if (fact != null) {
            facts.add(fact);
        }
    }

    private void condition(@Nullable Condition condition) {
        for (var variable : condition == null
                ? List.<Variable>of()
                : day.decision(condition).variables()) {
            switch (variable) {
                case Variable.OfFact(var base, var _, var written, var told, var _) -> {
                    facts.add(base);
                    facts.addAll(written);
                    facts.addAll(told);
                }
                case Variable.OfRelatives _ -> isOfRelatives = true;
                case Variable.OfDeadline _ -> {} // terms know of no other terms
            }
        }
    }

    /**
     * An answer may show a step of the procedure, or of the one in whose file it goes along. Only then is there a file,
     * which may have gone past the term; for whoever has none a term is over by its days alone.
     */
    private void course(Procedure procedure, Deadline deadline) {
        var seen = new TreeSet<String>();
        var steps = new ArrayList<Step>();
        for (var each = procedure; each != null && seen.add(each.id()); ) {
            steps.addAll(each.steps());
            each = each.within() == null ? null : day.findInForce(each.within().procedure());
        }
        if (steps.stream().anyMatch(Step::shownByAnswer)) {
            steps.forEach(step -> facts.addAll(step.sets().keySet()));
            deadline.met().by().forEach(move -> facts.add(move + Events.DATE));
        }
    }
}
