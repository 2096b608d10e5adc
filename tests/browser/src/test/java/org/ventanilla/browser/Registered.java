package org.ventanilla.browser;

import static org.assertj.core.api.Assertions.assertThat;

/** A person registered through the Ficha, for tests that begin after it. */
final class Registered {

    private Registered() {}

    /** The path of her page. */
    static String by(Visit visit) {
        var page = visit.go("/people/new");
        page.locator("[name=standing][value=FOREIGN]").check();
        page.locator("[name=given]").fill("María Fernanda");
        page.locator("[name=first]").fill("Mejía");
        page.locator("[name=second]").fill("Zelaya");
        page.locator("[name=born]").fill("07/04/1992");
        page.locator("[name=born-precision][value=day]").check();
        page.locator("[name=nationality-1]").selectOption("HN");
        page.locator("[name=language-1]").selectOption("es");
        page.locator("[name=where][value=here]").check();
        page.locator("[name=entered]").fill(Visit.daysAgo(12));
        page.locator("button[form=ficha]").first().click();
        assertThat(page.locator(".govuk-error-summary").allInnerTexts()).isEmpty();
        return page.url().replaceFirst("^https?://[^/]+", "").replaceFirst("[?#].*$", "");
    }
}
