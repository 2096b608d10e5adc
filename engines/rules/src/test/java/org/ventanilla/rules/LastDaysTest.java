package org.ventanilla.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ventanilla.rules.HouseholdWords.*;
import static org.ventanilla.rules.Words.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.ventanilla.rules.HouseholdWords.Someone;
import org.ventanilla.rules.Plan.Line;
import org.ventanilla.rules.Plan.Opened;
import org.ventanilla.rules.Plan.State;
import org.ventanilla.rules.Plan.Truth;
import org.ventanilla.rules.law.Check;
import org.ventanilla.rules.law.Condition;
import org.ventanilla.rules.law.Fact;

/** What a birthday takes away is said before the day, with its last day, and stands where its urgency puts it. */
class LastDaysTest {

    private static final LocalDate TODAY = day("2026-11-24");
    private static final int FAMILIES = 4;

    private static Someone jean(String born) {
        return someone("jean")
                .with("nationality", codes("HT"))
                .with("born_on", on(born))
                .with("in_mexico", yes())
                .with("entry.date", on("2026-11-10"))
                .with("child.accompaniment", codes("unaccompanied"))
                .with("stay.condition", codes("none"))
                .with("asylum.stage", codes("none"))
                .filed("child-protection", new Household.Move("notice", day("2026-11-20"), null));
    }

    private static Line line(Plan plan, String procedure) {
        return plan.lines().stream()
                .filter(each -> each.procedure().equals(procedure))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_card_of_a_child_who_is_eighteen_tomorrow_may_be_asked_for_today_and_comes_first() {
        var plan = RealLaw.RULES.plan(household(true, jean("2008-11-25")), TODAY);
        var card = line(plan, "humanitarian-visitor-card");
        assertThat(card.state()).isEqualTo(State.NOW);
        assertThat(plan.findLastDay(card)).isEqualTo(TODAY);
        assertThat(plan.lines().subList(0, plan.lastDays().size()))
                .allSatisfy(first -> assertThat(plan.findLastDay(first)).isEqualTo(TODAY));
        assertThat(PlanText.of(RealLaw.LAW, plan, "es")).contains("solo hasta: 24 de noviembre de 2026");
    }

    @Test
    void who_has_a_year_left_or_told_no_day_of_birth_is_told_of_no_last_day() {
        assertThat(RealLaw.RULES
                        .plan(household(true, jean("2009-12-25")), TODAY)
                        .lastDays())
                .isEmpty();
        var unborn = someone("jean").with("in_mexico", yes());
        assertThat(RealLaw.RULES.plan(household(true, unborn), TODAY).lastDays())
                .isEmpty();
    }

    /** Day by day, as somebody would who asked again every morning. */
    private static SortedMap<Opened, LocalDate> asking(Household family, Plan plan) {
        var last = new TreeMap<Opened, LocalDate>();
        for (var line : plan.lines()) {
            boolean mayBegin = line.state() == State.NOW || line.state() == State.BLOCKED;
            if (mayBegin && line.verdict().truth() == Truth.YES) {
                for (var then = TODAY; !then.isAfter(TODAY.plusDays(LastDays.DAYS_AHEAD)); then = then.plusDays(1)) {
                    var verdict = RealLaw.RULES.verdict(family, line.person(), line.procedure(), then);
                    if (verdict.truth() != Truth.YES) {
                        last.put(new Opened(line.person(), line.procedure()), then.minusDays(1));
                        break;
                    }
                }
            }
        }
        return last;
    }

    @Test
    void it_is_the_day_that_somebody_finds_who_asks_again_every_morning() {
        var random = new Random(18);
        int found = 0;
        for (int each = 0; each < FAMILIES; each++) {
            int days = random.nextInt(LastDays.DAYS_AHEAD);
            var born = TODAY.minusYears(each % 2 == 0 ? 18 : 15).plusDays(days);
            var child = jean(born.toString()).related("parent", "maria");
            var mother = someone("maria")
                    .with("nationality", codes("HT"))
                    .with("born_on", on("1980-01-01"))
                    .with("in_mexico", yes())
                    .with("stay.condition", codes("none"));
            var family = household(true, child, mother);
            var plan = RealLaw.RULES.plan(family, TODAY);
            assertThat(plan.lastDays()).as("born on %s", born).isEqualTo(asking(family, plan));
            found += plan.lastDays().size();
        }
        assertThat(found).isGreaterThan(FAMILIES);
    }

    @Test
    void what_is_written_down_for_the_day_of_a_birthday_ends_what_it_ends() {
        var facts = List.of(
                fact("born_on", Fact.Type.DATE),
                computed("age", Fact.Type.NUMBER, "born_on"),
                computed("is_child", Fact.Type.BOOLEAN, "age"),
                fact("free", Fact.Type.BOOLEAN));
        var rules = Rules.over(law(
                facts,
                procedure("child", is("is_child", true)),
                procedure("bind", is("is_child", true)).goes(setting(step("sign", "inm"), "free", "no")),
                procedure("leave", is("free", true))));
        var family = household(
                true,
                someone("ana").with("free", yes()).filed("bind", new Household.Move("sign", day("2027-01-20"), null)),
                someone("jean").with("born_on", on("2009-01-20")));
        assertThat(rules.plan(family, TODAY).lastDays())
                .containsEntry(new Opened("ana", "leave"), day("2027-01-19"))
                .doesNotContainKey(new Opened("ana", "child"));
    }

    @Test
    void whoever_told_an_age_and_no_birthday_is_asked_about_on_every_birthday_of_the_others() {
        var facts = List.of(
                fact("born_on", Fact.Type.DATE),
                computed("age", Fact.Type.NUMBER, "born_on"),
                computed("is_child", Fact.Type.BOOLEAN, "age"));
        var before2010 = new Condition.Leaf("born_on", new Check.Before(day("2010-01-01")), Words.HERE);
        var rules = Rules.over(law(facts, procedure("child", is("is_child", true)), procedure("early", before2010)));
        var family = household(
                true,
                someone("ana").with("age", new Value.Num(BigDecimal.valueOf(17))),
                someone("jean").with("born_on", on("2009-01-20")));
        assertThat(rules.plan(family, TODAY).lastDays())
                .isEqualTo(Map.of(
                        new Opened("ana", "early"), day("2027-01-19"), new Opened("jean", "child"), day("2027-01-19")));
    }
}
