package org.ventanilla.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ventanilla.rules.HouseholdWords.*;
import static org.ventanilla.rules.Words.day;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.ventanilla.rules.Household.Answered;
import org.ventanilla.rules.Household.Move;
import org.ventanilla.rules.HouseholdWords.Someone;
import org.ventanilla.rules.law.Fact;

/** What a caller may not see changes no byte of what is computed for that caller: not a line, not a question, not the hash. */
class CallerBlindTest {

    private static final LocalDate TODAY = day("2026-11-24");
    private static final Set<String> NOBODY = Set.of();
    private static final Set<String> CASE_TEAM = Set.of("protection");
    private static final int FAMILIES = 8;

    private static final List<Fact> RESTRICTED = RealLaw.LAW.facts().values().stream()
            .filter(fact -> fact.compartment() != null)
            .toList();

    private static List<Answered> answers(Fact fact) {
        var answers = new ArrayList<Answered>(List.of(new Answered.DoesNotKnow(), new Answered.PrefersNotToSay()));
        fact.options()
                .keySet()
                .forEach(code -> answers.add(new Answered.Known(
                        new Value.Codes(Collections.unmodifiableSortedSet(new TreeSet<>(List.of(code)))))));
        if (fact.type() == Fact.Type.BOOLEAN) {
            answers.addAll(List.of(new Answered.Known(yes()), new Answered.Known(no())));
        }
        return answers;
    }

    private static Someone person(Random random, String id, boolean isRestrictedToo) {
        var person = someone(id).with("born_on", on((1950 + random.nextInt(76)) + "-03-02"));
        for (var fact : RealLaw.LAW.facts().values()) {
            boolean isAsked = fact.computedFrom() == null && (fact.compartment() == null) != isRestrictedToo;
            var answers = answers(fact);
            if (isAsked && random.nextInt(3) > 0 && answers.size() > 2) {
                person = person.answered(fact.id(), answers.get(random.nextInt(answers.size())));
            }
        }
        var carrying = withPapersAndFiles(random, person);
        return random.nextBoolean() ? carrying.with("nationality", codes("HN")) : carrying;
    }

    /** Half of them hold papers and have begun something, so that what is written there cannot tell either. */
    private static Someone withPapersAndFiles(Random random, Someone person) {
        var documents = List.copyOf(RealLaw.LAW.documents().keySet());
        var procedures = List.copyOf(RealLaw.LAW.procedures().values());
        var held = new TreeSet<String>();
        var more = person;
        for (int each = random.nextBoolean() ? 0 : 2; each > 0; each--) {
            held.add(documents.get(random.nextInt(documents.size())));
            var procedure = procedures.get(random.nextInt(procedures.size()));
            var first = procedure.steps().getFirst();
            more = more.filed(procedure.id(), new Move(first.id(), TODAY.minusDays(random.nextInt(60)), null));
        }
        return more.holding(held.toArray(String[]::new));
    }

    private static byte[] bytes(Household seen) {
        var plan = RealLaw.RULES.plan(seen, TODAY);
        var text = new StringBuilder(plan.hash());
        for (var language : List.of("es", "en")) {
            text.append(PlanJson.of(RealLaw.LAW, plan, language)).append(PlanText.of(RealLaw.LAW, plan, language));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void no_restricted_answer_and_no_silence_about_it_changes_a_byte_for_a_caller_outside() {
        var random = new Random(20261124);
        int noticedInside = 0;
        for (int each = 0; each < FAMILIES; each++) {
            var mother = person(random, "maria", false);
            var son = person(random, "samuel", false).related("parent", "maria");
            var aunt = person(random, "tomasa", false).related("sibling", "maria");
            var family = household(random.nextBoolean(), mother, son, aunt);
            var outside = bytes(family.visibleTo(RealLaw.LAW, NOBODY));
            var inside = bytes(family.visibleTo(RealLaw.LAW, CASE_TEAM));
            for (var fact : RESTRICTED) {
                var answers = answers(fact);
                var answer = answers.get(random.nextInt(answers.size()));
                var changed = household(family.complete(), mother.answered(fact.id(), answer), son, aunt);
                assertThat(bytes(changed.visibleTo(RealLaw.LAW, NOBODY)))
                        .as("%s: %s", fact.id(), answer)
                        .isEqualTo(outside);
                noticedInside += Arrays.equals(bytes(changed.visibleTo(RealLaw.LAW, CASE_TEAM)), inside) ? 0 : 1;
            }
        }
        assertThat(RESTRICTED).hasSizeGreaterThan(3);
        assertThat(noticedInside).isGreaterThan(FAMILIES);
    }

    @Test
    void who_may_look_inside_sees_everything_and_a_fact_of_no_catalogue_is_seen_by_nobody() {
        var family = household(true, person(new Random(1), "maria", true), someone("wilner"));
        assertThat(family.visibleTo(RealLaw.LAW, CASE_TEAM)).isEqualTo(family);
        var stranger = household(true, someone("maria").with("shoe.size", yes()));
        var seen = stranger.visibleTo(RealLaw.LAW, CASE_TEAM).members().get("maria");
        assertThat(Objects.requireNonNull(seen).answers()).isEmpty();
    }

    @Test
    void no_step_of_a_file_brings_a_restricted_fact_in_by_the_back_door() {
        for (var procedure : RealLaw.LAW.procedures().values()) {
            for (var step : procedure.steps()) {
                assertThat(step.sets().keySet())
                        .as("%s %s", procedure.id(), step.id())
                        .doesNotContainAnyElementsOf(
                                RESTRICTED.stream().map(Fact::id).toList());
            }
        }
    }
}
