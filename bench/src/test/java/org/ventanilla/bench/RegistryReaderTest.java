package org.ventanilla.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ventanilla.bench.RegistryReader.Stretch;
import org.ventanilla.embedded.EmbeddedPostgres;
import org.ventanilla.rules.Rules;
import org.ventanilla.rules.Value;
import org.ventanilla.rules.columns.ColumnsBuilder;
import org.ventanilla.rules.law.Law;

/** Rows of a real table, some of which nobody should have written. */
class RegistryReaderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Law LAW = RulesBenchTest.law();
    private static final List<String> FACTS = List.of("born_on", "asylum.stage", "in_mexico", "residence.country");

    @TempDir
    private Path folder;

    /** @param rows without their facts that are not told: person, household, complete, kin */
    private static Stretch read(RegistryReader reader, Connection connection, String... rows) throws SQLException {
        RegistryTable.createPeople(connection, FACTS);
        for (var row : rows) {
            RegistryTable.execute(connection, "insert into registry_person values (" + row + ")");
        }
        return reader.read(RegistryTable.copy(connection).copyOut(RegistryTable.read(1, 1_000)));
    }

    private static RegistryReader reader() {
        return new RegistryReader(LAW, FACTS, new ColumnsBuilder(Rules.over(LAW), TODAY));
    }

    private static Value.Day between(String first, String last) {
        return new Value.Day(LocalDate.parse(first), LocalDate.parse(last));
    }

    @Test
    void rows_become_people_stretch_after_stretch_and_whoever_wrote_what_nobody_can_read_is_told_which_row()
            throws Exception {
        try (var server = EmbeddedPostgres.in(folder);
                var connection = RegistryTable.connect(server.database())) {
            reads(connection);
            refuses(connection);
        }
    }

    private static void reads(Connection connection) throws SQLException {
        var reader = reader();
        var first = read(
                reader,
                connection,
                "40, 7, true, '1:child', '1990-02', 'filed', 't', 'HN,MX'",
                "41, 7, true, '-1:parent', '2024', null, 'f', ''",
                "900, 9, false, '', '2000-02-29', null, null, null");
        var people = first.columns();
        assertThat(first.ids()).containsExactly(40, 41, 900);
        assertThat(people.householdCount()).isEqualTo(2);
        assertThat(people.household(0).complete()).isTrue();
        assertThat(people.household(1).complete()).isFalse();
        assertThat(people.household(0).kin())
                .hasToString("{p0={child=[p1], relative=[p1]}, p1={parent=[p0], relative=[p0]}}");
        assertThat(people.find(0, "born_on")).isEqualTo(between("1990-02-01", "1990-02-28"));
        assertThat(people.find(1, "born_on")).isEqualTo(between("2024-01-01", "2024-12-31"));
        assertThat(people.find(2, "born_on")).isEqualTo(between("2000-02-29", "2000-02-29"));
        assertThat(people.find(0, "in_mexico")).isEqualTo(new Value.Bool(true));
        assertThat(people.find(1, "in_mexico")).isEqualTo(new Value.Bool(false));
        assertThat(people.find(2, "in_mexico")).isNull();
        assertThat(people.find(0, "residence.country")).hasToString("Codes[codes=[HN, MX]]");
        assertThat(people.find(1, "residence.country")).hasToString("Codes[codes=[]]");
        var second = read(reader, connection, "5, 1, false, '', null, null, 'f', 'HN,MX'");
        assertThat(second.ids()).containsExactly(5);
        assertThat(second.columns().find(0, "in_mexico")).isEqualTo(new Value.Bool(false));
        assertThat(second.columns().find(0, "residence.country")).isEqualTo(people.find(0, "residence.country"));
        assertThat(second.columns().find(0, "born_on")).isNull();
        assertThat(read(reader, connection).columns().people()).isZero();
    }

    private static void refuses(Connection connection) {
        for (var wrong : List.of(
                "1990-13", "1990-02-30", "1990/02/03", "1990/02", "1990-02/03", "19x0", "1990-2-3", "-990", "")) {
            refuses(
                    connection,
                    "40, 7, true, '', '" + wrong + "'",
                    "(" + wrong + ") of person (40) is no value of (born_on)");
        }
        refuses(connection, "40, 7, true, '', null, 'mayor'", "(mayor) of person (40) is no value of (asylum.stage)");
        refuses(connection, "40, 7, true, '', null, null, 'yes'", "(yes) of person (40) is no value of (in_mexico)");
        refuses(connection, "40, 7, true, '1:cousin'", "(1:cousin) of person (40) is no tie");
        refuses(connection, "40, 7, true, 'child'", "(child) of person (40) is no tie");
        refuses(connection, "40, 7, true, '1:child'", "Person (40) is tied to a row outside their household");
        refuses(connection, "40, 7, true, '-1:child'", "Person (40) is tied to a row outside their household");
        refuses(
                connection,
                "42, 9, true, ''",
                "Person (40) is tied to a row",
                "40, 7, true, '2:child'",
                "41, 7, true, ''");
    }

    private static void refuses(Connection connection, String row, String sentence, String... before) {
        var rows = new ArrayList<>(List.of(before));
        rows.add(row);
        assertThatThrownBy(() -> read(reader(), connection, rows.toArray(String[]::new)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(sentence)
                .hasMessageContaining("Maybe");
    }

    @Test
    void a_date_is_stored_as_precisely_as_it_is_known() {
        for (var text : List.of("2026-11-23", "2026-02", "2024", "2023")) {
            var born = Objects.requireNonNull(LAW.facts().get("born_on"));
            assertThat(RegistryText.of(Objects.requireNonNull(RegistryText.find(born, text))))
                    .isEqualTo(text);
        }
    }

    @Test
    void texts_keep_their_numbers_however_many_there_are_and_however_alike_they_look() {
        var spellings = new Spellings();
        int texts = 5_000;
        for (int round = 0; round < 2; round++) {
            for (int each = 0; each < texts; each++) {
                for (var form : List.of("%d", "same beginning, %06d, same end", "%08dabcdefgh")) {
                    var text = form.formatted(each).getBytes(StandardCharsets.US_ASCII);
                    int found = spellings.find(text, 0, text.length);
                    assertThat(found < 0).isEqualTo(round == 0);
                    int number = found < 0 ? spellings.add(text, 0, text.length) : found;
                    assertThat(number / 3).isEqualTo(each);
                }
            }
        }
        assertThat(spellings.size()).isEqualTo(3 * texts);
        assertThat(spellings.find(new byte[3], 1, 0)).isNegative();
    }
}
