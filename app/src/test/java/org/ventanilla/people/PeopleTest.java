package org.ventanilla.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ventanilla.Callers;
import org.ventanilla.CleanDatabase;
import org.ventanilla.TestClock;
import org.ventanilla.access.AccessRefusal;
import org.ventanilla.kernel.Answer;
import org.ventanilla.kernel.Caller;
import org.ventanilla.kernel.Permission;
import org.ventanilla.people.People.Place;
import org.ventanilla.rules.Household.Answered;
import org.ventanilla.rules.Value;

/** The people of the network, on a real PostgreSQL: the invented family, registered through the desk. */
@ExtendWith(CleanDatabase.class)
class PeopleTest {

    private static final Instant MORNING = Instant.parse("2026-11-24T15:00:00Z");
    private static final Caller LUCIA = Callers.lucia();

    private People people;
    private TestClock clock;
    private Place maria;

    @BeforeEach
    void arrive(People people, DemoFamily family, TestClock clock) {
        this.people = people;
        this.clock = clock;
        clock.stopAt(MORNING);
        family.register();
        var first = CleanDatabase.everything()
                .sql("select person_id from name_form where given = 'María Fernanda'")
                .query(UUID.class)
                .single();
        maria = Objects.requireNonNull(people.findPlace(first));
    }

    @Test
    void the_family_is_together_with_its_relations_papers_and_answers() {
        var family = look(LUCIA);

        assertThat(family.isComplete()).isTrue();
        assertThat(family.members())
                .extracting(member -> member.name().whole())
                .containsExactlyInAnyOrder(
                        "María Fernanda Mejía Zelaya", "Wilner Joseph", "Djenny Joseph Mejía", "Samuel Joseph Mejía");
        assertThat(family.relations()).hasSize(5);
        assertThat(self(family).names()).hasSize(2);
        assertThat(self(family).findDocument("passport")).isNotNull();
        assertThat(PersonFacts.of(self(family), LocalDate.of(2026, 11, 24)).get("entry.date"))
                .isEqualTo(new Answered.Known(new Value.Day(LocalDate.of(2026, 10, 19), LocalDate.of(2026, 10, 19))));
    }

    @Test
    void nobody_with_one_surname_was_given_a_second() {
        assertThat(look(LUCIA).members())
                .extracting(member -> member.name().name())
                .contains(new NameForm.Written.Parts("Wilner", "Joseph", null));
    }

    @Test
    void an_answer_corrected_later_counts_now_and_the_old_one_counted_then() {
        clock.stopAt(MORNING.plusSeconds(60));
        answer("stay.condition", codes("expired"));
        clock.stopAt(MORNING.plusSeconds(120));
        answer("stay.condition", new Answered.PrefersNotToSay());

        assertThat(stay(people.look(maria.household(), LUCIA))).isEqualTo(new Answered.PrefersNotToSay());
        assertThat(stay(asOf(MORNING.plusSeconds(60)))).isEqualTo(codes("expired"));
        assertThat(stay(asOf(MORNING.plusSeconds(119)))).isEqualTo(codes("expired"));
        assertThat(stay(asOf(MORNING))).isEqualTo(codes("none"));
    }

    @Test
    void a_birth_date_corrected_later_counts_now_and_the_old_one_counted_then(PeopleDesk desk) {
        var born = new BirthDate.OnDay(LocalDate.of(1992, 4, 7));
        var firstly = new BirthDate.InMonth(YearMonth.of(1991, 4));
        var later = MORNING.plusSeconds(60);
        clock.stopAt(later);
        assertThat(correct(desk, firstly, "M")).isInstanceOf(Answer.Done.class);
        clock.stopAt(MORNING.plusSeconds(120));
        assertThat(correct(desk, new BirthDate.Unknown(), null)).isInstanceOf(Answer.Done.class);
        assertThat(correct(desk, new BirthDate.Unknown(), null)).isInstanceOf(Answer.Done.class);

        assertThat(self(look(LUCIA)).born()).isEqualTo(new BirthDate.Unknown());
        assertThat(self(look(LUCIA)).sexOnDocument()).isNull();
        assertThat(self(asOf(MORNING.plusSeconds(119))).born()).isEqualTo(firstly);
        assertThat(self(asOf(later)).sexOnDocument()).isEqualTo("M");
        assertThat(self(asOf(later.minusMillis(1))).born()).isEqualTo(born);
        assertThat(self(asOf(MORNING)).sexOnDocument()).isEqualTo("F");
        assertThat(count("person_before")).isEqualTo(2);
    }

