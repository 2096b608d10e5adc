package org.ventanilla.people;

import java.time.Clock;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.ventanilla.centres.Centres;
import org.ventanilla.centres.DemoNetwork;
import org.ventanilla.kernel.Answer;
import org.ventanilla.kernel.Caller;
import org.ventanilla.kernel.Permission;
import org.ventanilla.people.PeopleDesk.Sent;

/** Registers the invented family of the demonstration, through the same desk as everybody, when nobody is there yet. */
@Component
class DemoFamily {

    private static final String CASEWORKER = "lucia";

    private final PeopleDesk desk;
    private final People people;
    private final Centres centres;
    private final JdbcClient sql;
    private final Clock clock;
    private final boolean isDemo;

    DemoFamily(
            PeopleDesk desk,
            People people,
            Centres centres,
            JdbcClient sql,
            Clock clock,
            @Value("${ventanilla.demo:false}") boolean isDemo) {
        this.desk = desk;
        this.people = people;
        this.centres = centres;
        this.sql = sql;
        this.clock = clock;
        this.isDemo = isDemo;
    }

    @EventListener(ApplicationReadyEvent.class)
    void arrive() {
        if (isDemo && sql.sql("select count(*) from folio").query(Long.class).single() == 0) {
            register();
        }
    }

    void register() {
        var caller = caseworker();
        var persona = Persona.read("mejia-joseph", caller.today(clock));
        var known = new HashMap<String, UUID>();
        for (var member : persona.members()) {
            var draft = persona.draft(member, known);
            var sent = new Sent(UUID.randomUUID(), member);
            var answer = known.isEmpty()
                    ? desk.register(sent, draft, caller)
                    : desk.addMember(sent, household(known), draft, caller);
            known.put(member, UUID.fromString(done(answer)));
        }
        if (persona.isComplete()) {
            var place = people.findPlace(known.values().iterator().next());
            if (place != null) {
                done(desk.declareComplete(new Sent(UUID.randomUUID(), "complete"), place, 1, true, caller));
            }
        }
    }

    private UUID household(Map<String, UUID> known) {
        var place = people.findPlace(known.values().iterator().next());
        if (place == null) {
            throw new IllegalStateException(
                    "The demo family has no household.\nMaybe its first member was not registered.");
        }
        return place.household();
    }

    private static String done(Answer<String> answer) {
        return switch (answer) {
            case Answer.Done<String>(var outcome) -> outcome;
            case Answer.Refused<String>(var why) ->
                throw new IllegalStateException(
                        "The demo family was refused (%s).\nMaybe content/personas no longer fits the Ficha."
                                .formatted(why.key()));
        };
    }

    private Caller caseworker() {
        var lucia = DemoNetwork.MEMBERS.stream()
                .filter(member -> member.username().equals(CASEWORKER))
                .findFirst()
                .orElseThrow();
        var centre = centres.all().stream()
                .filter(one -> one.code().equals(lucia.centre()))
                .findFirst()
                .orElseThrow();
        return new Caller(
                lucia.id(),
                lucia.name(),
                centre.id(),
                centre.zone(),
                EnumSet.of(Permission.REGISTER_PEOPLE, Permission.OPEN_FICHAS));
    }
}
