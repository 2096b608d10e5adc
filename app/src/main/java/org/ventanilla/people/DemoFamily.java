package org.ventanilla.people;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.ventanilla.centres.Centres;
import org.ventanilla.centres.DemoNetwork;
import org.ventanilla.kernel.Answer;
import org.ventanilla.kernel.Caller;
import org.ventanilla.kernel.Permission;
import org.ventanilla.people.PeopleDesk.Sent;

/**
 * Registers the invented family of the demonstration, through the same desk as everybody, before the first page is
 * served. Its keys are always the same, so that a start which was interrupted is taken up where it stopped.
 */
@Component
class DemoFamily implements SmartLifecycle {

    private static final String CASEWORKER = "lucia";
    static final String PERSONA = "mejia-joseph";
    private static final String COMPLETE = "complete";

    private final PeopleDesk desk;
    private final People people;
    private final Centres centres;
    private final JdbcClient sql;
    private final Clock clock;
    private final boolean isDemo;
    private volatile boolean isRunning;

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

    @Override
    public void start() {
        if (isDemo && isWanted()) {
            register();
        }
        isRunning = true;
    }

    @Override
    public void stop() {
        isRunning = false;
    }

    @Override
    public boolean isRunning() {
        return isRunning;
    }

    /** Long before the web server, which starts almost last. */
    @Override
    public int getPhase() {
        return 0;
    }

    /** When nobody is there yet, or an earlier start was interrupted in the middle of the family. */
    private boolean isWanted() {
        var keys = Persona.read(PERSONA, caseworker().today(clock)).members().stream()
                .map(DemoFamily::key)
                .collect(Collectors.toCollection(ArrayList::new));
        keys.add(key(COMPLETE));
        var begun = sql.sql("select count(*) from idempotency_key where key in (:keys)")
                .param("keys", keys)
                .query(Integer.class)
                .single();
        return begun == 0 ? folios() == 0 : begun < keys.size();
    }

    private long folios() {
        return sql.sql("select count(*) from folio").query(Long.class).single();
    }

    static UUID key(String name) {
        return UUID.nameUUIDFromBytes((PERSONA + "/" + name).getBytes(StandardCharsets.UTF_8));
    }

    void register() {
        var caller = caseworker();
        var persona = Persona.read(PERSONA, caller.today(clock));
        var known = new HashMap<String, UUID>();
        for (var member : persona.members()) {
            var draft = persona.draft(member, known);
            var sent = new Sent(key(member), member);
            var answer = known.isEmpty()
                    ? desk.register(sent, draft, caller)
                    : desk.addMember(sent, household(known), draft, caller);
            known.put(member, UUID.fromString(done(answer)));
        }
        if (persona.isComplete()) {
            var place = people.findPlace(known.values().iterator().next());
            if (place != null) {
                done(people.declare(key(COMPLETE), place.household(), 1, Completeness.NOBODY_MISSING, caller));
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
                EnumSet.of(Permission.WORK_HERE, Permission.REGISTER_PEOPLE, Permission.OPEN_FICHAS));
    }
}
