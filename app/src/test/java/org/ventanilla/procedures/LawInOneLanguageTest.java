package org.ventanilla.procedures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ventanilla.CleanDatabase;
import org.ventanilla.Tongue;
import org.ventanilla.rules.law.Law;

/** Every page of the law, read by somebody who has one language only. */
@ExtendWith(CleanDatabase.class)
class LawInOneLanguageTest {

    @ParameterizedTest
    @ValueSource(strings = {"es", "en"})
    void no_page_of_the_law_has_a_word_of_the_other_language_or_of_the_code(String language) {
        var law = CleanDatabase.bean(Law.class);
        var tongue = Tongue.of(law, language, List.of());
        var visitor = CleanDatabase.visitor();
        visitor.get("/language/" + language + "?back=/procedures");
        var faults = new TreeSet<String>();
        faults.addAll(tongue.faults(Tongue.read(visitor.get("/procedures").body())));
        for (var id : law.procedures().keySet()) {
            var page = visitor.get("/procedures/" + id);
            assertThat(page.status()).as(id).isEqualTo(200);
            tongue.faults(Tongue.read(page.body())).forEach(fault -> faults.add(id + ": " + fault));
        }
        assertThat(law.procedures()).hasSizeGreaterThan(25);
        assertThat(faults).isEmpty();
    }
}
