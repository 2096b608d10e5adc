package org.ventanilla.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;
import org.ventanilla.CleanDatabase;
import org.ventanilla.TestClock;
import org.ventanilla.Visitor;

/** A browser keeps the title of each page it was on: none says who came, nor that they seek protection. */
@ExtendWith(CleanDatabase.class)
class TitlesTest {

    private static final Pattern TITLE = Pattern.compile("<title>([^<]*)</title>");
    private static final Pattern PROTECTION =
            Pattern.compile("(?i)refug|asil|asyl|proteg|protec|procuradur|ni[ñn][ao]|child|v[ií]ctim");

    @ParameterizedTest
    @ValueSource(strings = {"es", "en"})
    void no_title_of_a_page_about_a_person_says_who_or_that_they_seek_protection(
            String language, Routes routes, TestClock clock, Visitor lucia) {
        clock.stopAt(Instant.parse("2026-11-24T16:42:00Z"));
        var maria = Arrived.at(lucia.signIn("lucia"), "María");
        lucia.get("/language/" + language);
        var pages = routes.all().stream()
                .filter(route -> route.demands() != null && route.pattern().contains("{"))
                .filter(route -> !route.pattern().startsWith("/test/"))
                .toList();

        assertThat(pages).hasSizeGreaterThan(15).allSatisfy(route -> {
            var address = maria.address(route.pattern());
            var seen = route.method().equals(HttpMethod.GET)
                    ? lucia.get(address)
                    : lucia.submit(lucia.get("/people/new"), address, Map.of());
            var title = TITLE.matcher(seen.body());
            assertThat(title.find()).as(address).isTrue();
            assertThat(title.group(1))
                    .isNotBlank()
                    .doesNotContain(
                            "María", "Mejía", maria.folio(), maria.folio().replace("-", ""))
                    .doesNotContainPattern(PROTECTION);
        });
    }
}
