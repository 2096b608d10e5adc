package org.ventanilla.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ventanilla.CleanDatabase;

@ExtendWith(CleanDatabase.class)
class PapersTest {

    @Test
    void a_company_s_papers_are_not_offered_to_a_person_but_what_an_employer_hands_over_is() {
        var all = CleanDatabase.bean(Papers.class).all(Locale.of("es"));
        assertThat(all)
                .contains("passport", "employer-certificate", "rfc")
                .doesNotContain("tax-return", "staff-list", "company-power", "repse-registration");
    }
}
