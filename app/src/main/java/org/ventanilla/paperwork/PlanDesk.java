package org.ventanilla.paperwork;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.ventanilla.access.Gate;
import org.ventanilla.kernel.Answer;
import org.ventanilla.kernel.Caller;
import org.ventanilla.kernel.Grant;
import org.ventanilla.kernel.Ledger;
import org.ventanilla.kernel.Look;
import org.ventanilla.kernel.Permission;
import org.ventanilla.people.HouseholdView;
import org.ventanilla.people.People;
import org.ventanilla.rules.Plan.Line;
import org.ventanilla.rules.Rules;
import org.ventanilla.rules.Value;
import org.ventanilla.rules.Way;
import org.ventanilla.rules.clock.Reckoning.CountedDay;

/** Looks at a family's plan. It is computed anew at every look, so nothing is ever out of date. */
@Service
class PlanDesk {

    private final Gate gate;
    private final Ledger ledger;
    private final People people;
    private final Files files;
    private final Wishes wishes;
    private final Turns turns;
    private final Rules rules;
    private final Clock clock;

    PlanDesk(
            Gate gate,
            Ledger ledger,
            People people,
            Files files,
            Wishes wishes,
            Turns turns,
            Rules rules,
            Clock clock) {
        this.gate = gate;
        this.ledger = ledger;
        this.people = people;
        this.files = files;
        this.wishes = wishes;
        this.turns = turns;
        this.rules = rules;
        this.clock = clock;
    }

    /** The family and its plan as this caller may see them today, or null when there is none for this caller. */
    @Nullable
    Sight see(UUID household, Caller caller) {
        return seen(gate.ask(caller, Permission.OPEN_FICHAS, people.findScope(household)));
    }

    /** The same, for the family itself on its own telephone. */
    @Nullable
    Sight seeOwn(UUID household, Caller caller) {
        return seen(gate.askOwn(caller, people.findScope(household)));
    }

    private @Nullable Sight seen(Answer<Grant> asked) {
        return asked instanceof Answer.Done<Grant>(var grant)
                ? ledger.look(new Look(grant, "plan.see"), () -> within(grant.subject(), grant.caller()))
                : null;
    }

    /** The same, inside an act that is about this household already. */
    @Nullable
    Sight within(UUID household, Caller caller) {
        var family = people.within(household);
        if (family == null) {
            return null;
        }
        var today = caller.today(clock);
        return sight(family, files.ofHousehold(household), wishes.ofHousehold(household), today)
                .noticing(turns.ofHousehold(household, today.minusDays(Turned.SHOWN_DAYS)));
    }

    /**
     * The family and its plan as they were known at the end of a past day, by what had been written down until then and
     * by the rules as they are written today; null when there is none for this caller, or nobody was registered yet.
     */
    @Nullable
    Sight seeAsOf(UUID household, LocalDate day, Caller caller) {
        return gate.ask(caller, Permission.OPEN_FICHAS, people.findScope(household))
                        instanceof Answer.Done<Grant>(var grant)
                ? ledger.look(new Look(grant, "plan.then"), () -> then(household, day, caller))
                : null;
    }

    private @Nullable Sight then(UUID household, LocalDate day, Caller caller) {
        var at = day.plusDays(1).atStartOfDay(caller.zone()).toInstant().minusMillis(1);
        var family = people.withinAsOf(household, at);
        if (family == null || family.members().isEmpty()) {
            return null;
        }
        return sight(family, files.ofHousehold(household, day, at), wishes.ofHousehold(household, at), day);
    }

    private Sight sight(HouseholdView family, List<Files.Kept> begun, List<Wish> wished, LocalDate on) {
        var asked = new Families(rules.law(), on).told(family, begun, wished);
        return new Sight(family, asked, rules.plan(asked, on), begun, wished, on);
    }

    /** What time changed of late in this family, as far as a pass noticed it and it still is so. */
    List<Turned> turned(Sight sight) {
        var after = sight.today().minusDays(Turned.SHOWN_DAYS);
        var noticed = sight.noticed();
        return Turned.in(sight, rules, after).stream().filter(noticed::contains).toList();
    }

    /** The trámites of which something would be settled if nobody were missing, one for each person it concerns. */
    List<String> settledByCompleteness(Sight sight) {
        return FamilyAsk.settledBy(rules, sight.asked(), sight.plan());
    }

    /** The ways to a yes of each of these lines from where its person stands, as far as this sight reaches. */
    Map<String, Map<String, List<Way>>> ways(Sight sight, List<Line> lines) {
        return rules.ways(sight.asked(), lines, sight.today());
    }

    /** What is so of each of them today, by fact: what they answered, and what their files have changed since. */
    Map<String, Map<String, Value>> known(Sight sight) {
        return Map.copyOf(rules.known(sight.asked(), sight.today()));
    }

    /** Every day of a deadline and why it counts or not; empty while it has not started. */
    List<CountedDay> explain(Sight sight, String person, String procedure, String deadline) {
        return rules.explain(sight.asked(), person, procedure, deadline, sight.today());
    }
}