    @Test
    void a_field_of_the_ficha_is_corrected_in_the_ficha() {
        var statement = new Statement("born_on", new Answered.DoesNotKnow(), AnswerGiven.DECLARED);

        assertThat(people.recordAnswer(UUID.randomUUID(), maria, statement, LUCIA))
                .isEqualTo(Answer.refused(PeopleRefusal.OF_THE_FICHA));
    }

    @Test
    void the_same_press_twice_writes_one_answer() {
        var key = UUID.randomUUID();
        var statement = new Statement("speaks.es", new Answered.Known(new Value.Bool(true)), "seen");
        var before = count("answer");
        people.recordAnswer(key, maria, statement, LUCIA);
        people.recordAnswer(key, maria, statement, LUCIA);

        assertThat(count("answer")).isEqualTo(before + 1);
    }

    @Test
    void whoever_may_not_write_is_refused_and_whoever_may_not_read_sees_nobody() {
        var reader = caller(Permission.OPEN_FICHAS);
        var stranger = caller(Permission.WORK_HERE);
        var statement = new Statement("speaks.es", new Answered.DoesNotKnow(), "seen");
        var paper = DocumentHeld.brought("rfc", "MEZM920407XX1", "MX", null, false);

        assertThat(people.recordAnswer(UUID.randomUUID(), maria, statement, reader))
                .isEqualTo(Answer.refused(AccessRefusal.NOT_YOUR_WORK));
        assertThat(people.recordDocument(UUID.randomUUID(), maria, paper, reader))
                .isEqualTo(Answer.refused(AccessRefusal.NOT_YOUR_WORK));
        assertThat(people.look(maria.household(), stranger)).isNull();
        assertThat(people.look(maria.household(), reader)).isNotNull();
    }

    @Test
    void every_look_leaves_who_looked_why_and_on_what_ground() {
        look(LUCIA);
        clock.stopAt(MORNING.plus(Duration.ofDays(1)));
        look(LUCIA);
        people.greet(maria.folio(), Callers.inHuixtla());
        look(Callers.inHuixtla());

        assertThat(CleanDatabase.everything()
                        .sql(
                                "select purpose || ' ' || ground from trail where act = 'household.look' order by at, ground")
                        .query(String.class)
                        .list())
                .containsExactly("PERSON_PRESENT OWN_CENTRE", "OPEN_FILE OWN_CENTRE", "PERSON_PRESENT PERSON_PRESENT");
    }

    @Test
    void a_visit_at_another_centre_begins_with_the_folio_and_ends_with_the_day_at_that_window() {
        var tijuana = Callers.inTijuana();
        assertThat(people.look(maria.household(), tijuana)).isNull();

        assertThat(people.greet(maria.folio(), tijuana)).isEqualTo(Answer.done(maria));
        clock.stopAt(Instant.parse("2026-11-25T07:59:59Z"));
        assertThat(people.look(maria.household(), tijuana)).isNotNull();
        assertThat(people.look(maria.household(), Callers.inHuixtla())).isNull();
        clock.stopAt(Instant.parse("2026-11-25T08:00:00Z"));
        assertThat(people.look(maria.household(), tijuana)).isNull();
    }

    @Test
    void a_folio_nobody_has_and_one_that_is_not_yours_to_open_greet_nobody() {
        assertThat(people.greet("ZZZ-ZZZ", LUCIA)).isEqualTo(Answer.refused(AccessRefusal.NOTHING_HERE));
        assertThat(people.greet(maria.folio(), caller(Permission.WORK_HERE)))
                .isEqualTo(Answer.refused(AccessRefusal.NOT_YOUR_WORK));
    }

