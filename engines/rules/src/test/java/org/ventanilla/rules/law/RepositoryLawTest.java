package org.ventanilla.rules.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class RepositoryLawTest {

    /** Tests run in engines/rules. */
    static final Path ROOT = Path.of("../..");

    @Test
    void the_law_of_this_repository_loads() throws IOException {
        assertThat(complaintsOf(Loader.load(Source.under(ROOT)))).isEmpty();
    }

    @Test
    void the_eight_procedures_of_the_first_window_are_there() throws IOException {
        assertThat(Loader.load(Source.under(ROOT))).isInstanceOfSatisfying(Loaded.Sound.class, sound -> assertThat(
                        sound.law().procedures().keySet())
                .contains(
                        "child-protection",
                        "curp-temporal",
                        "humanitarian-visitor-card",
                        "refugee-recognition",
                        "residence-after-recognition",
                        "residence-parent-of-mexican",
                        "rfc",
                        "school-enrolment"));
    }

    /** LMig 11 and LGDNNA 106 for everything a child may ask; LMig 8 and 73 for care, which nothing may hold up. */
    @Test
    void nothing_but_care_is_begun_for_a_child_before_the_protection_authority_is_told() throws IOException {
        assertThat(Loader.load(Source.under(ROOT))).isInstanceOfSatisfying(Loaded.Sound.class, sound -> {
            var silent = new TreeSet<String>();
            for (var procedure : sound.law().procedures().values()) {
                var tells = procedure.needs().stream()
                        .anyMatch(need -> need.procedure().equals("child-protection") && "notice".equals(need.step()));
                if (!tells && procedure.whom() == Procedure.Whom.PERSON) {
                    silent.add(procedure.id());
                }
            }
            var forAdultsOnly = "naturalisation";
            assertThat(silent).containsExactly("child-protection", "health-care", forAdultsOnly);
        });
    }

    static String complaintsOf(Loaded loaded) {
        return switch (loaded) {
            case Loaded.Sound sound -> "";
            case Loaded.Refused refused -> refused.print();
        };
    }
}
