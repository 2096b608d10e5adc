package org.ventanilla.paperwork;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.MessageSource;
import org.ventanilla.CleanDatabase;
import org.ventanilla.Tongue;
import org.ventanilla.rules.Rules;
import org.ventanilla.ui.House;
import org.ventanilla.ui.Mistakes;
import org.ventanilla.ui.Page;
import org.ventanilla.ui.Say;
import org.ventanilla.ui.Seal;
import org.ventanilla.ui.Setting;
import org.ventanilla.ui.Taste;
import org.ventanilla.ui.Theme;

/** The plans of the hundred invented families, read by somebody who has one language only. */
@ExtendWith(CleanDatabase.class)
class PlansInOneLanguageTest {

    /** One language reads every third family, the other the next ones: all of them in both take a minute. */
    private static final int ONE_OF = 3;

    private static final TemplateEngine PAGES = TemplateEngine.createPrecompiled(ContentType.Html);

    @ParameterizedTest
    @ValueSource(strings = {"es", "en"})
    void no_plan_of_the_hundred_families_has_a_word_of_the_other_language_or_of_the_code(String language)
            throws IOException {
        var rules = CleanDatabase.bean(Rules.class);
        var faults = new TreeSet<String>();
        var families = InventedFamily.all(rules);
        assertThat(families).hasSize(100);
        for (var at = language.equals("es") ? 0 : 1; at < families.size(); at += ONE_OF) {
            var family = families.get(at);
            var tongue = Tongue.of(rules.law(), language, family.names());
            faults.addAll(tongue.faults(Tongue.read(page(family.seen(rules), rules, language))));
        }
        assertThat(faults).isEmpty();
    }

    private static String page(Sight sight, Rules rules, String language) {
        var say = new Say(language.equals("es") ? Say.SPANISH : Say.ENGLISH, CleanDatabase.bean(MessageSource.class));
        var desk = CleanDatabase.bean(PlanDesk.class);
        var setting = new Setting(
                "/plan",
                new Taste(say.locale(), Theme.LIGHT, true),
                null,
                new House(false, List.of(), "/assets/0/"),
                new Seal("_csrf", () -> "", "key"),
                false);
        var page = new Page(say, "", setting, null, false).titled("paperwork.plan.title");
        var plan = new PlanScreen(sight, new LawWords(rules.law(), say), desk, null).view(AskForm.NONE);
        var output = new StringOutput();
        PAGES.render(
                "paperwork/plan.jte",
                Map.of(
                        "page",
                        page,
                        "plan",
                        plan,
                        "household",
                        sight.household().id().toString(),
                        "tab",
                        "",
                        "mistakes",
                        Mistakes.NONE,
                        "version",
                        1),
                output);
        return output.toString();
    }
}
