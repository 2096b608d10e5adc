package org.ventanilla.paperwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import org.junit.jupiter.api.Test;
import org.ventanilla.people.BirthDate;

class AgeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void a_newborn_is_counted_in_days_a_baby_in_months_and_all_others_in_years() {
        assertThat(Age.of(born(2026, 11, 3), TODAY)).isEqualTo(new Age("paperwork.age.days", 21));
        assertThat(Age.of(born(2026, 9, 24), TODAY)).isEqualTo(new Age("paperwork.age.months", 2));
        assertThat(Age.of(born(2024, 11, 24), TODAY)).isEqualTo(new Age("paperwork.age.years", 2));
        assertThat(Age.of(new BirthDate.Unknown(), TODAY)).isNull();
    }

    @Test
    void a_person_is_a_child_until_the_day_before_eighteen() {
        assertThat(Age.mayBeAChild(born(2008, 11, 25), TODAY)).isTrue();
        assertThat(Age.mayBeAChild(born(2008, 11, 24), TODAY)).isFalse();
    }

    @Test
    void in_doubt_the_person_is_taken_for_a_child() {
        assertThat(Age.mayBeAChild(new BirthDate.InYear(Year.of(2008)), TODAY)).isTrue();
        assertThat(Age.mayBeAChild(new BirthDate.InYear(Year.of(2007)), TODAY)).isFalse();
        assertThat(Age.mayBeAChild(new BirthDate.About(Year.of(2006)), TODAY)).isTrue();
    }

    private static BirthDate born(int year, int month, int day) {
        return new BirthDate.OnDay(LocalDate.of(year, month, day));
    }
}
