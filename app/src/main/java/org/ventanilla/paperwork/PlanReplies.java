package org.ventanilla.paperwork;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.ventanilla.kernel.Answer;
import org.ventanilla.kernel.Caller;
import org.ventanilla.people.AnswerGiven;
import org.ventanilla.people.People;
import org.ventanilla.people.Statement;
import org.ventanilla.rules.Household.Answered;
import org.ventanilla.rules.Value;
import org.ventanilla.rules.law.Fact;
import org.ventanilla.rules.law.Law;
import org.ventanilla.rules.law.Step;

/** Writes down what was answered to the question a plan asked: about one person, or about the family. */
@Component
class PlanReplies {

    private final People people;
    private final Law law;
    private final Clock clock;

    PlanReplies(People people, Law law, Clock clock) {
        this.people = people;
        this.law = law;
        this.clock = clock;
    }

    /** The place of a person of this household, or null when they are not of it. */
    People.@Nullable Place findPlace(UUID household, @Nullable String person) {
        var id = PlanPages.id(person);
        var place = id == null ? null : people.findPlace(id);
        return place != null && place.household().equals(household) ? place : null;
    }

    /** Whether a paper carries the day of a step that people are asked for. */
    boolean asksForDayOn(String document) {
        return law.facts().values().stream()
                .anyMatch(fact -> fact.type() == Fact.Type.DATE
                        && fact.setBy() == Fact.SetBy.STEPS
                        && AnswerReader.isAskable(fact)
                        && fact.sources().contains(document));
    }

    /** Whether it answers something this household can be asked. */
    boolean isUnderstood(UUID household, PlanPages.Typed typed) {
        return FamilyAsk.FACT.equals(typed.fact())
                || law.facts().containsKey(typed.fact() == null ? "" : typed.fact())
                        && findPlace(household, typed.person()) != null;
    }

    Answer<String> record(UUID household, PlanPages.Typed typed, Caller caller) {
        if (FamilyAsk.FACT.equals(typed.fact())) {
            var said = FamilyAsk.read(typed.answer());
            return said == null
                    ? Answer.refused(AnswerRefusal.EMPTY)
                    : people.declare(typed.key(), household, typed.version(), said, caller);
        }
        var about = findPlace(household, typed.person());
        var fact = law.facts().get(typed.fact() == null ? "" : typed.fact());
        if (about == null || fact == null) {
            return Answer.refused(AnswerRefusal.NOT_ASKED_HERE);
        }
        return new AnswerReader(caller.today(clock))
                .read(fact, typed.answer(), typed.silence())
                .then(value -> {
                    var refusal = refusal(fact, value, about, caller);
                    return refusal == null
                            ? people.recordAnswer(
                                    typed.key(), about, new Statement(fact.id(), value, AnswerGiven.DECLARED), caller)
                            : Answer.refused(refusal);
                });
    }

    /** The day of a step is told within the same bounds as it is written into a file; of a month its last day may be. */
    private @Nullable FileRefusal refusal(Fact fact, Answered answered, People.Place about, Caller caller) {
        if (fact.setBy() != Fact.SetBy.STEPS || !(answered instanceof Answered.Known(Value.Day(var _, var latest)))) {
            return null;
        }
        var family = people.look(about.household(), caller);
        var today = caller.today(clock);
        return family == null
                ? null
                : law.procedures().keySet().stream()
                        .map(id -> Track.find(law, id, today))
                        .filter(Objects::nonNull)
                        .filter(track -> track.steps().stream().anyMatch(step -> step.sets()
                                .getOrDefault(fact.id(), List.of())
                                .contains(Step.ITS_DAY)))
                        .map(track -> Bounds.of(family.getMember(about.person()), track, today)
                                .refusal(latest))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }
}
