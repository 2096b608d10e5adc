package org.ventanilla.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.MessageSource;
import org.ventanilla.CleanDatabase;
import org.ventanilla.Visitor;
import org.ventanilla.Visitor.Seen;

/** Whoever follows either half of README to the letter has a plan before them. */
@ExtendWith(CleanDatabase.class)
class ReadmeWayTest {

    private static final Pattern PASSPORT = Pattern.compile("```\\n(P<[^`]+)```");
    private static final Pattern PLAN = Pattern.compile("href=\"(/households/[0-9a-f-]{36}/plan)\"");
    private static final Pattern BAND = Pattern.compile("(?s)<header class=\"band\">.*?</header>");

    /** What is to be pressed or chosen on the way, in this order. */
    private static final List<String> WAY = List.of(
            "people.register",
            "people.lines.read",
            "people.ficha.standing.foreign",
            "people.ficha.language",
            "people.ficha.save",
            "people.plan");

    @ParameterizedTest
    @ValueSource(strings = {"es", "en"})
    void the_steps_lead_to_a_plan_and_name_everything_that_must_be_chosen(
            String language, Visitor lucia, MessageSource words) throws IOException {
        var readme = Files.readString(Path.of("../README.md")).split("\\n---\\n", -1)[language.equals("es") ? 0 : 1];
        var named = WAY.stream()
                .map(key -> words.getMessage(key, null, Locale.of(language)))
                .map(name -> "**" + name + "**")
                .toList();
        assertThat(readme).containsSubsequence(named.toArray(String[]::new));
        var lines = PASSPORT.matcher(readme);
        assertThat(lines.find()).isTrue();

        switchIn(lucia.get("/sign-in"), language, lucia);
        lucia.signIn("lucia");
        switchIn(lucia.get("/"), language, lucia);
        var read = fields(lucia.get("/people/new"));
        read.putAll(Map.of("lines", lines.group(1), "read", "yes"));
        var filled = fields(lucia.post("/people", read));
        filled.put("standing", "FOREIGN");
        assertThat(lucia.post("/people", filled).status()).isEqualTo(422);

        filled.put("language-1", "es");
        var person = lucia.post("/people", filled);
        assertThat(person.path()).matches("/people/[0-9a-f-]{36}");
        var plan = PLAN.matcher(person.body());
        assertThat(plan.find()).isTrue();
        assertThat(lucia.get(plan.group(1)).status()).isEqualTo(200);
    }

    /** In the band at the top of the page, as README says. */
    private static void switchIn(Seen page, String language, Visitor who) {
        var band = BAND.matcher(page.body());
        assertThat(band.find()).isTrue();
        var other = page.body().contains("<html lang=\"es\"") ? "en" : "es";
        assertThat(band.group()).contains("href=\"/language/" + other);
        who.get("/language/" + language);
    }

    private static Map<String, String> fields(Seen page) {
        return new LinkedHashMap<>(SeenForm.on(page.body()).stream()
                .filter(form -> form.action().equals("/people"))
                .findAny()
                .orElseThrow()
                .held());
    }
}
