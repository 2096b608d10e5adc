package org.ventanilla.paperwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ventanilla.Callers;
import org.ventanilla.CleanDatabase;
import org.ventanilla.TestClock;
import org.ventanilla.access.Gate;
import org.ventanilla.kernel.Answer;
import org.ventanilla.kernel.Ledger;
import org.ventanilla.people.People;
import org.ventanilla.rules.Plan.Line;
import org.ventanilla.rules.Rules;
import org.ventanilla.rules.law.Law;
import org.ventanilla.rules.law.Loaded;
import org.ventanilla.rules.law.Loader;
import org.ventanilla.rules.law.Procedure.InFlight;
import org.ventanilla.rules.law.Source;

/** A request filed on the eve of an invented reform, kept in the database: nothing moves by itself. */
@ExtendWith(CleanDatabase.class)
class FileVersionsTest {

    private static final String NOW = "procedures/refugee-recognition.yaml";
    private static final String BEFORE = "procedures/past/refugee-recognition.2022-02-19.yaml";
    private static final String VERSION =
            "version: { from: 2022-02-19, by: lrpcap dof 2022-02-18, in_flight: not_stated }";

    private MejiaJoseph family;
    private UUID maria;

    @BeforeEach
    void arrive() {
        family = MejiaJoseph.registered();
        maria = UUID.fromString(family.maria);
    }

    /** The law of the repository until 1 December 2026; from then on the decision is due in twenty days. */
    private static Law reformed(String inFlight) throws IOException {
        var sources = new ArrayList<Source>();
        for (var source : Source.under(Path.of(".."))) {
            if (source.file().equals(NOW)) {
                var before = source.text();
                assertThat(before).contains(VERSION, "    term: 45 working days\n");
                sources.add(
                        new Source(BEFORE, before.replace("from: 2022-02-19,", "from: 2022-02-19, to: 2026-11-30,")));
                sources.add(new Source(
                        NOW,
                        withoutExamples(before)
                                .replace("from: 2022-02-19,", "from: 2026-12-01,")
                                .replace("in_flight: not_stated", "in_flight: " + inFlight)
                                .replace("    term: 45 working days\n", "    term: 20 working days\n")
                                .replace("up_to: 45 working days", "up_to: 20 working days")));
            } else {
                sources.add(source);
            }
        }
        return switch (Loader.load(sources)) {
            case Loaded.Sound(var law) -> law;
            case Loaded.Refused refused -> throw new AssertionError(refused.print());
        };
    }

    /** The examples are of days on which the old law was in force. */
    private static String withoutExamples(String procedure) {
        return procedure.substring(0, procedure.indexOf("\nexamples:") + 1);
    }

    private static FileDesk desk(Law law, String day) {
        CleanDatabase.bean(TestClock.class).stopAt(Instant.parse(day + "T16:42:00Z"));
        return new FileDesk(
                CleanDatabase.bean(Gate.class),
                CleanDatabase.bean(Ledger.class),
                CleanDatabase.bean(People.class),
                CleanDatabase.bean(Files.class),
                new Tracks(Rules.over(law), CleanDatabase.bean(Wishes.class)),
                CleanDatabase.bean(TestClock.class));
    }

    private Line line(Law law) {
        var plans = new PlanDesk(
                CleanDatabase.bean(Gate.class),
                CleanDatabase.bean(Ledger.class),
                CleanDatabase.bean(People.class),
                CleanDatabase.bean(Files.class),
                CleanDatabase.bean(Wishes.class),
                CleanDatabase.bean(Turns.class),
                Rules.over(law),
                CleanDatabase.bean(TestClock.class));
        var sight = Objects.requireNonNull(plans.see(UUID.fromString(family.household), Callers.lucia()));
        return sight.plan().lines().stream()
                .filter(each ->
                        each.person().equals(family.maria) && each.procedure().equals("refugee-recognition"))
                .findFirst()
                .orElseThrow();
    }

    private static int decisionDays(Line line) {
        return line.deadlines().stream()
                .filter(due -> due.deadline().equals("decision"))
                .findFirst()
                .orElseThrow()
                .days();
    }

    private UUID filedOnTheEve(Law law) {
        var desk = desk(law, "2026-11-30");
        var opened = (Answer.Done<String>) desk.open(UUID.randomUUID(), maria, "refugee-recognition", Callers.lucia());
        var file = UUID.fromString(opened.value());
        assertThat(moved(desk, file, "filing", "2026-11-30", 1)).isInstanceOf(Answer.Done.class);
        return file;
    }

    private static Answer<String> moved(FileDesk desk, UUID file, String step, String on, int version) {
        var asked = new FileDesk.Asked(step, null, LocalDate.parse(on), "", null, null, version);
        return desk.move(UUID.randomUUID(), file, asked, Callers.lucia());
    }

    private static LocalDate stored(UUID file) {
        return CleanDatabase.everything()
                .sql("select version_from from file where id = :id")
                .param("id", file)
                .query(LocalDate.class)
                .single();
    }

    @Test
    void a_file_opened_under_the_old_law_keeps_it_and_the_plan_asks_the_person() throws IOException {
        var law = reformed("person_may");
        var file = filedOnTheEve(law);
        desk(law, "2026-12-02");
        assertThat(stored(file)).isEqualTo("2022-02-19");
        assertThat(decisionDays(line(law))).isEqualTo(45);
        assertThat(Objects.requireNonNull(line(law).newer()).inFlight()).isEqualTo(InFlight.PERSON_MAY);
    }

    @Test
    void the_person_who_chooses_the_new_law_is_under_it_from_then_on() throws IOException {
        var law = reformed("person_may");
        var file = filedOnTheEve(law);
        var desk = desk(law, "2026-12-02");
        assertThat(moved(desk, file, "version.2026-12-01", "2026-12-02", 2)).isInstanceOf(Answer.Done.class);
        assertThat(decisionDays(line(law))).isEqualTo(20);
        assertThat(line(law).newer()).isNull();
        assertThat(stored(file)).isEqualTo("2022-02-19");
    }

    @Test
    void where_the_new_law_lets_nobody_choose_the_choice_is_refused_and_nothing_moves() throws IOException {
        for (var inFlight : new String[] {"begun_under", "not_stated"}) {
            var law = reformed(inFlight);
            var file = inFlight.equals("begun_under") ? filedOnTheEve(law) : theFile();
            var desk = desk(law, "2026-12-02");
            assertThat(moved(desk, file, "version.2026-12-01", "2026-12-02", 2))
                    .isEqualTo(Answer.refused(FileRefusal.VERSION_STAYS));
            assertThat(decisionDays(line(law))).isEqualTo(45);
        }
    }

    private static UUID theFile() {
        return CleanDatabase.everything()
                .sql("select id from file")
                .query(UUID.class)
                .single();
    }

    @Test
    void whoever_files_after_the_change_is_under_the_new_law() throws IOException {
        var law = reformed("person_may");
        var desk = desk(law, "2026-12-01");
        var opened = (Answer.Done<String>) desk.open(UUID.randomUUID(), maria, "refugee-recognition", Callers.lucia());
        var file = UUID.fromString(opened.value());
        assertThat(moved(desk, file, "filing", "2026-12-01", 1)).isInstanceOf(Answer.Done.class);
        assertThat(stored(file)).isEqualTo("2026-12-01");
        assertThat(decisionDays(line(law))).isEqualTo(20);
    }
}
