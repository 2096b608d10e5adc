package org.ventanilla.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.Decision.Situation;
import org.ventanilla.rules.Decision.Wanted;
import org.ventanilla.rules.Plan.Verdict;
import org.ventanilla.rules.law.Procedure;

/** Where one person stands in one procedure as things are, worked out once: every part of a plan rests on it. */
final class Position {

    private final Procedure procedure;
    private final Situation situation;
    private final Decision decision;
    private final long[] masks;
    private final @Nullable Narrowed open;
    private final Verdict verdict;

    private Position(Procedure procedure, Situation situation, Decision decision) {
        this.procedure = procedure;
        this.situation = situation;
        this.decision = decision;
        this.masks = decision.masks(situation);
        this.open = decision.findOpen(masks);
        this.verdict = decision.verdict(situation, masks, open);
    }

    /** @param procedure the version that governs the person */
    static Position of(DayLaw day, Procedure procedure, Situation situation) {
        return new Position(procedure, situation, day.decision(procedure.eligible()));
    }

    Procedure procedure() {
        return procedure;
    }

    Situation situation() {
        return situation;
    }

    /** May they ask for it, and because of which facts. */
    Verdict verdict() {
        return verdict;
    }

    /** Whether the answer rests on a term of the procedure itself. */
    boolean asksOfDeadlines() {
        return decision.asksOfDeadlines();
    }

    /** The classes each variable of the condition may be in; not to be changed. */
    long[] masks() {
        return masks;
    }

    /** What is worth asking while the answer is unknown: every fact it still depends on, and nothing else. */
    List<Wanted> wanted() {
        return open == null ? List.of() : decision.wanted(situation, open);
    }
}
