package org.ventanilla.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartsTest {

    /** Pieces of other parts, or frames that the pages of phone, paper and sign-in show. */
    private static final Set<String> SHOWN_INSIDE_OTHERS = Set.of(
            "help",
            "seal",
            "icon",
            "shape",
            "mark",
            "need",
            "line",
            "ribbon",
            "tally",
            "keys",
            "skipLink",
            "box",
            "sheet",
            "ticket");

    @Test
    void every_part_has_examples_and_words_on_accessibility() throws IOException {
        var say = new Say(Say.SPANISH, UiConfiguration.bundles());
        var parts = new PartExamples(page(say), new JteViews()).parts();
        var shown = parts.stream().map(PartExamples.Part::template).collect(Collectors.toCollection(HashSet::new));
        shown.addAll(SHOWN_INSIDE_OTHERS);
        try (var templates = Files.list(Path.of("src/main/jte/ui"))) {
            var there = templates
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".jte"))
                    .map(name -> name.replace(".jte", ""))
                    .toList();
            assertThat(shown).containsExactlyInAnyOrderElementsOf(there);
        }
        assertThat(parts).allSatisfy(part -> assertThat(say.knows("ui.parts." + part.name()))
                .as(part.name())
                .isTrue());
    }

    @Test
    void the_title_begins_with_the_mistake_and_never_without_one() throws IOException {
        var page = page(new Say(Say.SPANISH, UiConfiguration.bundles())).titled("ui.signin.title");
        assertThat(page.fullTitle()).isEqualTo("Entrar a la ventanilla · Ventanilla");
        assertThat(page.wrongIf(false).fullTitle()).doesNotStartWith("Error");
        assertThat(page.wrongIf(true).fullTitle()).isEqualTo("Error: Entrar a la ventanilla · Ventanilla");
    }

    @Test
    void the_first_thing_wrong_with_a_field_is_the_one_said() {
        var mistakes =
                Mistakes.NONE.and("born", "primera").and("born", "segunda").and("name", "otra");
        assertThat(mistakes.find("born")).isEqualTo("primera");
        assertThat(mistakes.find("unknown")).isNull();
        assertThat(mistakes.sentences().keySet()).containsExactly("born", "name");
        assertThat(Mistakes.NONE.isEmpty()).isTrue();
        assertThat(mistakes.isEmpty()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"María Fernanda,MF", "Wilner,W", "maría de los ángeles,MD", "😀 Samuel,😀S", "'  ',''"})
    void initials_are_at_most_two(String name, String initials) {
        assertThat(Tabs.initials(name)).isEqualTo(initials);
    }

    @Test
    void only_the_first_five_of_a_family_have_a_key() {
        var tabs = new Tabs("", List.of());
        assertThat(tabs.keyOf(0)).isEqualTo("1");
        assertThat(tabs.keyOf(4)).isEqualTo("5");
        assertThat(tabs.keyOf(5)).isEmpty();
    }

    @Test
    void a_template_nobody_wrote_is_left_to_others() {
        var views = new JteViews();
        assertThat(views.resolveViewName("people/nobody-wrote-this", Say.SPANISH))
                .isNull();
        var view = Objects.requireNonNull(views.resolveViewName("ui/pages/fault", Say.SPANISH));
        assertThat(view.getContentType()).isEqualTo("text/html;charset=UTF-8");
    }

    private static Page page(Say say) {
        var house = new House(true, List.of(), "/assets/0/");
        var seal = new Seal("_csrf", () -> "", UUID.randomUUID().toString());
        var setting = new Setting("/dev/parts", new Taste(say.locale(), Theme.LIGHT, true), null, house, seal, false);
        return new Page(say, "", setting, null, false);
    }
}
