package org.ventanilla.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ventanilla.rules.HouseholdWords.*;
import static org.ventanilla.rules.Words.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ventanilla.rules.Household.FileInFlight;
import org.ventanilla.rules.Household.Member;
import org.ventanilla.rules.Household.Move;
import org.ventanilla.rules.Plan.Line;
import org.ventanilla.rules.Plan.Newer;
import org.ventanilla.rules.law.Deadline.Unit;
import org.ventanilla.rules.law.Fact.Type;
import org.ventanilla.rules.law.Law;
import org.ventanilla.rules.law.Procedure;
import org.ventanilla.rules.law.Procedure.InFlight;
import org.ventanilla.rules.law.Procedure.Version;

/** Thirty days until 15 January 2026, twenty from the 16th on: which term governs a file begun before. */
class VersionsTest {

    private static final LocalDate CHANGE = day("2026-01-16");
    private static final Move FILED = move("filing", "2026-01-05");
    private static final Move CHOSEN = move("version.2026-01-16", "2026-02-03");

    private static Law law(InFlight inFlight) {
        var facts = List.of(fact("in_mexico", Type.BOOLEAN), fact("stage", Type.ONE_OF, "none", "filed"));
        var before = version(30, new Version(day("2000-01-01"), day("2026-01-15"), "old", InFlight.NOT_STATED), true);
        var now = version(20, new Version(CHANGE, "new", inFlight), false);
        var base = Words.law(facts, procedure("card", is("in_mexico", true)));
        return new Law(
                new TreeMap<>(Map.of("card", now)),
                base.facts(),
                base.documents(),
                base.proofs(),
                base.tariffs(),
                base.calendars(),
                base.authorities(),
                new TreeMap<>(Map.of("card", List.of(before))));
    }

    private static Procedure version(int days, Version version, boolean isForEverybody) {
        var made = procedure("card", isForEverybody ? all() : is("in_mexico", true))
                .by(deadline("decision", "inm", days, Unit.WORKING_DAYS, "filing.date"))
                .goes(step("filing", "person"), closing(step("decision", "inm")))
                .done();
        return new Procedure(
                made.id(),
                made.title(),
                made.slip(),
                made.benefit(),
                version,
                made.review(),
                made.whom(),
                made.decides(),
                made.force(),
                made.notAssessed(),
                made.eligible(),
                made.eligibleCites(),
                made.within(),
                made.needs(),
                made.requires(),
                made.deadlines(),
                made.steps(),
                made.fees(),
                made.parameters(),
                made.conflicts(),
                made.examples(),
                made.place());
    }

    private static Household opened(String on, String version, Move... moves) {
        var file = new FileInFlight("card", day(version), day(on), List.of(moves));
        var member =
                new Member("ana", new TreeMap<>(), new TreeMap<>(), List.of(), new TreeMap<>(Map.of("card", file)));
        return new Household(false, new TreeMap<>(Map.of("ana", member)));
    }

    private static Line line(InFlight inFlight, String on, Household household) {
        return Rules.over(law(inFlight)).plan(household, day(on)).lines().getFirst();
    }

    private static int days(Line line) {
        return line.deadlines().getFirst().days();
    }

    @ParameterizedTest
    @EnumSource
    void a_file_begun_before_the_change_keeps_its_law_and_says_what_the_new_one_says(InFlight inFlight) {
        var line = line(inFlight, "2026-02-02", opened("2026-01-05", "2000-01-01", FILED));
        assertThat(days(line)).isEqualTo(30);
        assertThat(line.versionFrom()).isEqualTo("2000-01-01");
        assertThat(line.newer()).isEqualTo(new Newer(CHANGE, inFlight));
        assertThat(line.verdict().truth()).isEqualTo(Plan.Truth.YES);
    }

    @ParameterizedTest
    @EnumSource
    void only_where_the_new_law_lets_somebody_choose_does_a_choice_move_the_file(InFlight inFlight) {
        var line = line(inFlight, "2026-02-04", opened("2026-01-05", "2000-01-01", FILED, CHOSEN));
        var mayChoose = List.of(InFlight.PERSON_MAY, InFlight.AUTHORITY_MAY, InFlight.PARTIES_MAY)
                .contains(inFlight);
        assertThat(days(line)).isEqualTo(mayChoose ? 20 : 30);
        assertThat(line.newer() == null).isEqualTo(mayChoose);
    }

