package org.ventanilla.people;

import java.util.SortedSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.ventanilla.rules.Household.Answered;
import org.ventanilla.rules.Value;
import org.ventanilla.rules.law.Fact;
import org.ventanilla.rules.law.Law;

/**
 * What may be written down about a person at all: facts and papers the loaded law knows, with values of their kind. A
 * fact of a closed compartment, or one that is computed, is like none.
 */
@Component
class StatementPolicy {

    private static final int LONGEST_WORDS = 4_000;

    /** The worker saw it with their own eyes. */
    private static final String SEEN = "seen";

    private final Law law;

    StatementPolicy(Law law) {
        this.law = law;
    }

    @Nullable
    PeopleRefusal whyNot(Statement statement) {
        if (PersonFacts.isOfTheFicha(statement.fact())) {
            return PeopleRefusal.OF_THE_FICHA;
        }
        var fact = law.facts().get(statement.fact());
        if (fact == null || fact.compartment() != null || fact.computedFrom() != null) {
            return PeopleRefusal.UNKNOWN_FACT;
        }
        if (!isSource(statement.source())) {
            return PeopleRefusal.UNKNOWN_DOCUMENT;
        }
        return statement.answer() instanceof Answered.Known(var value) ? whyNot(fact, value) : null;
    }

    @Nullable
    PeopleRefusal whyNot(DocumentHeld paper) {
        return law.documents().containsKey(paper.document()) ? null : PeopleRefusal.UNKNOWN_DOCUMENT;
    }

    private boolean isSource(String source) {
        return source.equals(AnswerGiven.DECLARED)
                || source.equals(SEEN)
                || law.documents().containsKey(source);
    }

    private static @Nullable PeopleRefusal whyNot(Fact fact, Value value) {
        if (value instanceof Value.Words(var text) && text.length() > LONGEST_WORDS) {
            return PeopleRefusal.ANSWER_TOO_LONG;
        }
        return fits(fact, value) ? null : PeopleRefusal.ANSWER_OF_ANOTHER_KIND;
    }

    private static boolean fits(Fact fact, Value value) {
        return switch (fact.type()) {
            case BOOLEAN -> value instanceof Value.Bool;
            case NUMBER -> value instanceof Value.Num(var number) && number.signum() >= 0;
            case DATE -> value instanceof Value.Day(var earliest, var latest) && !latest.isBefore(earliest);
            case COUNTRY -> value instanceof Value.Codes(var codes) && are(codes, Countries::isCountry, fact.many());
            case ONE_OF ->
                value instanceof Value.Codes(var codes) && are(codes, fact.options()::containsKey, fact.many());
            case PLACE, TEXT -> value instanceof Value.Words(var text) && !text.isBlank();
        };
    }

    /** None at all is an answer only where several could be: no nationality is one. */
    private static boolean are(SortedSet<String> codes, Predicate<String> known, boolean many) {
        return (many || codes.size() == 1) && codes.stream().allMatch(known);
    }
}
