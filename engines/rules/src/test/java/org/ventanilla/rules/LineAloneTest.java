package org.ventanilla.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A line asked for alone is that line of the plan, except that what it opens shows only beside the others. */
class LineAloneTest {

    @TestFactory
    Stream<DynamicTest> each_example_has_the_same_line_alone() {
        return RealLaw.LAW.procedures().values().stream()
                .map(procedure -> DynamicTest.dynamicTest(
                        procedure.id(), () -> procedure.examples().forEach(example -> {
                            var worked = Worked.of(RealLaw.RULES, procedure, example);
                            for (var line : worked.lines()) {
                                var alone = RealLaw.RULES.line(
                                        worked.household(), line.person(), procedure.id(), example.on());
                                assertThat(alone).as(example.name().en()).isEqualTo(line.opening(List.of(), List.of()));
                            }
                        })));
    }
}
