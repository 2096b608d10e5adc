package org.ventanilla.paperwork;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.ventanilla.access.Gate;
import org.ventanilla.access.Scope;
import org.ventanilla.centres.Centre;
import org.ventanilla.centres.Centres;
import org.ventanilla.kernel.Act;
import org.ventanilla.kernel.Answer;
import org.ventanilla.kernel.Caller;
import org.ventanilla.kernel.Effect;
import org.ventanilla.kernel.Ledger;
import org.ventanilla.kernel.Permission;
import org.ventanilla.people.People;
import org.ventanilla.rules.Rules;

/**
 * The nightly pass: once a day, in each centre, it notices for whom time alone changed something. The plan itself is
 * computed anew at every look; this only tells the window that it is another. A batch is one act, which moves the pass
 * on or leaves no trace, so that a pass that was cut off goes on where it stood.
 */
@Service
public class Nights implements AutoCloseable {

    /** Few enough for one act, which nobody waits for. */
    static final int BATCH = 50;

    private static final Logger LOG = LoggerFactory.getLogger(Nights.class);
    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration AGAIN = Duration.ofMinutes(30);
    private static final String FINISHED = "finished";
    private static final String GOES_ON = "goes on";

    private final Centres centres;
    private final People people;
    private final PlanDesk plans;
    private final Turns turns;
    private final Rules rules;
    private final Gate gate;
    private final Ledger ledger;
    private final Clock clock;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("night").factory());

    Nights(
            Centres centres,
            People people,
            PlanDesk plans,
            Turns turns,
            Rules rules,
            Gate gate,
            Ledger ledger,
            Clock clock) {
        this.centres = centres;
        this.people = people;
        this.plans = plans;
        this.turns = turns;
        this.rules = rules;
        this.gate = gate;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** From now on looks often whether a day has begun somewhere; a pass that is finished costs one query. */
    public void keep() {
        watch.scheduleWithFixedDelay(this::passAll, FIRST.toSeconds(), AGAIN.toSeconds(), TimeUnit.SECONDS);
    }

    private void passAll() {
        for (var centre : centres.all()) {
            try {
                pass(centre, Integer.MAX_VALUE, BATCH);
            } catch (RuntimeException fault) {
                LOG.warn("The nightly pass of {} stopped ({}) and goes on later.", centre.code(), fault.getClass());
            }
        }
    }

    /**
     * The pass of today, as far as it is not done.
     *
     * @param batches how many at most
     * @param most households in one batch
     * @return whether it is finished
     */
    boolean pass(Centre centre, int batches, int most) {
        var caller = Caller.night(centre.id(), centre.zone());
        var day = caller.today(clock);
        var isFinished = turns.isFinished(centre.id(), day);
        for (var done = 0; done < batches && !isFinished; done++) {
            isFinished = isLast(batch(caller, day, most));
        }
        return isFinished;
    }

    private static boolean isLast(Answer<String> batch) {
        return switch (batch) {
            case Answer.Done<String>(var how) -> how.equals(FINISHED);
            case Answer.Refused<String>(var why) ->
                throw new IllegalStateException(
                        "The night was refused (" + why.key() + ").\nMaybe its permission was taken from it.");
        };
    }

    private Answer<String> batch(Caller caller, LocalDate day, int most) {
        return gate.ask(caller, Permission.LIST_CENTRE, new Scope.OfCentre(caller.centre()))
                .then(grant -> ledger.write(
                        Act.of(grant, UUID.randomUUID(), "night.pass", day.toString()),
                        () -> noticed(caller, day, most)));
    }

    private Answer<Effect> noticed(Caller caller, LocalDate day, int most) {
        var centre = caller.centre();
        var pass = turns.begin(centre, day);
        var batch = people.householdsAfter(centre, pass.through(), most);
        var found = new ArrayList<Turned>();
        for (var household : batch) {
            var sight = plans.within(household, caller);
            if (sight != null) {
                for (var turned : Turned.in(sight, rules, pass.since())) {
                    turns.add(turned, household, centre, clock.instant());
                    found.add(turned);
                }
            }
        }
        turns.advance(centre, day, batch.isEmpty() ? null : batch.getLast(), batch.size(), clock.instant());
        return Answer.done(new Effect(
                batch.isEmpty() ? FINISHED : GOES_ON,
                "NightPassed",
                Map.of(
                        "day",
                        day.toString(),
                        "households",
                        Integer.toString(batch.size()),
                        "turned",
                        Integer.toString(found.size()))));
    }

    @Override
    public void close() {
        watch.shutdownNow();
    }
}
