package org.ventanilla.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ventanilla.rules.law.Complaint;
import org.ventanilla.rules.law.Loaded;
import org.ventanilla.rules.law.Loader;
import org.ventanilla.rules.law.Source;

/** A law whose examples contradict it, or never go where it can go, is told so, in a sentence with a place. */
class ExaminedTest {

    private static final Path ROOT = Path.of("../..");
    private static final String REVIEW = "refugee-review";
    private static final String SCHOOL = "school-enrolment";

    @Test
    void an_example_that_expects_something_else_is_refused_where_it_stands() throws IOException {
        var complaints = examined(SCHOOL, text -> text.replaceFirst("eligible: yes", "eligible: no"));

        assertThat(complaints).singleElement().satisfies(complaint -> {
            assertThat(complaint.text()).contains(") does not hold: ", "eligible: expected no, found yes");
            assertThat(complaint.place().file()).isEqualTo("procedures/" + SCHOOL + ".yaml");
            assertThat(complaint.place().line()).isGreaterThan(10);
            assertThat(complaint.toString()).endsWith(".").contains("Maybe ");
        });
    }

    @Test
    void an_answer_and_a_path_that_no_example_gives_are_refused() throws IOException {
        var complaints = examined(SCHOOL, without(example -> example.contains("eligible: no")));

        assertThat(texts(complaints))
                .contains("No example of (school-enrolment) answers anybody no.")
                .anyMatch(text -> text.startsWith("No example of (school-enrolment) goes the path to no by ("));
    }

    @Test
    void a_deadline_nobody_misses_and_a_last_day_that_never_rolls_over_are_refused() throws IOException {
        var complaints = examined(REVIEW, without(example -> example.contains("then:") || example.contains("rolled:")));

        assertThat(texts(complaints))
                .contains(
                        "No example of (refugee-review) misses (filing).",
                        "No example of (refugee-review) rolls the last day of (decision) over a day that does not count.");
    }

    @Test
    void an_exception_nobody_reaches_is_refused() throws IOException {
        var complaints = examined("refugee-recognition", without(example -> example.contains("extradition")));

        assertThat(texts(complaints))
                .contains("No example of (refugee-recognition) reaches the exception (extradition) of (decision).");
    }

    @Test
    void without_examples_everything_is_still_to_be_tried() throws IOException {
        var complaints = examined(SCHOOL, text -> text.substring(0, text.indexOf("\nexamples:")) + "\nexamples: []\n");

        assertThat(texts(complaints)).hasSizeGreaterThanOrEqualTo(5);
        assertThat(complaints).allMatch(complaint -> complaint.place().line() == 1);
    }

    private static List<String> texts(List<Complaint> complaints) {
        return complaints.stream().map(Complaint::text).toList();
    }

    private static UnaryOperator<String> without(Predicate<String> dropped) {
        return text -> {
            var at = text.indexOf("\nexamples:\n") + "\nexamples:".length();
            return text.substring(0, at)
                    + Stream.of(text.substring(at).split("(?=\\n  - name:)"))
                            .filter(example -> !dropped.test(example))
                            .collect(Collectors.joining());
        };
    }

    private static List<Complaint> examined(String id, UnaryOperator<String> change) throws IOException {
        var file = "procedures/" + id + ".yaml";
        var sources = new ArrayList<Source>();
        for (var source : Source.under(ROOT)) {
            sources.add(source.file().equals(file) ? new Source(file, changed(source.text(), change)) : source);
        }
        return switch (Loader.load(sources)) {
            case Loaded.Refused refused -> throw new AssertionError(refused.print());
            case Loaded.Sound(var law) ->
                Examined.of(
                        Rules.over(law), Objects.requireNonNull(law.procedures().get(id)));
        };
    }

    private static String changed(String text, UnaryOperator<String> change) {
        var changed = change.apply(text);
        assertThat(changed).isNotEqualTo(text);
        return changed;
    }
}
