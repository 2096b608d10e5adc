package org.ventanilla.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reform changes, asked at the terminal. */
class ComparingTest {

    private static final String CARD = "procedures/humanitarian-visitor-card.yaml";

    @TempDir
    Path home;

    @BeforeEach
    void copy_the_law() throws IOException {
        LawCopy.into(home);
    }

    private Path reformed(String file, UnaryOperator<String> reform) throws IOException {
        var before = Files.readString(home.resolve(file));
        var after = reform.apply(before);
        assertThat(after).as("the reform changes something").isNotEqualTo(before);
        return Files.writeString(home.resolve("reform.yaml"), after);
    }

    private Terminal.Said compare(Object old, Object now, String... more) {
        var words = new ArrayList<>(List.of("procedures", "--compare", old.toString(), now.toString(), "--lang", "en"));
        words.addAll(List.of(more));
        return Terminal.type(home, words.toArray(String[]::new));
    }

    @Test
    void a_reform_that_shuts_out_victims_names_exactly_them() throws IOException {
        var reform = reformed(CARD, file -> file.replace("        - victim.crime: yes ", "        - in_mexico: no "));
        var said = compare(home.resolve(CARD), reform);
        assertThat(said.code()).as(said.err()).isEqualTo(1);
        assertThat(said.err()).contains("Nothing was compared");

        var narrower = reformed(CARD, file -> file.replace("    - in_mexico: yes\n", ""));
        said = compare(home.resolve(CARD), narrower);
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.out())
                .contains("Humanitarian visitor card · humanitarian-visitor-card")
                .contains("Could not ask before and may now")
                .contains("Is in Mexico: no")
                .doesNotContain("Could ask before and may not now");
    }

    @Test
    void terms_prices_and_papers_that_changed_are_told_before_and_now() throws IOException {
        var reform = reformed("procedures/refugee-recognition.yaml", file -> file.replace(
                        "term: 45 working days", "term: 60 working days")
                .replaceFirst("in_flight: \\w+", "in_flight: person_may"));
        var said = compare(home.resolve("procedures/refugee-recognition.yaml"), reform);
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.out().replaceAll("\\s+", " "))
                .contains("Nobody’s answer changes")
                .contains("lasts 45 working days")
                .contains("lasts 60 working days")
                .contains("Before: ")
                .contains("Now: ");
    }

    /** Months from which a card is renewed: twelve classes of people, and one number. */
    @Test
    void one_number_that_is_another_is_one_class_in_plain_words() throws IOException {
        var reform = reformed(CARD, file -> file.replaceFirst("(?s)(renew_after:.{0,20}value: )11", "$13"));
        var said = compare(home.resolve(CARD), reform);
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.out().replaceAll("\\s+", " "))
                .contains("Could not ask before and may now")
                .contains(
                        "more than 3 months ago, and 11 months ago or less; of those who meet what else is asked and may"
                                + " ask in no other way")
                .doesNotContain("does not hold", "Could ask before and may not now");
        assertThat(said.out().lines().filter(line -> line.contains("11 months ago")))
                .as("one class")
                .hasSize(1);
        var change = compare(home.resolve(CARD), reform, "--json")
                .json()
                .at("procedures")
                .all()
                .getFirst()
                .at("change");
        assertThat(change.at("gains").value()).isNotNull();
        assertThat(change.at("loses").value()).isNull();
    }

    @Test
    void a_number_that_shuts_people_out_says_whom() throws IOException {
        var reform = reformed(
                "procedures/rfc.yaml", file -> file.replaceFirst("(?s)(minimum_age:.{0,20}value: )16", "$117"));
        var said = compare(home.resolve("procedures/rfc.yaml"), reform);
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.out().replaceAll("\\s+", " "))
                .contains("Could ask before and may not now")
                .contains("16 or more, and under 17; of those who meet what else is asked")
                .doesNotContain("in no other way", "Could not ask before and may now");
    }

    @Test
    void the_same_law_changes_nothing_for_anybody() {
        var said = compare(home, home);
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.out().strip()).isEqualTo("Nothing changes for anybody.");
    }

    @Test
    void two_folders_show_every_procedure_that_changed_and_no_other() throws IOException {
        var other = Files.createDirectory(home.resolve("other"));
        LawCopy.into(other);
        var card = other.resolve(CARD);
        Files.writeString(card, Files.readString(card).replace("    - in_mexico: yes\n", ""));
        var json = compare(home, other, "--json").json();
        assertThat(json.at("procedures").all()).hasSize(1);
        var changed = json.at("procedures").all().getFirst();
        assertThat(changed.at("procedure").value()).isEqualTo("humanitarian-visitor-card");
        assertThat(changed.at("gains").all()).isNotEmpty();
        assertThat(changed.at("loses").all()).isEmpty();
        assertThat(changed.at("files").value()).isNull();
    }

    @Test
    void what_is_not_there_or_is_no_procedure_is_said_in_one_line() throws IOException {
        Files.writeString(home.resolve("notes.txt"), "nothing");
        assertThat(compare(home.resolve(CARD), home.resolve("gone.yaml")).code())
                .isEqualTo(2);
        assertThat(compare(home.resolve(CARD), home.resolve("notes.txt")).err())
                .contains("names no procedure")
                .contains("Maybe");
        assertThat(Terminal.type(home, "procedures", "--compare", "one").code()).isEqualTo(2);
        assertThat(Terminal.type(home, "procedures", "rfc", "curp").code()).isEqualTo(2);
    }
}
