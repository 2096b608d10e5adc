package org.ventanilla.paperwork;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ventanilla.people.Completeness;
import org.ventanilla.rules.Household;
import org.ventanilla.rules.Plan;
import org.ventanilla.rules.Plan.Line;
import org.ventanilla.rules.Plan.Truth;
import org.ventanilla.rules.Rules;
import org.ventanilla.ui.Choice;
import org.ventanilla.ui.QuestionCard;

/**
 * Asks whether anybody of the family is still to be registered: only while the answer would settle something, and once.
 * Until somebody says that nobody is missing, "has no such relative" is never a no.
 */
final class FamilyAsk {

    /** The name under which its answer is sent, where other questions send the name of their fact. */
    static final String FACT = "household";

    private static final String FIELD = "answer";

    /** How a verdict names what it waits for when it is about relatives. */
    private static final String RELATIVES = "my.";

    private final Sight sight;
    private final LawWords words;
    private final PlanDesk desk;

    FamilyAsk(Sight sight, LawWords words, PlanDesk desk) {
        this.sight = sight;
        this.words = words;
        this.desk = desk;
    }

    /** What stands for this answer, or null when it is none of those offered. */
    static @Nullable Completeness read(@Nullable String typed) {
        return switch (typed == null ? "" : typed) {
            case "yes" -> Completeness.NOBODY_MISSING;
            case "no" -> Completeness.SOMEBODY_MISSING;
            case AnswerReader.UNKNOWN -> Completeness.DOES_NOT_KNOW;
            case AnswerReader.DECLINED -> Completeness.PREFERS_NOT_TO_SAY;
            default -> null;
        };
    }

    /**
     * The trámites that wait for a relative and would be settled if nobody were missing, one for each person it
     * concerns. An answer that is known already never turns round, so only open ones are looked at.
     */
    static List<String> settledBy(Rules rules, Household asked, Plan plan) {
        if (asked.complete()) {
            return List.of();
        }
        var complete = new Household(true, asked.members());
        return plan.lines().stream()
                .filter(line -> line.verdict().truth() == Truth.UNKNOWN)
                .filter(line -> line.verdict().because().stream().anyMatch(fact -> fact.startsWith(RELATIVES)))
                .filter(line -> rules.verdict(complete, line.person(), line.procedure(), plan.on())
                                .truth()
                        != Truth.UNKNOWN)
                .map(Line::procedure)
                .toList();
    }

    /** @param other how many trámites the next question to a person decides: what settles most is asked first */
    @Nullable
    AskView next(int other, AskForm typed, String path) {
        var isRepeated = FACT.equals(typed.fact());
        var mayAsk = typed.fact() == null && sight.household().completeness() == Completeness.NOT_ASKED;
        if (!isRepeated && !mayAsk) {
            return null;
        }
        var settles = desk.settledByCompleteness(sight);
        return isRepeated || !settles.isEmpty() && settles.size() >= other ? view(settles, typed, path) : null;
    }

    private AskView view(List<String> settles, AskForm typed, String path) {
        var say = words.say();
        var procedures = settles.stream().distinct().toList();
        var why = say.of("paperwork.ask.family.why")
                + (procedures.isEmpty() ? "" : " " + say.of("paperwork.ask.decides", words.procedures(procedures)))
                + " "
                + say.of("paperwork.ask.seen.open");
        var choice = Choice.of(
                        FIELD,
                        say.of("paperwork.ask.family"),
                        Stream.of("yes", "no", AnswerReader.UNKNOWN, AnswerReader.DECLINED)
                                .map(code -> Choice.Option.of(code, say.of("paperwork.ask.family." + code)))
                                .toList())
                .looking(Choice.Look.QUESTION)
                .holding(typed.answer())
                .wrong(typed.mistakes());
        var card = new QuestionCard(path + "/answers", say.of("paperwork.ask.family.lead", settles.size()), why, null);
        return new AskView(card, "", FACT, new AskView.Answering.OneOf(choice), null, null);
    }
}
