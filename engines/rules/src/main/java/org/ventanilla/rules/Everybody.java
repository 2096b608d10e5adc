package org.ventanilla.rules;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.Decision.Situation;
import org.ventanilla.rules.Plan.Opened;
import org.ventanilla.rules.Plan.Truth;
import org.ventanilla.rules.law.Procedure;

/** What a line rests on beside the person's own position; what may open to whom is found out when first asked. */
final class Everybody implements Needs.Others {
    private final DayLaw day;
    private final Dues dues;
    private final Family family;
    private final Map<String, Lines> each;
    private @Nullable Unlocking seen;

    Everybody(DayLaw day, Dues dues, Family family, Map<String, Lines> each) {
        this.day = day;
        this.dues = dues;
        this.family = family;
        this.each = each;
    }

    Set<Opened> openers(Person person, Procedure procedure) {
        return unlocking().openers(person.id(), procedure.id());
    }

    @Override
    public boolean isWithinReach(Person person, String procedure) {
        return unlocking().isWithinReach(person.id(), procedure);
    }

    @Override
    public boolean isYes(Person person, Procedure procedure) {
        var lines = each.get(person.id());
        var position = lines == null ? null : lines.position(procedure);
        return position == null || position.asksOfDeadlines()
                ? day.decision(procedure.eligible()).truth(Situation.of(person, family)) == Truth.YES
                : position.verdict().truth() == Truth.YES;
    }

    private Unlocking unlocking() {
        var known = seen;
        if (known == null) {
            var positions = new HashMap<String, Map<String, Position>>();
            each.forEach((id, lines) -> positions.put(id, lines.answer()));
            known = Unlocking.of(day, dues, family, positions);
            seen = known;
        }
        return known;
    }
}
