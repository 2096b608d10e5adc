package org.ventanilla.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.regex.Pattern;

/** A family registered through the Ficha, one after the other, the foreigners with their wish said. */
final class Family {

    private static final Pattern HOUSEHOLD = Pattern.compile("/households/([0-9a-f-]{36})");

    /** Whoever is told to the window. @param tie to the one who was registered first, by its value */
    private record Told(String given, String first, String born, String country, String language, String tie) {}

    private static final Told MOTHER =
            new Told("María Fernanda de los Ángeles", "Mejía", "07/04/1992", "HN", "es", "NONE");

    private static final List<Told> REST = List.of(
            new Told("Jean-Baptiste Frantz", "Joseph", "15/09/1990", "HT", "ht", "PARTNER"),
            new Told("Djenny Esperanza", "Joseph", "03/03/2017", "CL", "es", "CHILD"),
            new Told("Samuel Alejandro", "Joseph", "03/11/2025", "MX", "es", "CHILD"),
            new Told("Rosa Guadalupe Concepción", "Zelaya", "21/01/1958", "HN", "es", "PARENT"),
            new Told("Kevin Alexander", "Mejía", "12/06/2010", "GT", "es", "NONE"));

    private final String household;

    private Family(String household) {
        this.household = household;
    }

    /** One person, who told no more than the Ficha asks for. */
    static Family ofOne(Visit visit) {
        var page = visit.go(Registered.by(visit));
        return new Family(householdOn(page));
    }

    /** Six people of five countries, each with a plan of their own. */
    static Family ofSix(Visit visit) {
        var first = register(visit, "/people/new", MOTHER);
        var household = householdOn(visit.page());
        for (var each : REST) {
            register(visit, "/households/" + household + "/members/new", each, first);
        }
        return new Family(household);
    }

    private static String householdOn(Page page) {
        var found = HOUSEHOLD.matcher(page.content());
        assertThat(found.find()).as("the household on %s", page.url()).isTrue();
        return found.group(1);
    }

    private static String register(Visit visit, String path, Told told, String... relative) {
        var page = visit.go(path);
        var isMexican = told.country().equals("MX");
        page.locator("[name=standing][value=" + (isMexican ? "MEXICAN" : "FOREIGN") + "]")
                .check();
        page.locator("[name=given]").fill(told.given());
        page.locator("[name=first]").fill(told.first());
        page.locator("[name=no-second]").check();
        page.locator("[name=born]").fill(told.born());
        page.locator("[name=born-precision][value=day]").check();
        page.locator("[name=nationality-1]").selectOption(told.country());
        page.locator("[name=born-in]").selectOption(told.country());
        page.locator("[name=language-1]").selectOption(told.language());
        page.locator("[name=where][value=here]").check();
        if (!isMexican) {
            page.locator("[name=entered]").fill(Visit.daysAgo(12));
        }
        for (var other : page.locator("select[name^=tie-]").all()) {
            var isFirst = relative.length > 0 && ("tie-" + relative[0]).equals(other.getAttribute("name"));
            other.selectOption(new SelectOption().setValue(isFirst ? told.tie() : "NONE"));
        }
        page.locator("button[form=ficha]").first().click();
        assertThat(page.locator(".govuk-error-summary").allInnerTexts())
                .as(told.given())
                .isEmpty();
        var person = page.url().replaceFirst("[?#].*$", "").replaceFirst(".*/", "");
        if (!isMexican) {
            page.locator("form[action$='/wish'] button[type=submit]").first().click();
            visit.go("/people/" + person);
        }
        return person;
    }

    /** Prints what leaves in the hand: the page of the sheet or the ticket is then open. */
    Page prints(Visit visit, String paper, String language) {
        var page = visit.go("/households/" + household + "/slip");
        page.locator("[name=language][value=" + language + "]").check();
        page.locator("[name=paper][value=" + paper + "]").check();
        page.locator("main button[type=submit]").click();
        page.waitForLoadState();
        return page;
    }
}
