package org.ventanilla.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ventanilla.rules.Words.day;

import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A plan in a terminal is read by people: what the law calls things stands there, and not the ids of its files. */
class PlanTextTest {

    /** The id of a procedure stands in brackets after its name, so that it can be asked for. */
    private static final Pattern ASKED_BY = Pattern.compile("\\([a-z-]+\\)$", Pattern.MULTILINE);

    private static final Pattern ID = Pattern.compile("\\b[a-z]{2,}(?:-[a-z]+)*[._][a-z_]+");

    @ParameterizedTest
    @ValueSource(strings = {"es", "en"})
    void no_plan_of_the_hundred_families_shows_an_id(String language) {
        var found = new TreeSet<String>();
        HundredHouseholds.told().forEach((name, family) -> found.addAll(ids(name, family, language)));
        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "es,si tiene pareja,si cuida a alguien",
        "en,whether there is a partner,whether there is somebody in their care"
    })
    void relatives_nobody_told_of_are_asked_about_in_words(String language, String partner, String ward) {
        assertThat(text("nationality: HN, in_mexico: yes", language))
                .contains(partner, ward)
                .doesNotContain("my.");
    }

    @ParameterizedTest
    @CsvSource({"es,el día de:", "en,the day of:"})
    void the_day_of_a_step_is_named_by_the_step(String language, String day) {
        var request = Objects.requireNonNull(RealLaw.LAW.procedures().get("refugee-recognition"));
        var step = request.steps().stream()
                .filter(each -> each.id().equals("sign-in"))
                .findFirst()
                .orElseThrow();
        assertThat(new LawNames(RealLaw.LAW, language).all(request, List.of("sign-in.date")))
                .isEqualTo(day + " " + step.name().in(language));
    }

    @ParameterizedTest
    @CsvSource({
        "es,2026-10-12,hoy es el último día",
        "en,2026-10-12,today is the last day",
        "es,2026-10-13,queda 1 día hábil",
        "es,2026-10-14,quedan 2 días hábiles",
        "en,2026-10-13,1 working day left",
        "en,2026-10-14,2 working days left"
    })
    void the_last_day_left_is_one_day(String language, String entry, String left) {
        assertThat(text("nationality: HN, in_mexico: yes, entry.date: " + entry, language))
                .contains(", " + left);
    }

    @ParameterizedTest
    @CsvSource({
        "es,antes va: Protección de niñas,falta uno de estos: Constancia,depende de cómo termine: ",
        "en,first comes: Protection of children,one of these is missing: COMAR,depends on how this ends: "
    })
    void what_waits_names_what_comes_first_and_of_several_that_one_is_enough(
            String language, String first, String either, String outcome) {
        var family = """
                household:
                  complete: yes
                  ana: { nationality: HN, born_on: 1992-04-07, in_mexico: yes, speaks.es: yes, stay.condition: none, asylum.stage: wished }
                  eva: { nationality: HN, born_on: 2017-04-07, in_mexico: yes, speaks.es: yes, stay.condition: none, child_of: [ana] }
                """;
        var read = HouseholdFile.read(RealLaw.LAW, "made-up.yaml", family);
        var plan = RealLaw.RULES.plan(((HouseholdFile.Sound) read).household(), HundredHouseholds.ON);
        assertThat(PlanText.of(RealLaw.LAW, plan, language))
                .contains(first, either, "(eva)", outcome)
                .doesNotContainPattern("(?m): (.+) ← \\1$");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "filing.by: representative, done: { refugee-recognition: { filing: 2026-11-20 } }|2026-11-23|en|"
                        + "Confirming in person what somebody else filed: 25 November 2026, 2 working days left|"
                        + "if it passes undone: The request counts as not filed",
                "asylum.stage: filed, done: { refugee-recognition: { filing: 2026-11-12, completion_notice: 2026-11-16, sign-in: 2026-11-19 } }|2026-11-24|es|"
                        + "Contestar lo que COMAR preguntó o pidió completar: 24 de noviembre de 2026, hoy es el último día|"
                        + "si pasa sin hacerse: COMAR puede desechar la solicitud"
            })
    void what_an_open_file_asks_by_a_day_stands_first_with_what_a_miss_brings(
            String file, String on, String language, String asked, String missed) {
        var lines = textOn(
                        on,
                        "nationality: VE, born_on: 1990-01-01, in_mexico: yes, entry.date: 2026-10-09, " + file,
                        language)
                .lines()
                .toList();
        int line = lines.indexOf(language.equals("en") ? "  Now" : "  Ahora") + 1;
        assertThat(lines.get(line))
                .endsWith("(refugee-recognition)")
                .contains(language.equals("en") ? "under way" : "en trámite");
        assertThat(lines.get(line + 2)).isEqualTo("      " + asked);
        assertThat(lines.get(line + 3)).startsWith("      " + missed);
    }

    @ParameterizedTest
    @CsvSource({"en,2026-10-26,Signing in again: ended on 2 November 2026. Go at once"})
    void a_weekly_sign_in_that_is_overdue_stands_first_though_an_office_acts_next(
            String language, String signed, String said) {
        var lines = textOn(
                        "2026-11-23",
                        "nationality: VE, born_on: 1990-01-01, in_mexico: yes, entry.date: 2026-06-09, asylum.stage: filed,"
                                + " done: { refugee-recognition: { filing: 2026-07-20, constancia: 2026-07-22, sign-in: "
                                + signed + " } }",
                        language)
                .lines()
                .toList();
        assertThat(lines.get(lines.indexOf("  Now") + 1)).contains("(refugee-recognition)");
        assertThat(lines.get(lines.indexOf("  Now") + 3)).startsWith("      " + said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "es|2026-10|Presentar la solicitud: entre el 12 de noviembre y el 14 de diciembre de 2026; nadie sabe el día; falta saber: Día de entrada a México",
                "en|2026-10|Filing the request: between 12 November and 14 December 2026; nobody knows the day; not known: Day of entry into Mexico",
                "es|2026-09|Presentar la solicitud: venció entre el 14 de octubre y el 11 de noviembre de 2026. Se presenta igual",
                "en|2026-09|Filing the request: ended between 14 October and 11 November 2026. It is filed all the same"
            })
    void a_term_that_ends_on_no_single_day_is_told_by_both(String language, String entry, String said) {
        assertThat(text("nationality: HN, in_mexico: yes, asylum.stage: wished, entry.date: " + entry, language))
                .contains(said)
                .doesNotContainPattern("20\\d\\d\\?");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "es|2026-10|true|¿Qué día entró a México esta última vez?",
                "en|2026-10|true|What day did you last enter Mexico?",
                "es|2026-09|false|¿Qué día entró a México esta última vez?",
                "es|2026-10-20|false|¿Qué día entró a México esta última vez?"
            })
    void of_a_month_the_day_is_asked_first_while_the_term_may_still_run(
            String language, String entry, boolean isAsked, String question) {
        var text = text("nationality: HN, in_mexico: yes, asylum.stage: wished, entry.date: " + entry, language);
        var first = (language.equals("es") ? "Por preguntar" : "To ask") + "\n  - person: " + question;
        assertThat(text.contains(first)).isEqualTo(isAsked);
        assertThat(text.contains(question)).isEqualTo(isAsked);
    }

    private static TreeSet<String> ids(String name, String family, String language) {
        var found = new TreeSet<String>();
        var read = HouseholdFile.read(RealLaw.LAW, name + ".yaml", family);
        var plan = RealLaw.RULES.plan(((HouseholdFile.Sound) read).household(), HundredHouseholds.ON);
        var matcher = ID.matcher(
                ASKED_BY.matcher(PlanText.of(RealLaw.LAW, plan, language)).replaceAll(""));
        while (matcher.find()) {
            found.add(name + ": " + matcher.group());
        }
        return found;
    }

    private static String text(String given, String language) {
        return textOn("2026-11-24", given, language);
    }

    private static String textOn(String on, String given, String language) {
        var read = HouseholdFile.read(RealLaw.LAW, "made-up.yaml", "given: { " + given + " }");
        var plan = RealLaw.RULES.plan(((HouseholdFile.Sound) read).household(), day(on));
        return PlanText.of(RealLaw.LAW, plan, language);
    }
}