    @Test
    void no_name_reaches_the_trail_the_news_or_the_keys() {
        for (var table : List.of("trail", "outbox", "idempotency_key", "folio")) {
            var rows = CleanDatabase.everything()
                    .sql("select cast(row_to_json(t) as text) from %s t".formatted(table))
                    .query(String.class)
                    .list();
            assertThat(rows).isNotEmpty().allSatisfy(row -> assertThat(row)
                    .doesNotContainIgnoringCase("mej")
                    .doesNotContain("X0004217", "962 000", "1992-04-07"));
        }
    }

    @Test
    void another_centre_sees_nobody_in_its_lists_and_the_household_at_its_window(ArrivalDesk lists) {
        var huixtla = Callers.inHuixtla();

        assertThat(lists.findNamed("Mejía", huixtla)).isEmpty();
        assertThat(lists.findToday(huixtla)).isEmpty();
        assertThat(lists.findNamed("Mejía", LUCIA)).hasSize(3);
        assertThat(lists.findNamed("Mejía", caller(Permission.OPEN_FICHAS))).isNull();
        people.greet(maria.folio(), huixtla);
        assertThat(look(huixtla).members()).hasSize(4);
    }

    @Test
    void a_paper_written_again_takes_the_place_of_the_one_before() {
        var seen = DocumentHeld.brought("passport", "X0004217", "HN", LocalDate.of(2031, 2, 14), true);
        people.recordDocument(UUID.randomUUID(), maria, seen, LUCIA);

        assertThat(self(look(LUCIA)).documents())
                .filteredOn(paper -> paper.document().equals("passport"))
                .hasSize(1)
                .allMatch(DocumentHeld::isOriginalSeen);
    }

    @Test
    void every_column_says_what_it_means_and_how_much_it_could_harm() {
        var silent = CleanDatabase.everything().sql("""
                        select c.relname || '.' || a.attname
                          from pg_class c join pg_attribute a on a.attrelid = c.oid
                         where c.relname in ('household', 'person', 'name_form', 'nationality', 'spoken_language', 'contact',
                                             'document_held', 'relation', 'answer', 'person_before',
                                             'completeness_before')
                           and a.attnum > 0 and not a.attisdropped
                           and coalesce(col_description(c.oid, a.attnum), '') !~ '^(LOW|MODERATE|HIGH|SEVERE)\\. '
                        """).query(String.class).list();

        assertThat(silent).isEmpty();
    }

    private HouseholdView look(Caller caller) {
        return Objects.requireNonNull(people.look(maria.household(), caller));
    }

    private HouseholdView asOf(Instant at) {
        return Objects.requireNonNull(people.lookAsOf(maria.household(), at, LUCIA));
    }

    private PersonView self(HouseholdView family) {
        return family.getMember(maria.person());
    }

    private Answered stay(@Nullable HouseholdView family) {
        return Objects.requireNonNull(self(Objects.requireNonNull(family)).findAnswer("stay.condition"))
                .answer();
    }

    private void answer(String fact, Answered answered) {
        var statement = new Statement(fact, answered, AnswerGiven.DECLARED);
        assertThat(people.recordAnswer(UUID.randomUUID(), maria, statement, LUCIA))
                .isInstanceOf(Answer.Done.class);
    }

    private Answer<String> correct(PeopleDesk desk, BirthDate born, @Nullable String sex) {
        var now = self(look(LUCIA));
        var draft = new PersonDraft(
                now.standing(),
                now.names(),
                born,
                now.bornIn(),
                sex,
                now.nationalities(),
                now.languages(),
                now.contact(),
                List.of(),
                List.of(),
                List.of());
        var sent = new PeopleDesk.Sent(UUID.randomUUID(), born + "|" + sex);
        return desk.correct(sent, maria, now.version(), draft, LUCIA);
    }

    private static Answered codes(String code) {
        return new Answered.Known(new Value.Codes(new TreeSet<>(List.of(code))));
    }

    private static Caller caller(Permission only) {
        return new Caller(
                LUCIA.user(), LUCIA.name(), LUCIA.centre(), LUCIA.zone(), EnumSet.of(Permission.WORK_HERE, only));
    }

    private static long count(String table) {
        return CleanDatabase.everything()
                .sql("select count(*) from " + table)
                .query(Long.class)
                .single();
    }
}
