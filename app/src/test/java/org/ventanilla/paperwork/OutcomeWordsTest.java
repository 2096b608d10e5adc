package org.ventanilla.paperwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ventanilla.rules.law.Loaded;
import org.ventanilla.rules.law.Loader;
import org.ventanilla.rules.law.Source;
import org.ventanilla.rules.law.Step;

/** Every way a step of the law can end has a word for people, of the fact it sets or of the messages. */
class OutcomeWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"es", "en"})
    void no_outcome_is_shown_by_its_code(String language) throws IOException {
        var messages = messages(language);
        var law = ((Loaded.Sound) Loader.load(Source.under(Path.of("..")))).law();
        var codes = new ArrayList<String>();
        for (var procedure : law.procedures().values()) {
            for (var step : procedure.steps()) {
                for (var outcome : step.outcomes()) {
                    var isOption = law.facts().values().stream()
                            .filter(fact -> step.sets().containsKey(fact.id()))
                            .anyMatch(fact -> fact.options().containsKey(outcome));
                    if (!isOption && !messages.containsKey("paperwork.outcome." + outcome)) {
                        codes.add(procedure.id() + " " + step.id() + " " + outcome);
                    }
                }
            }
        }
        assertThat(law.procedures()).hasSizeGreaterThan(9);
        assertThat(codes).isEmpty();
    }

    /** The loader takes no other, but an option of a fact that the step sets. */
    @ParameterizedTest
    @ValueSource(strings = {"es", "en"})
    void what_the_loader_takes_for_an_outcome_has_words(String language) throws IOException {
        var messages = messages(language);
        assertThat(Step.OUTCOMES).isNotEmpty().allSatisfy(outcome -> assertThat(
                        messages.getProperty("paperwork.outcome." + outcome, ""))
                .as(outcome)
                .isNotBlank());
    }

    private static Properties messages(String language) throws IOException {
        var read = new Properties();
        var name = "src/main/resources/messages/paperwork_" + language + ".properties";
        try (var text = Files.newBufferedReader(Path.of(name))) {
            read.load(text);
        }
        return read;
    }
}
