package org.ventanilla.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DeadlineCommandTest {

    @Test
    void who_entered_on_9_october_reads_23_november_in_words_and_why_20_november_does_not_count() {
        var said = Terminal.type("deadline", "refugee-recognition", "filing", "--from", "2026-10-09");
        assertThat(said.code()).isZero();
        assertThat(said.out())
                .contains("Vence            lunes 23 de noviembre de 2026")
                .contains("30 días hábiles")
                .contains("vie 20 nov 2026     -  no cuenta: día inhábil (LFPA 28)")
                .contains("lun 23 nov 2026    30");
    }

    @Test
    void the_same_in_english() {
        var said = Terminal.type("deadline", "refugee-recognition", "filing", "--from", "2026-10-09", "--lang", "en");
        assertThat(said.out()).contains("Monday 23 November 2026").contains("30 working days");
    }

    @Test
    void programs_read_the_day_the_term_its_list_its_article_and_every_day() {
        var json = Terminal.type("deadline", "refugee-recognition", "filing", "--from", "2026-10-09", "--json")
                .json();
        assertThat(json.at("due").value()).isEqualTo("2026-11-23");
        assertThat(json.at("days").value()).isEqualTo(30);
        assertThat(json.at("kind").value()).isEqualTo("working");
        assertThat(json.at("calendar").value()).isEqualTo("lfpa-28");
        assertThat(json.at("binds").value()).isEqualTo("person");
        assertThat(json.at("cites").value()).isEqualTo(List.of("lrpcap 18 p1"));
        var counted = json.at("counted").all();
        assertThat(counted).hasSize(45);
        assertThat(counted)
                .filteredOn(row -> Boolean.TRUE.equals(row.at("counts").value()))
                .hasSize(30);
        assertThat(counted.get(41).value()).isEqualTo(Map.of("date", "2026-11-20", "counts", false, "why", "lfpa-28"));
        assertThat(counted.getLast().at("why").value()).isNull();
    }

    @Test
    void suspensions_and_closures_may_be_said_more_than_once() {
        var json = Terminal.type(
                        "deadline",
                        "refugee-recognition",
                        "filing",
                        "--from",
                        "2026-10-19",
                        "--closed",
                        "2026-11-02",
                        "--closed",
                        "2026-11-03",
                        "--suspended",
                        "2026-11-05..2026-11-05",
                        "--suspended",
                        "2026-11-09..2026-11-09",
                        "--json")
                .json();
        assertThat(json.at("due").value()).isEqualTo("2026-12-07");
    }

    @Test
    void a_decision_with_terms_suspended_over_new_year_is_due_on_1_february() {
        var json = Terminal.type(
                        "deadline",
                        "refugee-recognition",
                        "decision",
                        "--from",
                        "2026-11-10",
                        "--suspended",
                        "2026-12-21..2027-01-06",
                        "--json")
                .json();
        assertThat(json.at("due").value()).isEqualTo("2027-02-01");
        assertThat(json.at("provisional").value()).isEqualTo(true);
    }

    @Test
    void a_day_to_come_is_to_be_confirmed_and_one_that_is_here_moves_no_more() {
        assertThat(provisional("2026-07-31")).isEqualTo(false);
        assertThat(provisional("2026-11-02")).isEqualTo(false);
        assertThat(provisional("2026-11-03")).isEqualTo(true);
    }

    /** The fifteen working days of a review, on 24 November 2026. */
    private static @Nullable Object provisional(String told) {
        return Terminal.type("deadline", "refugee-review", "filing", "--from", told, "--json")
                .json()
                .at("provisional")
                .value();
    }

    @Test
    void an_office_found_shut_on_the_last_day_gives_the_next_and_on_another_day_gives_nothing() {
        assertThat(due("--office-closed", "2026-11-23")).isEqualTo("2026-11-24");
        assertThat(due("--office-closed", "2026-11-19")).isEqualTo("2026-11-23");
        assertThat(due("--closed", "2026-11-19")).isEqualTo("2026-11-24");
    }

    private static @Nullable Object due(String option, String day) {
        return Terminal.type("deadline", "refugee-recognition", "filing", "--from", "2026-10-09", option, day, "--json")
                .json()
                .at("due")
                .value();
    }

    @Test
    void natural_days_that_end_on_a_sunday_say_that_they_rolled() {
        var json = Terminal.type(
                        "deadline", "residence-parent-of-mexican", "decision", "--from", "2026-11-13", "--json")
                .json();
        assertThat(json.at("due").value()).isEqualTo("2026-12-14");
        assertThat(json.at("kind").value()).isEqualTo("natural");
        assertThat(json.at("rolled").value()).isEqualTo(1);
        assertThat(Terminal.type("deadline", "residence-parent-of-mexican", "decision", "--from", "2026-11-13")
                        .out())
                .contains("1 día natural, porque el último día")
                .doesNotContain("1 días");
    }

    @Test
    void a_month_is_an_answer_and_gives_the_first_and_the_last_day_it_can_be() {
        var json = Terminal.type("deadline", "refugee-recognition", "filing", "--from", "2026-10", "--json")
                .json();
        assertThat(json.at("due").value()).isEqualTo("2026-11-12");
        assertThat(json.at("due_latest").value()).isEqualTo("2026-12-14");
    }

    @Test
    void the_day_of_the_change_of_executive_is_disputed_and_the_earlier_day_is_the_one_to_keep() {
        var json = Terminal.type("deadline", "refugee-recognition", "filing", "--from", "2030-09-25", "--json")
                .json();
        assertThat(json.at("disputed").value()).isEqualTo(true);
        assertThat(json.at("due").value()).isEqualTo("2030-11-06");
        assertThat(json.at("due_latest").value()).isEqualTo("2030-11-07");
        assertThat(Terminal.type("deadline", "refugee-recognition", "filing", "--from", "2030-09-25")
                        .out())
                .contains("En duda");
    }
}
