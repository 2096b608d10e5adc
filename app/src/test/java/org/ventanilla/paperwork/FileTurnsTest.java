package org.ventanilla.paperwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.context.MessageSource;
import org.ventanilla.Callers;
import org.ventanilla.CleanDatabase;
import org.ventanilla.TestClock;
import org.ventanilla.centres.Centres;
import org.ventanilla.kernel.Answer;
import org.ventanilla.rules.Plan;
import org.ventanilla.rules.Plan.Line;
import org.ventanilla.rules.Rules;
import org.ventanilla.rules.law.Procedure;
import org.ventanilla.ui.Say;

/**
 * Every trámite, walked from its opening to its end by the steps it waits for: plan, file page, sheet and telephone
 * say at every stage whose turn it is, and say the same.
 */
@ExtendWith(CleanDatabase.class)
class FileTurnsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final int LONGEST = 20;

    private final Rules rules = CleanDatabase.bean(Rules.class);
    private final FileDesk files = CleanDatabase.bean(FileDesk.class);
    private final PlanDesk plans = CleanDatabase.bean(PlanDesk.class);
    private final LawWords words =
            new LawWords(rules.law(), new Say(Say.SPANISH, CleanDatabase.bean(MessageSource.class)));
    private final PlainWords plain =
            new PlainWords(rules.law(), CleanDatabase.bean(Phrasebooks.class).in("es"));

    private UUID person = new UUID(0, 0);
    private UUID household = new UUID(0, 0);

    @BeforeEach
    void one_adult_alone() {
        CleanDatabase.bean(TestClock.class).stopAt(MejiaJoseph.NOW);
        var lucia = CleanDatabase.visitor().signIn("lucia");
        var registered = lucia.submit(
                lucia.get("/people/new"), "/people", MejiaJoseph.person("Ana", "Mejía", "07/04/1992", "HN"));
        person = UUID.fromString(registered.path().substring("/people/".length()));
        household = Objects.requireNonNull(CleanDatabase.everything()
                .sql("select household_id from person where id = :id")
                .param("id", person)
                .query(UUID.class)
                .single());
    }

    private Stream<Procedure> procedures() {
        return rules.law().procedures().values().stream()
                .filter(procedure -> procedure.whom() == Procedure.Whom.PERSON)
                .filter(procedure -> procedure.within() == null);
    }

    @Test
    void all_four_agree_at_every_stage_of_every_procedure() {
        assertThat(procedures()).hasSize(24);
        procedures().forEach(procedure -> walk(procedure, false, 0));
    }

    @Test
    void what_goes_along_in_another_file_is_never_opened_by_itself() {
        assertThat(files.open(UUID.randomUUID(), person, "complementary-protection", Callers.lucia()))
                .isEqualTo(Answer.refused(FileRefusal.GOES_ALONG));
    }

    @Test
    void they_agree_when_the_office_asks_for_something_and_once_it_was_answered() {
        procedures().forEach(procedure -> walk(procedure, true, 0));
    }

    @Test
    void they_agree_whatever_the_last_outcome_and_after_a_refusal_nothing_is_waited_for() {
        procedures().forEach(procedure -> walk(procedure, false, Integer.MAX_VALUE));
    }

    private record Stage(Sight sight, Files.Kept kept, Line line) {}

    private Stage stage(UUID file) {
        var sight = Objects.requireNonNull(plans.see(household, Callers.lucia()));
        var kept = sight.files().stream()
                .filter(each -> each.file().id().equals(file))
                .findFirst()
                .orElseThrow();
        return new Stage(sight, kept, Objects.requireNonNull(sight.findLine(kept.file())));
    }

    private void walk(Procedure procedure, boolean asking, int outcome) {
        CleanDatabase.everything().sql("truncate file cascade").update();
        var file = UUID.fromString(done(files.open(UUID.randomUUID(), person, procedure.id(), Callers.lucia())));
        var walked = new ArrayList<String>();
        var asked = !asking;
        for (var stage = stage(file);
                stage.line().state() == Plan.State.RUNNING && walked.size() < LONGEST;
                stage = stage(file)) {
            agree(stage, procedure.id() + " after " + walked);
            var next = Objects.requireNonNull(stage.line().nextStep());
            if (!asked && !walked.isEmpty()) {
                asked = true;
                next = Move.Event.COMPLETION_NOTICE.id();
            }
            move(stage, next, outcome);
            walked.add(next);
        }
        var last = stage(file);
        assertThat(last.line().state()).as(procedure.id() + " after " + walked).isEqualTo(Plan.State.DONE);
        agree(last, procedure.id() + " at its end");
        assertThat(walked).doesNotHaveDuplicates();
        if (asking && walked.size() > 2) {
            assertThat(walked.get(walked.indexOf("completion_notice") + 1)).isEqualTo("completion_answer");
        }
    }

    private void move(Stage stage, String step, int outcome) {
        var outcomes = stage.kept().file().possible(track(stage)).stream()
                .filter(each -> each.id().equals(step))
                .findFirst()
                .map(each -> each.outcomes())
                .orElse(List.of());
        var how = outcomes.isEmpty() ? null : outcomes.get(Math.min(outcome, outcomes.size() - 1));
        var told = track(stage).isNotification(step) ? Notified.by(Notified.Way.PERSONAL) : null;
        done(files.move(
                UUID.randomUUID(),
                stage.kept().file().id(),
                new FileDesk.Asked(
                        step, how, TODAY, "", null, told, stage.kept().version()),
                Callers.lucia()));
    }

    private Track track(Stage stage) {
        return Objects.requireNonNull(Track.find(rules.law(), stage.kept().file(), TODAY));
    }

    private void agree(Stage stage, String when) {
        var line = stage.line();
        var row = new PlanLines(stage.sight(), words, new Whys(stage.sight(), words, plans))
                .in(List.of(line), line.state())
                .getFirst();
        var page = new FileScreen(stage.sight(), stage.kept(), track(stage), words, rules)
                .view(MoveForm.NONE)
                .state()
                .word();
        var slip = slip(stage.sight());
        var phone = new PhoneScreen(stage.sight(), plain).view("FOLIO", centre());
        var isAsked = row.who().contains("por hacer:") || row.who().contains("por aclarar si le toca:");

        if (line.state() == Plan.State.RUNNING) {
            assertThat(row.who()).as("plan, " + when).contains("actúa " + words.actor(line.actsNext()));
            assertThat(page).as("file page, " + when).isEqualTo(row.who());
        } else {
            assertThat(page).as("file page, " + when).doesNotContain("actúa");
        }
        var name = plain.name(line);
        for (var groups : List.of(slip.groups(), phone.groups())) {
            var rows = groups.stream()
                    .filter(group -> group.title().equals("En curso"))
                    .flatMap(group -> group.rows().stream())
                    .filter(each -> each.what().endsWith(name) || isBeginning(line, each.what()))
                    .toList();
            assertThat(rows).as("rows, " + when).hasSize(line.state() == Plan.State.RUNNING || isAsked ? 1 : 0);
            for (var each : rows) {
                var isOffice = each.until().startsWith("La oficina");
                assertThat(isOffice && isAsked).as("until, " + when).isFalse();
            }
        }
        assertThat(phone.who().startsWith("Usted"))
                .as("telephone and sheet, " + when)
                .isEqualTo(!slip.next().what().equals("Hoy no tiene que hacer nada."));
    }

    private boolean isBeginning(Line line, String what) {
        return what.equals(plain.procedure(line.procedure()));
    }

    private SlipView slip(Sight sight) {
        var door = new SlipView.Door(Qr.of("http://localhost/f/x"), "http://localhost/mi-plan", null);
        return new SlipScreen(sight, plain).view(centre(), "FOLIO", LocalTime.NOON, door);
    }

    private org.ventanilla.centres.Centre centre() {
        return CleanDatabase.bean(Centres.class).get(Callers.lucia().centre());
    }

    private static String done(Answer<String> answer) {
        return switch (answer) {
            case Answer.Done<String>(var id) -> id;
            case Answer.Refused<String>(var why) -> throw new AssertionError(why.key());
        };
    }
}
