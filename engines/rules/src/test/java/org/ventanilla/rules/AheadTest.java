package org.ventanilla.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ventanilla.rules.HouseholdWords.*;
import static org.ventanilla.rules.RandomConditions.FACTS;
import static org.ventanilla.rules.RandomConditions.TODAY;
import static org.ventanilla.rules.Words.law;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.ventanilla.rules.Decision.Situation;
import org.ventanilla.rules.law.Condition;
import org.ventanilla.rules.law.Law;

/** What is made ready of a condition for a day serves on any other as if it had been made ready for that one. */
class AheadTest {

    private static final Law LAW = law(FACTS);
    private static final int CONDITIONS = 300;

    /** The limits of the conditions come into another order within this time, and not at once. */
    private static final int DAYS = 400;

    private static Situation situation(Map<String, Value> known, LocalDate on) {
        var person = someone("maria");
        for (var each : known.entrySet()) {
            person = person.with(each.getKey(), each.getValue());
        }
        var child = someone("jean")
                .with("born_on", between("2008-11-01", "2010-12-31"))
                .related("parent", "maria");
        var family = Family.of(LAW, household(true, person, child), on);
        return Situation.of(Objects.requireNonNull(family.people().get("maria")), family);
    }

    private static Condition about(RandomConditions random, int each) {
        var condition = random.condition(3);
        return each % 5 == 0 ? Words.my(Condition.Quantifier.ANY, "child", condition) : condition;
    }

    @Test
    void a_condition_moved_to_another_day_answers_as_if_made_ready_for_it() {
        var conditions = new RandomConditions(90);
        var random = new Random(90);
        int moved = 0;
        int turned = 0;
        for (int each = 0; each < CONDITIONS; each++) {
            var condition = about(conditions, each);
            var then = TODAY.plusDays(random.nextInt(DAYS));
            var axes = new Axes(LAW, then);
            var ready = Decision.of(LAW, condition, TODAY).on(axes);
            var anew = Decision.of(LAW, condition, then);
            for (int person = 0; person < 10; person++) {
                var known = conditions.some(conditions.world(), .7);
                assertThat(ready.verdict(situation(known, then)))
                        .as("%s on %s of %s", condition, then, known)
                        .isEqualTo(anew.verdict(situation(known, then)));
            }
            if (Shape.of(LAW, TODAY, condition).findOn(axes) == null) {
                turned++;
            } else {
                moved++;
            }
        }
        assertThat(moved).isGreaterThan(CONDITIONS / 2);
        assertThat(turned).isGreaterThan(CONDITIONS / 50);
    }
}
