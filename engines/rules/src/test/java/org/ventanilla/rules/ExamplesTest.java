package org.ventanilla.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.ventanilla.rules.law.Deadline;
import org.ventanilla.rules.law.Procedure;

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
    Stream<DynamicNode> the_examples_reach_every_answer_exception_and_missed_deadline() {
        return RealLaw.LAW.procedures().values().stream()
                .map(procedure -> dynamicTest(
                        procedure.id(), () -> assertThat(unreached(procedure)).isEmpty()));
    }

    private static List<String> unreached(Procedure procedure) {
        var shown = new Examples.Shown();
        procedure.examples().forEach(example -> Examples.run(RealLaw.RULES, procedure, example, shown));
        var unreached = new ArrayList<String>();
        for (var verdict : List.of("yes", "no", "unknown")) {
            if (!shown.verdicts.contains(verdict)) {
                unreached.add("nobody is answered " + verdict);
            }
        }
        for (Deadline deadline : procedure.deadlines().values()) {
            for (var exception : deadline.except()) {
                if (!shown.exceptions.contains(deadline.id() + " " + exception.label())) {
                    unreached.add("nobody is in exception " + exception.label() + " of " + deadline.id());
                }
            }
            if (deadline.missed() != null && !shown.missed.contains(deadline.id())) {
                unreached.add("nobody misses " + deadline.id());
            }
        }
        return unreached;
    }
}
