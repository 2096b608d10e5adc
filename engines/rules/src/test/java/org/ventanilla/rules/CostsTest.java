package org.ventanilla.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ventanilla.rules.HouseholdWords.*;
import static org.ventanilla.rules.Words.*;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.ventanilla.rules.Plan.Cost;
import org.ventanilla.rules.law.Condition;
import org.ventanilla.rules.law.Fact;
import org.ventanilla.rules.law.Fact.Type;
import org.ventanilla.rules.law.Fee;
import org.ventanilla.rules.law.Law;
import org.ventanilla.rules.law.Tariff;

/** What a procedure costs on a day: the amount in force, and how surely it is known. */
class CostsTest {

    private static final List<Fact> FACTS = List.of(fact("in_mexico", Type.BOOLEAN), fact("ill", Type.BOOLEAN));

    private static Tariff tariff(String id, Tariff.Value... values) {
        return new Tariff(id, text(id), List.of(values), List.of(CITE));
    }

    private static Tariff.Value pesos(String from, String mxn, String basis, boolean about) {
        return new Tariff.Value(day(from), new BigDecimal(mxn), List.of(), basis, about, null);
    }

    private static Tariff.Value uma(String from, Integer... days) {
        return new Tariff.Value(day(from), null, List.of(days), "reading", false, null);
    }

    private static final Law LAW = law(
            FACTS,
            List.of(),
            List.of(
                    tariff(
                            "fee",
                            pesos("2025-01-01", "100.50", "statute", false),
                            pesos("2026-01-01", "120", "press", true)),
                    tariff("uma-day", pesos("2025-02-01", "113.14", "statute", false)),
                    tariff("fine", uma("2016-01-28", 20)),
                    tariff("range", uma("2016-01-28", 20, 40)),
                    tariff("later", pesos("2027-01-01", "5", "statute", false))),
            procedure("p", is("in_mexico", true)).costs(fee("fee"), fee("fine"), fee("range"), fee("later")));

    private static Fee fee(String tariff) {
        return new Fee(
                tariff,
                null,
                null,
                null,
                List.of(new Fee.Waiver("ill", text("ill"), is("ill", true), List.of(CITE), null)),
                List.of(CITE),
                null);
    }

    private static Cost cost(String tariff, String on, @Nullable Value ill) {
        var ana = someone("ana").with("in_mexico", yes());
        var plan = Rules.over(LAW).plan(household(false, ill == null ? ana : ana.with("ill", ill)), day(on));
        return plan.lines().getFirst().costs().stream()
                .filter(cost -> tariff.equals(cost.tariff()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_amount_is_the_one_in_force_that_day_and_its_basis_travels_with_it() {
        assertThat(cost("fee", "2025-12-31", no())).satisfies(cost -> {
            assertThat(cost.mxn()).isEqualByComparingTo("100.50");
            assertThat(cost.basis()).isEqualTo("statute");
            assertThat(cost.about()).isFalse();
        });
        assertThat(cost("fee", "2026-01-01", no())).satisfies(cost -> {
            assertThat(cost.mxn()).isEqualByComparingTo("120");
            assertThat(cost.basis()).isEqualTo("press");
            assertThat(cost.about()).isTrue();
        });
    }

    @Test
    void a_multiple_of_uma_is_worth_that_many_days_of_it() {
        assertThat(cost("fine", "2026-11-23", no()).mxn()).isEqualByComparingTo("2262.80");
    }

    @Test
    void before_the_first_amount_of_uma_or_within_a_range_there_is_no_amount_to_promise() {
        assertThat(cost("fine", "2025-01-31", no()).mxn()).isNull();
        assertThat(cost("range", "2026-11-23", no()).mxn()).isNull();
        assertThat(cost("range", "2026-11-23", no()).free()).isFalse();
    }

    @Test
    void an_amount_not_yet_in_force_is_not_known() {
        var cost = cost("later", "2026-11-23", no());
        assertThat(cost.mxn()).isNull();
        assertThat(cost.basis()).isEqualTo("unknown");
        assertThat(cost.about()).isTrue();
    }

    @Test
    void who_is_freed_of_it_pays_nothing_and_silence_frees_nobody() {
        assertThat(cost("fee", "2026-11-23", yes()).free()).isTrue();
        assertThat(cost("fee", "2026-11-23", no()).free()).isFalse();
        assertThat(cost("fee", "2026-11-23", null).free()).isFalse();
    }

    @Test
    void what_several_clauses_leave_free_is_said_to_be_free_once() {
        assertThat(printed(yes())).contains("cuesta: gratis\n");
        assertThat(printed(no()))
                .contains("cuesta: cerca de $120.00 + $2,262.80 + ")
                .doesNotContain("gratis");
    }

    @Test
    void a_range_is_worth_from_its_least_to_its_most_days_of_uma() {
        assertThat(cost("range", "2026-11-23", no()).range())
                .isEqualTo(new Amount(new BigDecimal("2262.80"), new BigDecimal("4525.60"), false, List.of(20, 40)));
        assertThat(cost("fine", "2026-11-23", no()).range()).isNull();
    }

    @Test
    void what_excludes_each_other_is_one_choice_until_it_is_known_and_the_sum_counts_one_of_it() {
        var unknown = someone("ana").with("in_mexico", yes());
        var bill = Bill.of(line(unknown).costs());
        assertThat(bill.items())
                .extracting(item -> item.oneOf().stream().map(Cost::tariff).toList())
                .containsExactly(List.of("always"), List.of("dear", "cheap"));
        assertThat(bill.items().getLast().because()).containsExactly("ill");
        assertThat(bill.total()).isEqualTo(new Amount(new BigDecimal("110"), new BigDecimal("140"), true, List.of()));
        assertThat(PlanText.of(RIVALS, plan(unknown), "en"))
                .contains("costs: $100.00 + one of these (about $40.00 or about $10.00, depending on: ill);"
                        + " in all: from about $110.00 to about $140.00\n");
        assertThat(PlanJson.of(RIVALS, plan(unknown), "en").toString())
                .contains("only_one=dear", "perhaps=true", "because=[ill]", "fee_in_all={from=110, to=140");

        var known = Bill.of(line(unknown.with("ill", yes())).costs());
        assertThat(known.total()).isEqualTo(new Amount(new BigDecimal("140"), new BigDecimal("140"), false, List.of()));
    }

    private static final Law RIVALS = law(
            FACTS,
            List.of(),
            List.of(
                    tariff("always", pesos("2025-01-01", "100", "statute", false)),
                    tariff("dear", pesos("2025-01-01", "40", "statute", false)),
                    tariff("cheap", pesos("2025-01-01", "10", "statute", false))),
            procedure("p", is("in_mexico", true))
                    .costs(paid("always", null), paid("dear", is("ill", true)), paid("cheap", is("ill", false))));

    private static Fee paid(String tariff, @Nullable Condition when) {
        return new Fee(tariff, null, when, null, List.of(), List.of(CITE), null);
    }

    private static Plan plan(Someone ana) {
        return Rules.over(RIVALS).plan(household(false, ana), day("2026-11-23"));
    }

    private static Plan.Line line(Someone ana) {
        return plan(ana).lines().getFirst();
    }

    private static String printed(Value ill) {
        var ana = someone("ana").with("in_mexico", yes()).with("ill", ill);
        return PlanText.of(LAW, Rules.over(LAW).plan(household(false, ana), day("2026-11-23")), "es") + "\n";
    }
}
