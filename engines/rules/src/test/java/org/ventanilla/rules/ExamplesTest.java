package org.ventanilla.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Every worked example of every procedure is a test; together they must reach every way the law can go. */
class ExamplesTest {

    @TestFactory
    Stream<DynamicNode> each_example_of_the_law_holds() {
        return RealLaw.LAW.procedures().values().stream()
                .map(procedure -> dynamicContainer(
                        procedure.id(),
                        procedure.examples().stream()
                                .map(example -> dynamicTest(example.name().en(), () -> assertThat(
                                                Examples.run(RealLaw.RULES, procedure, example, new Examples.Shown()))
                                        .as(
                                                "%s:%s",
                                                example.place().file(),
                                                example.place().line())
                                        .isEmpty()))));
    }

    @TestFactory
    Stream<DynamicNode> together_they_go_every_way_the_law_can_go() {
        return RealLaw.LAW.procedures().values().stream()
                .map(procedure -> dynamicTest(procedure.id(), () -> assertThat(Examined.of(RealLaw.RULES, procedure))
                        .isEmpty()));
    }
}
