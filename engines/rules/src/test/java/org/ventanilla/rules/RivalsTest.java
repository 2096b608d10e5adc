package org.ventanilla.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ventanilla.rules.Words.*;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.ventanilla.rules.law.Condition;
import org.ventanilla.rules.law.Fact.Type;
import org.ventanilla.rules.law.Fee;
import org.ventanilla.rules.law.Law;

/** Which fees nobody pays together. */
class RivalsTest {

    private static final Law LAW = law(
            List.of(fact("in_mexico", Type.BOOLEAN), fact("ill", Type.BOOLEAN)),
            List.of(),
            List.of(),
            procedure("p", is("in_mexico", true)));

    private static Fee fee(String tariff, @Nullable Condition when, @Nullable String onlyOne) {
        return new Fee(tariff, null, when, onlyOne, List.of(), List.of(CITE), null);
    }

    private static List<List<String>> groups(Fee... fees) {
        return Rivals.of(LAW, List.of(fees), day("2026-11-23")).stream()
                .map(group ->
                        group.stream().map(fee -> String.valueOf(fee.tariff())).toList())
                .toList();
    }

    @Test
    void fees_that_say_so_and_fees_whose_conditions_never_hold_together_are_rivals() {
        assertThat(groups(
                        fee("always", null, null),
                        fee("ill", is("ill", true), null),
                        fee("one", null, "document"),
                        fee("well", is("ill", false), null),
                        fee("other", is("in_mexico", true), "document")))
                .containsExactly(List.of("always"), List.of("ill", "well"), List.of("one", "other"));
    }

    @Test
    void fees_that_may_both_be_due_are_none() {
        assertThat(groups(fee("ill", is("ill", true), null), fee("here", is("in_mexico", true), null)))
                .containsExactly(List.of("ill"), List.of("here"));
    }
}
