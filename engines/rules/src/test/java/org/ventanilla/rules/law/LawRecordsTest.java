package org.ventanilla.rules.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ventanilla.rules.law.Condition.Quantifier;
import org.ventanilla.rules.law.Procedure.InFlight;

/** What the records of the law say of themselves. */
class LawRecordsTest {

    private static Condition everyKind(Place place) {
        var leaf = new Condition.Leaf("in_mexico", new Check.Is(true), place);
        return new Condition.All(List.of(
                new Condition.AnyOf(List.of(leaf, new Condition.DeadlineIs("filing", true, place))),
                new Condition.AtLeast(1, List.of(leaf)),
                new Condition.Not(leaf),
                new Condition.My(Quantifier.AT_LEAST, 2, "child", leaf, place)));
    }

    @Test
    void a_condition_is_the_same_wherever_it_is_written() {
        var here = everyKind(new Place("card.yaml", 3, 5));
        assertThat(here.anywhere())
                .isEqualTo(everyKind(Place.NOWHERE))
                .isEqualTo(everyKind(new Place("curp.yaml", 9, 1)).anywhere())
                .isNotEqualTo(here);
    }

    @Test
    void only_where_somebody_may_choose_can_a_file_pass_to_a_newer_version() {
        assertThat(Stream.of(InFlight.values()).filter(InFlight::mayBeChosen))
                .containsExactly(InFlight.AUTHORITY_MAY, InFlight.PERSON_MAY, InFlight.PARTIES_MAY);
    }

    @Test
    void the_verb_is_the_laws_own_only_when_every_article_was_read() {
        var read = new Cite("lmigra", "54", false);
        var unread = new Cite("lmigra", "55", true);
        var kind = Procedure.Force.Kind.DUTY;
        assertThat(new Procedure.Force(kind, "otorgará", List.of(read)).isRead())
                .isTrue();
        assertThat(new Procedure.Force(kind, "otorgará", List.of(read, unread)).isRead())
                .isFalse();
    }

    @Test
    void a_parameter_is_a_number_only_when_rules_can_count_with_it() {
        var note = new Text("n", "n");
        for (var number : List.of("18", "1.5")) {
            assertThat(new Procedure.Parameter("p", new Text(number, number), "unverified", note, List.of()).isNumber())
                    .isTrue();
        }
        for (var words : List.of("a diario", "18 días", "")) {
            assertThat(new Procedure.Parameter("p", new Text(words, words), "unverified", note, List.of()).isNumber())
                    .isFalse();
        }
    }

    @Test
    void a_text_is_said_in_spanish_to_whom_speaks_spanish_and_in_english_to_all_others() {
        var text = new Text("Tarjeta", "Card");
        assertThat(List.of(text.in("es"), text.in("en"), text.in("ht"))).containsExactly("Tarjeta", "Card", "Card");
    }

    private static Step step(boolean optional, Step.Ends ends, boolean isVisit) {
        var law = ((Loaded.Sound) TinyLaw.sound().load()).law();
        var filing =
                Objects.requireNonNull(law.procedures().get("card")).steps().getFirst();
        return new Step(
                filing.id(),
                filing.name(),
                filing.by(),
                filing.outcomes(),
                filing.sets(),
                filing.gives(),
                filing.givesOn(),
                filing.givesEach(),
                filing.givesTo(),
                isVisit ? 7 : null,
                new Step.Course(optional, null, null),
                ends,
                filing.shownByPaper(),
                filing.shownByAnswer(),
                filing.cites(),
                filing.note());
    }

    @Test
    void a_step_is_a_way_out_an_ordinary_one_or_one_that_files_wait_for() {
        var filing = step(false, Step.Ends.NEVER, false);
        var ratified = step(true, Step.Ends.NEVER, false);
        var withdrawn = step(true, Step.Ends.ALWAYS, false);
        var decision = step(false, Step.Ends.ALWAYS, false);
        var visit = step(false, Step.Ends.NEVER, true);
        var all = List.of(filing, ratified, withdrawn, decision, visit);
        assertThat(all.stream().filter(Step::isExit)).containsExactly(withdrawn);
        assertThat(all.stream().filter(Step::isOrdinary)).containsExactly(filing, ratified, decision);
        assertThat(all.stream().filter(Step::isAwaited)).containsExactly(filing, decision);
        assertThat(all.stream().filter(Step::closes)).containsExactly(withdrawn, decision);
        var refused = step(false, new Step.Ends(false, List.of("refused"), false), false);
        assertThat(List.of(refused.closes("refused"), refused.closes("granted"), refused.closes(null)))
                .containsExactly(true, false, false);
        assertThat(List.of(decision.closes("granted"), decision.closes(null))).containsExactly(true, true);
        assertThat(refused.closes()).isTrue();
    }
}
