package org.ventanilla.paperwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ventanilla.people.BirthDate;
import org.ventanilla.people.Completeness;
import org.ventanilla.people.HouseholdView;
import org.ventanilla.people.NameForm;
import org.ventanilla.people.PersonView;
import org.ventanilla.people.Relation;
import org.ventanilla.people.Relation.Kind;
import org.ventanilla.people.Standing;
import org.ventanilla.rules.Household;
import org.ventanilla.rules.Plan;

/** Each of a family is called so that the others know whom, and a stranger does not. */
class KinTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final UUID HOUSEHOLD = new UUID(0, 1);

    private static final PersonView MARIA = person(11, "F", "1992-04-07");
    private static final PersonView WILNER = person(12, "M", "1990-03-02");
    private static final PersonView DJENNY = person(13, "F", "2017-02-11");
    private static final PersonView SAMUEL = person(14, "M", "2026-11-03");
    private static final PersonView ELIE = person(15, null, null);

    private static final List<Relation> TIES = List.of(
            tie(MARIA, Kind.PARTNER_OF, WILNER),
            tie(MARIA, Kind.PARENT_OF, DJENNY),
            tie(WILNER, Kind.PARENT_OF, DJENNY),
            tie(WILNER, Kind.PARENT_OF, SAMUEL));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "es|usted|su pareja|su hija de 9 años|el hijo de su pareja de 21 días|otra persona de su familia",
                "en|you|your partner|your daughter aged 9|your partner’s son aged 21 days|another person in your"
                        + " family",
                "fr|vous|votre compagnon|votre fille de 9 ans|le fils de votre partenaire de 21 jours|une autre personne"
                        + " de votre famille",
                "pt|você|seu companheiro|sua filha de 9 anos|o filho da pessoa que vive com você de 21 dias|outra pessoa"
                        + " da sua família",
                "ht|ou menm|patnè ou|pitit fi ou ki gen 9 an|pitit gason patnè ou ki gen 21 jou|yon lòt moun nan fanmi"
                        + " ou"
            })
    void each_is_called_by_what_they_are_to_whoever_the_page_speaks_to(
            String language, String maria, String wilner, String djenny, String samuel, String elie) {
        var kin = kin(language, TIES, MARIA, WILNER, DJENNY, SAMUEL, ELIE);
        assertThat(List.of(MARIA, WILNER, DJENNY, SAMUEL, ELIE))
                .extracting(each -> kin.called(id(each)))
                .containsExactly(maria, wilner, djenny, samuel, elie);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "es|usted y su hija de 9 años|toda su familia",
                "en|you and your daughter aged 9|your whole family",
                "fr|vous et votre fille de 9 ans|toute votre famille",
                "pt|você e sua filha de 9 anos|toda a sua família",
                "ht|ou menm ak pitit fi ou ki gen 9 an|tout fanmi ou"
            })
    void several_are_called_together_and_all_of_them_as_a_family(String language, String two, String all) {
        var kin = kin(language, TIES, MARIA, WILNER, DJENNY);
        assertThat(kin.called(List.of(id(DJENNY), id(MARIA)))).isEqualTo(two);
        assertThat(kin.called(List.of(id(DJENNY), id(MARIA), id(WILNER)))).isEqualTo(all);
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "en", "fr", "pt", "ht"})
    void no_two_are_called_alike(String language) {
        var mother = person(16, null, "1960-04-07");
        var father = person(17, null, "1960-09-30");
        var twin = person(18, "F", "2017-02-11");
        var stranger = person(19, null, null);
        var kin = kin(
                language,
                List.of(
                        tie(MARIA, Kind.PARENT_OF, DJENNY),
                        tie(MARIA, Kind.PARENT_OF, twin),
                        tie(mother, Kind.PARENT_OF, MARIA),
                        tie(father, Kind.PARENT_OF, MARIA)),
                MARIA,
                DJENNY,
                twin,
                mother,
                father,
                ELIE,
                stranger,
                WILNER);
        var called = new HashSet<String>();
        for (var each : List.of(MARIA, DJENNY, twin, mother, father, ELIE, stranger, WILNER)) {
            assertThat(called.add(kin.called(id(each))))
                    .as(kin.called(id(each)))
                    .isTrue();
        }
    }

    @Test
    void the_age_tells_two_children_apart_and_the_place_tells_twins() {
        var twin = person(18, "F", "2017-02-11");
        var kin = kin(
                "es",
                List.of(
                        tie(MARIA, Kind.PARENT_OF, DJENNY),
                        tie(MARIA, Kind.PARENT_OF, SAMUEL),
                        tie(MARIA, Kind.PARENT_OF, twin)),
                MARIA,
                DJENNY,
                SAMUEL,
                twin);
        assertThat(kin.called(id(SAMUEL))).isEqualTo("su hijo de 21 días");
        assertThat(kin.called(id(DJENNY))).isEqualTo("su hija de 9 años (registro 2 de su familia)");
        assertThat(kin.called(id(twin))).isEqualTo("su hija de 9 años (registro 4 de su familia)");
    }

    @Test
    void the_page_speaks_to_the_first_adult_and_says_who_that_is() {
        assertThat(kin("es", TIES, MARIA, DJENNY).whoYouAre())
                .isEqualTo("En esta página, «usted» es la persona de 34 años que se registró primero.");
        var childFirst = kin("es", TIES, DJENNY, MARIA);
        assertThat(childFirst.called(id(MARIA))).isEqualTo("usted");
        assertThat(childFirst.whoYouAre())
                .isEqualTo("En esta página, «usted» es la persona adulta que se registró primero.");
        var unknown = kin("es", List.of(), ELIE, WILNER);
        assertThat(unknown.whoYouAre()).isEqualTo("En esta página, «usted» es la persona que se registró primero.");
        assertThat(unknown.called(id(WILNER))).isEqualTo("otra persona de su familia, de 36 años");
    }

    @Test
    void for_a_child_of_theirs_it_is_the_one_the_page_speaks_to_who_acts() {
        var kin = kin("es", TIES, MARIA, WILNER, DJENNY, ELIE);
        assertThat(kin.whoActs(List.of(id(DJENNY)))).isEqualTo("usted");
        assertThat(kin.whoActs(List.of(id(DJENNY), id(MARIA)))).isEqualTo("usted");
        assertThat(kin.whoActs(List.of(id(WILNER)))).isEqualTo("su pareja");
        assertThat(kin.whoActs(List.of(id(ELIE)))).isEqualTo("otra persona de su familia");
    }

    private static Kin kin(String language, List<Relation> ties, PersonView... members) {
        var household =
                new HouseholdView(HOUSEHOLD, new UUID(0, 2), 1, Completeness.NOBODY_MISSING, List.of(members), ties);
        var plan = new Plan(TODAY, List.of(), Collections.emptySortedMap(), List.of(), List.of(), List.of(), "");
        var asked = new Household(true, new java.util.TreeMap<>());
        return new Kin(new Sight(household, asked, plan, List.of(), List.of(), TODAY), new Phrasebooks().in(language));
    }

    private static Relation tie(PersonView from, Kind kind, PersonView to) {
        return new Relation(from.id(), kind, to.id());
    }

    private static String id(PersonView person) {
        return person.id().toString();
    }

    private static PersonView person(int number, @Nullable String sex, @Nullable String born) {
        return new PersonView(
                new UUID(0, number),
                HOUSEHOLD,
                "ABCDEF",
                1,
                Standing.FOREIGN,
                List.of(new NameForm(NameForm.SAID, new NameForm.Written.Single("Name" + number))),
                born == null ? new BirthDate.Unknown() : new BirthDate.OnDay(LocalDate.parse(born)),
                null,
                sex,
                List.of(),
                List.of("es"),
                null,
                List.of(),
                List.of());
    }
}
