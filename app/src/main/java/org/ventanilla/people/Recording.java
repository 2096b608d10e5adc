package org.ventanilla.people;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.ventanilla.access.Gate;
import org.ventanilla.access.Scope;
import org.ventanilla.kernel.Act;
import org.ventanilla.kernel.Answer;
import org.ventanilla.kernel.Caller;
import org.ventanilla.kernel.Effect;
import org.ventanilla.kernel.Ledger;
import org.ventanilla.kernel.Permission;
import org.ventanilla.people.People.Place;

/** Writes down, one by one, what people say and the papers they bring, when the law knows what to do with them. */
@Service
class Recording {

    private final Gate gate;
    private final Ledger ledger;
    private final StatementPolicy policy;
    private final Fichas fichas;
    private final Answers answers;
    private final Declarations declarations;
    private final Clock clock;

    Recording(
            Gate gate,
            Ledger ledger,
            StatementPolicy policy,
            Fichas fichas,
            Answers answers,
            Declarations declarations,
            Clock clock) {
        this.gate = gate;
        this.ledger = ledger;
        this.policy = policy;
        this.fichas = fichas;
        this.answers = answers;
        this.declarations = declarations;
        this.clock = clock;
    }

    Answer<String> answer(UUID key, Place about, Statement statement, Caller caller) {
        return gate.ask(caller, Permission.REGISTER_PEOPLE, about.scope()).then(grant -> {
            var refusal = policy.whyNot(statement);
            if (refusal != null) {
                return Answer.refused(refusal);
            }
            var act = Act.of(grant, key, "answer.record", about.person() + statement.body());
            return ledger.write(act, () -> {
                answers.record(statement, caller.today(clock), writing(about, caller));
                return Answer.done(effect(about, "AnswerRecorded", "fact", statement.fact()));
            });
        });
    }

    void answerWithin(Place about, Statement statement, Caller caller) {
        var refusal = policy.whyNot(statement);
        if (refusal != null) {
            throw new IllegalArgumentException(
                    "Fact (%s) cannot be written down so (%s).\nMaybe the law no longer has it."
                            .formatted(statement.fact(), refusal));
        }
        answers.record(statement, caller.today(clock), writing(about, caller));
    }

    Answer<String> document(UUID key, Place about, DocumentHeld paper, Caller caller) {
        return gate.ask(caller, Permission.REGISTER_PEOPLE, about.scope()).then(grant -> {
            var refusal = policy.whyNot(paper);
            if (refusal != null) {
                return Answer.refused(refusal);
            }
            var act = Act.of(grant, key, "document.record", about.person() + paper.body());
            return ledger.write(act, () -> {
                fichas.putDocument(paper, writing(about, caller));
                return Answer.done(effect(about, "DocumentRecorded", "document", paper.document()));
            });
        });
    }

    Answer<String> takeAway(UUID key, Place about, UUID paper, Caller caller) {
        return gate.ask(caller, Permission.REGISTER_PEOPLE, about.scope()).then(grant -> {
            var act = Act.of(grant, key, "document.takeAway", about.person() + "|" + paper);
            return ledger.write(act, () -> {
                var document = fichas.takeAway(paper, writing(about, caller));
                return document == null
                        ? Answer.refused(PeopleRefusal.PAPER_NOT_HERE)
                        : Answer.done(effect(about, "DocumentTakenAway", "document", document));
            });
        });
    }

    Answer<String> completeness(
            UUID key, Scope.@Nullable OfHousehold of, int version, Completeness said, Caller caller) {
        return gate.ask(caller, Permission.REGISTER_PEOPLE, of).then(grant -> {
            var household = grant.subject();
            var act = Act.of(grant, key, "household.complete", said.name()).expecting("household", household, version);
            return ledger.write(act, () -> {
                declarations.declare(household, said, caller.user(), clock.instant());
                return Answer.done(
                        new Effect(household.toString(), "HouseholdDeclared", Map.of("completeness", said.name())));
            });
        });
    }

    private static Effect effect(Place about, String event, String what, String id) {
        var person = about.person().toString();
        return new Effect(person, event, Map.of("person", person, what, id));
    }

    private Writing writing(Place about, Caller caller) {
        return new Writing(about.person(), about.household(), about.centre(), caller.user(), clock.instant());
    }
}