    @Test
    void until_the_day_of_the_choice_it_was_under_the_old_law() {
        var chosen = opened("2026-01-05", "2000-01-01", FILED, CHOSEN);
        assertThat(days(line(InFlight.PERSON_MAY, "2026-02-02", chosen))).isEqualTo(30);
        assertThat(days(line(InFlight.PERSON_MAY, "2026-02-03", chosen))).isEqualTo(20);
    }

    @Test
    void before_the_change_nobody_is_told_of_a_law_not_yet_in_force() {
        var line = line(InFlight.PERSON_MAY, "2026-01-15", opened("2026-01-05", "2000-01-01", FILED));
        assertThat(line.newer()).isNull();
        assertThat(days(line)).isEqualTo(30);
    }

    @Test
    void a_file_begun_after_the_change_is_under_the_new_law_from_its_first_day() {
        var line = line(
                InFlight.BEGUN_UNDER, "2026-02-02", opened("2026-01-16", "2026-01-16", move("filing", "2026-01-16")));
        assertThat(days(line)).isEqualTo(20);
        assertThat(line.newer()).isNull();
    }

    @Test
    void a_file_that_names_no_version_of_the_law_is_under_the_one_of_its_first_day() {
        assertThat(days(line(InFlight.NOT_STATED, "2026-02-02", opened("2026-01-15", "1999-09-09", FILED))))
                .isEqualTo(30);
        assertThat(days(line(InFlight.NOT_STATED, "2026-02-02", opened("2026-01-16", "1999-09-09", FILED))))
                .isEqualTo(20);
    }

    @Test
    void whoever_has_no_file_is_under_the_law_of_the_day() {
        var ana = household(false, someone("ana"));
        assertThat(line(InFlight.NOT_STATED, "2026-01-15", ana).verdict().truth())
                .isEqualTo(Plan.Truth.YES);
        assertThat(line(InFlight.NOT_STATED, "2026-01-16", ana).verdict().truth())
                .isEqualTo(Plan.Truth.UNKNOWN);
    }

    @Test
    void the_plan_says_whom_to_ask_and_in_json_which_version_governs() {
        var law = law(InFlight.PERSON_MAY);
        var plan = Rules.over(law).plan(opened("2026-01-05", "2000-01-01", FILED), day("2026-02-02"));
        assertThat(PlanText.of(law, plan, "es"))
                .contains("ley nueva desde el 16 de enero de 2026: preguntar a la persona si la prefiere");
        assertThat(PlanJson.of(law, plan, "en").toString())
                .contains("version_from=2000-01-01")
                .contains("newer={from=2026-01-16, in_flight=person_may}");
    }

    @Test
    void a_household_file_chooses_by_a_move_that_names_the_version() {
        var law = law(InFlight.PERSON_MAY);
        var said = """
                { "given": { "files": { "card": { "opened": "2026-01-05", "moves": [
                  { "step": "filing", "on": "2026-01-05" }, { "step": "version.2026-01-16", "on": "2026-02-03" } ] } } } }
                """;
        var read = (HouseholdFile.Sound) HouseholdFile.read(law, "ana.json", said);
        var file = Objects.requireNonNull(
                new ArrayList<>(read.household().members().values())
                        .getFirst()
                        .files()
                        .get("card"));
        assertThat(file.versionFrom()).isEqualTo("2000-01-01");
        assertThat(file.findLaw(law, day("2026-02-04")))
                .isEqualTo(law.procedures().get("card"));
        assertThat(HouseholdFile.read(law(InFlight.BEGUN_UNDER), "ana.json", said))
                .isInstanceOf(HouseholdFile.Refused.class);
    }

    @Test
    void what_began_before_it_was_written_down_stays_under_the_version_of_its_first_day() {
        var law = law(InFlight.BEGUN_UNDER);
        var card = Objects.requireNonNull(law.procedures().get("card"));
        var now = card.version().from();
        var before = new Household.FileInFlight("card", now, now.minusDays(1), List.of());
        var governing = Objects.requireNonNull(before.findLaw(law, now.plusDays(20)));
        assertThat(governing.version().from()).isEqualTo("2000-01-01");
        var since = new Household.FileInFlight("card", now, now, List.of());
        assertThat(since.findLaw(law, now.plusDays(20))).isEqualTo(card);
    }
}
