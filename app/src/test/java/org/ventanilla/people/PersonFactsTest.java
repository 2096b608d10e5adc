package org.ventanilla.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.ventanilla.people.NameForm.Written;
import org.ventanilla.rules.Household.Answered;
import org.ventanilla.rules.Value;

class PersonFactsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 30);

    @Test
    void a_child_born_in_mexico_is_mexican_by_birth_whatever_the_parents_are() {
        var samuel = PersonFacts.of(person(List.of("MX"), "MX", new BirthDate.OnDay(TODAY.minusDays(21))), TODAY);

        assertThat(samuel.get("nationality")).isEqualTo(codes("MX"));
        assertThat(samuel.get("nationality.by_birth")).isEqualTo(codes("MX"));
        assertThat(samuel.get("born_in")).isEqualTo(codes("MX"));
    }

    @Test
    void nobody_else_is_given_a_nationality_by_birth() {
        assertThat(PersonFacts.of(person(List.of("HN"), "HN", new BirthDate.Unknown()), TODAY))
                .doesNotContainKey("nationality.by_birth");
        assertThat(PersonFacts.of(person(List.of("MX"), null, new BirthDate.Unknown()), TODAY))
                .doesNotContainKey("nationality.by_birth");
    }

    @Test
    void a_stateless_person_has_no_country_and_an_unknown_nationality_is_not_none() {
        assertThat(PersonFacts.of(person(List.of("stateless"), null, new BirthDate.Unknown()), TODAY)
                        .get("nationality"))
                .isEqualTo(new Answered.Known(new Value.Codes(new TreeSet<>())));
        assertThat(PersonFacts.of(person(List.of("unknown"), null, new BirthDate.Unknown()), TODAY)
                        .get("nationality"))
                .isEqualTo(new Answered.DoesNotKnow());
    }

    @Test
    void a_birth_date_is_told_as_precisely_as_it_is_known() {
        assertThat(PersonFacts.of(person(List.of("HN"), null, new BirthDate.About(Year.of(2009))), TODAY)
                        .get("born_on"))
                .isEqualTo(new Answered.Known(new Value.Day(LocalDate.of(2007, 1, 1), LocalDate.of(2011, 12, 31))));
        assertThat(PersonFacts.of(person(List.of("HN"), null, new BirthDate.Unknown()), TODAY)
                        .get("born_on"))
                .isEqualTo(new Answered.DoesNotKnow());
    }

    @Test
    void somebody_served_in_another_language_is_not_said_to_speak_no_spanish() {
        var facts = PersonFacts.of(person(List.of("GT"), null, new BirthDate.Unknown()), TODAY);

        assertThat(facts.get("language")).isEqualTo(codes("other"));
        assertThat(facts).doesNotContainKey("speaks.es");
    }

    @Test
    void answers_come_on_top_but_never_over_the_fields_of_the_ficha() {
        var born = new AnswerGiven("born_on", new Answered.PrefersNotToSay(), "declared", TODAY, Instant.EPOCH);
        var stay = new AnswerGiven("stay.condition", codes("none"), "declared", TODAY, Instant.EPOCH);
        var facts = PersonFacts.of(
                person(List.of("HN"), null, new BirthDate.OnDay(LocalDate.of(1992, 4, 7)), born, stay), TODAY);

        assertThat(facts.get("stay.condition")).isEqualTo(codes("none"));
        assertThat(facts.get("born_on")).isInstanceOf(Answered.Known.class);
    }

    private static Answered codes(String code) {
        return new Answered.Known(new Value.Codes(new TreeSet<>(List.of(code))));
    }

    private static PersonView person(
            List<String> nationalities, @Nullable String bornIn, BirthDate born, AnswerGiven... answers) {
        var name = new NameForm(NameForm.SAID, new Written.Single("Djenny"));
        return new PersonView(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "K7M42Q",
                1,
                Standing.FOREIGN,
                List.of(name),
                born,
                bornIn,
                null,
                nationalities,
                List.of("mam"),
                null,
                List.of(),
                List.of(answers));
    }
}
