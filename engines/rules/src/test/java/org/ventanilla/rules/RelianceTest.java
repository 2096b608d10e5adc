package org.ventanilla.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ventanilla.rules.HouseholdWords.*;
import static org.ventanilla.rules.Words.day;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ventanilla.rules.HouseholdWords.Someone;
import org.ventanilla.rules.Plan.Truth;
import org.ventanilla.rules.columns.ColumnProgram;
import org.ventanilla.rules.columns.ColumnsBuilder;
import org.ventanilla.rules.law.Fact;

/** Whoever told the same of what a term rests on has the same answer, whatever else they told and whoever they live with. */
class RelianceTest {

    private static final LocalDate TODAY = day("2026-11-23");
    private static final int FAMILIES = 150;

    private static Value value(Random random, Fact fact) {
        return switch (fact.type()) {
            case BOOLEAN -> random.nextBoolean() ? yes() : no();
            case NUMBER -> new Value.Num(BigDecimal.valueOf(random.nextInt(60)));
            case ONE_OF ->
                codes(List.copyOf(fact.options().keySet())
                        .get(random.nextInt(fact.options().size())));
            case COUNTRY -> codes(List.of("HN", "MX", "HT", "GT").get(random.nextInt(4)));
            case PLACE -> codes(random.nextBoolean() ? "CMX" : "07");
            case TEXT -> new Value.Words("said");
            case DATE -> {
                var from = TODAY.minusDays(random.nextInt(150) - 20);
                yield new Value.Day(from, random.nextInt(3) == 0 ? from.plusDays(25) : from);
            }
        };
    }

    private static Someone person(Random random, String id) {
        var person = someone(id);
        for (var fact : RealLaw.LAW.facts().values()) {
            if (random.nextInt(3) > 0) {
                person = person.with(fact.id(), value(random, fact));
            }
        }
        return person;
    }

    /** Nobody but this person, of whom these facts are known as before and nothing else. */
    private static Household only(Household family, String id, Set<String> facts) {
        var whole = Objects.requireNonNull(family.members().get(id));
        var alone = someone(id);
        for (var fact : facts) {
            var answered = whole.answers().get(fact);
            alone = answered == null ? alone : alone.answered(fact, answered);
        }
        return household(false, alone);
    }

    @Test
    void every_term_of_the_real_law_is_open_or_over_by_what_it_rests_on_alone() {
        var random = new Random(20261123);
        var seen = EnumSet.noneOf(Truth.class);
        int terms = 0;
        for (int each = 0; each < FAMILIES; each++) {
            var family = household(
                    random.nextBoolean(),
                    person(random, "maria"),
                    person(random, "samuel").related("parent", "maria"));
            for (var procedure : RealLaw.LAW.procedures().values()) {
                for (var deadline : procedure.deadlines().keySet()) {
                    var facts = RealLaw.RULES.findReliance(procedure.id(), deadline, TODAY);
                    if (facts != null) {
                        terms++;
                        var answer = RealLaw.RULES.isOpen(family, "maria", procedure.id(), deadline, TODAY);
                        seen.add(answer);
                        assertThat(RealLaw.RULES.isOpen(
                                        only(family, "maria", facts), "maria", procedure.id(), deadline, TODAY))
                                .as("%s of %s rests on %s, %s", deadline, procedure.id(), facts, family)
                                .isEqualTo(answer);
                    }
                }
            }
        }
        assertThat(seen).hasSize(Truth.values().length);
        assertThat(terms).isGreaterThan(50 * FAMILIES);
    }

    /** Nobody opens a file of its own for what goes along: how far the other one has come is what an answer shows. */
    @Test
    void a_term_of_what_goes_along_with_a_request_rests_on_what_shows_how_far_the_request_has_come() {
        var along = RealLaw.RULES.findReliance("complementary-protection", "decision", TODAY);
        assertThat(along).contains("asylum.filed_on", "asylum.stage", "decision.notified_on");
        assertThat(RealLaw.RULES.findReliance("refugee-recognition", "decision", TODAY))
                .contains("asylum.stage", "decision.notified_on");
        assertThat(RealLaw.RULES.findReliance("employer-certificate", "decision", TODAY))
                .doesNotContain("asylum.stage");
    }

    @Test
    void many_people_told_number_by_number_get_the_answers_of_whole_households() {
        var random = new Random(7);
        var first = new ColumnsBuilder(RealLaw.RULES, TODAY);
        var program = ColumnProgram.of(RealLaw.LAW, TODAY);
        for (var builder : List.of(first, first.another())) {
            var families = new ArrayList<Household>();
            for (int each = 0; each < FAMILIES; each++) {
                var only = person(random, "maria");
                families.add(household(false, only));
                builder.household(false);
                int number = builder.person();
                only.answers().forEach((fact, answered) -> {
                    if (answered instanceof Household.Answered.Known(var value)) {
                        builder.know(number, fact, value);
                    }
                });
            }
            var answers = program.run(builder.build(), 1);
            for (int each = 0; each < FAMILIES; each++) {
                assertThat(answers.of(each, "regularisation-expired-stay"))
                        .isEqualTo(RealLaw.RULES
                                .verdict(families.get(each), "maria", "regularisation-expired-stay", TODAY)
                                .truth());
            }
        }
    }
}
