package org.ventanilla.rules.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
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

    /** What an office asks for has the days of its statute, or those the office says: five at least, ten at most. */
    @Test
    void where_no_statute_counts_the_days_to_answer_an_office_they_are_ten_at_most() throws IOException {
        assertThat(Loader.load(Source.under(ROOT))).isInstanceOfSatisfying(Loaded.Sound.class, sound -> {
            var left = new TreeSet<String>();
            var capped = new TreeSet<String>();
            for (var procedure : sound.law().procedures().values()) {
                for (var deadline : procedure.deadlines().values()) {
                    if (deadline.from().equals(new Deadline.Start.Event("completion_notice.date"))) {
                        cited(deadline, "17-A").forEach(_ -> left.add(procedure.id()));
                        cited(deadline, "32").forEach(_ -> capped.add(procedure.id()));
                    }
                }
            }
            assertThat(capped)
                    .isEqualTo(left)
                    .containsExactly(
                            "asylum-change-of-state",
                            "family-reunification",
                            "naturalisation",
                            "refugee-recognition",
                            "refugee-travel-document");
        });
    }

    private static List<Cite> cited(Deadline deadline, String article) {
        return deadline.cites().stream()
                .filter(cite -> cite.instrument().equals("lfpa"))
                .filter(cite -> cite.article().split(" ", 2)[0].equals(article))
                .toList();
    }

    static String complaintsOf(Loaded loaded) {
        return switch (loaded) {
            case Loaded.Sound sound -> "";
            case Loaded.Refused refused -> refused.print();
        };
    }
}
