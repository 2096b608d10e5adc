package org.ventanilla.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.Decision.Situation;
import org.ventanilla.rules.Plan.Blocker;
import org.ventanilla.rules.Plan.Need;
import org.ventanilla.rules.Plan.Opened;
import org.ventanilla.rules.Plan.Truth;
import org.ventanilla.rules.law.Condition;
import org.ventanilla.rules.law.Procedure;
import org.ventanilla.rules.law.Requirement;
import org.ventanilla.rules.law.Requirement.Terms;

/**
 * What one procedure asks one person to show, against what they hold.
 *
 * <p>A way to get what is missing is named when the law names it, or when no paper from outside the procedures would do.
 */
final class Needs {

    /** What came out. @param open of what it is not known whether it holds, so that the requirement may not hold at all */
    record Result(List<Need> needs, List<Blocker> blockers, List<Decision> open) {}

    static final Result NOTHING = new Result(List.of(), List.of(), List.of());

    /** What is or may become of everybody in the household. */
    interface Others {

        /** Whether a procedure could be a way for this person, now or later. */
        boolean isWithinReach(Person person, String procedure);

        /** Whether this person may surely ask for it today, terms of its own aside. */
        boolean isYes(Person person, Procedure inForce);
    }

    private final DayLaw law;
    private final Procedure procedure;
    private final Situation situation;
    private final Others others;

    /** Those who get a paper that only the person may show. */
    private final List<Person> oneself;

    private final Blockers blockers = new Blockers();
    private final List<Decision> open = new ArrayList<>();

    private Needs(DayLaw law, Procedure procedure, Situation situation, Others others) {
        this.law = law;
        this.procedure = procedure;
        this.situation = situation;
        this.others = others;
        this.oneself = List.of(situation.person());
    }

    static Result of(DayLaw law, Procedure procedure, Situation situation, Others others) {
        var needs = new Needs(law, procedure, situation, others);
        procedure.needs().forEach(needs::filed);
        var found = new ArrayList<Need>();
        needs.add(procedure.requires(), found);
        found.forEach(needs.blockers::block);
        return new Result(List.copyOf(found), needs.blockers.all(), needs.open);
    }

    private void add(Requirement requirement, List<Need> needs) {
        switch (requirement) {
            case Requirement.All(var parts) -> {
                for (var part : parts) {
                    add(part, needs);
                }
            }
            case Requirement.OneOf one -> addOneOf(one, needs);
            case Requirement.Paper(var id, var terms) ->
                addShown(Need.Kind.DOCUMENT, id, terms, law.sources(requirement), needs);
            case Requirement.Shown(var id, var terms) ->
                addShown(Need.Kind.PROOF, id, terms, law.sources(requirement), needs);
            case Requirement.Service(var _, var _, var terms) -> addService(terms, law.sources(requirement), needs);
            case Requirement.Filed filed -> filed(filed);
        }
    }

    private void filed(Requirement.Filed filed) {
        var file = situation.person().files().get(filed.procedure());
        boolean happened =
                file != null && (filed.step() == null || file.events().containsKey(filed.step()));
        if (!happened && holds(filed.terms()) == Truth.YES) {
            blockers.await(filed.procedure());
        }
    }

    private void addService(Terms terms, Sources sources, List<Need> needs) {
        switch (holds(terms)) {
            case YES -> needs.add(sources.sure());
            case UNKNOWN -> needs.add(sources.perhaps());
            case NO -> {}
        }
    }

    private void addShown(Need.Kind kind, String id, Terms terms, Sources sources, List<Need> needs) {
        var holds = holds(terms);
        if (holds == Truth.NO) {
            return;
        }
        var relatives = relatives(terms);
        var held = Papers.held(law, situation.person(), relatives, sources.documents());
        var way = way(terms, sources, relatives);
        if (held == null && way == null) {
            needs.add(holds == Truth.YES ? sources.sure() : sources.perhaps());
            return;
        }
        boolean blocks = !terms.ifHeld() && holds == Truth.YES;
        var need = new Need(
                kind,
                id,
                status(holds, held),
                held == null ? null : held.document(),
                blocks && held == null,
                way == null ? null : way.procedure(),
                way == null || isOwn(way) ? null : way.person(),
                List.of(),
                terms.cites());
        if (need.blocks() && way != null && relatives.size() > 1) {
            blockers.wouldDoToo(need, besides(way, sources, relatives));
        }
        needs.add(need);
    }

    /** Who can as surely get the same in the same way: what the birth of one twin opens, that of the other opens too. */
    private List<String> besides(Opened way, Sources sources, Collection<Person> relatives) {
        var besides = new ArrayList<String>();
        for (var giver : sources.ways()) {
            boolean isIt = giver.procedure().equals(way.procedure());
            boolean isSure = isIt && relatives.stream().anyMatch(each -> isOf(way, each) && isSure(each, giver));
            for (var each : isIt ? relatives : List.<Person>of()) {
                if (!isOf(way, each) && (isSure ? isSure(each, giver) : canBegin(each, way.procedure()))) {
                    besides.add(each.id());
                }
            }
        }
        return besides;
    }

    private static boolean isOf(Opened way, Person person) {
        return way.person().equals(person.id());
    }

    /** Those whose paper does as well: the birth certificate of a child is kept by the child. */
    private Collection<Person> relatives(Terms terms) {
        if (terms.of().isEmpty()) {
            return List.of();
        }
        var relatives = new LinkedHashSet<Person>();
        for (var relation : terms.of()) {
            relatives.addAll(situation.family().relatives(situation.person(), relation));
        }
        return relatives;
    }

    private static Need.Status status(Truth holds, Papers.@Nullable Found held) {
        if (held != null) {
            return held.isCertain() ? Need.Status.HELD : Need.Status.MAYBE;
        }
        return holds == Truth.YES ? Need.Status.MISSING : Need.Status.MAYBE;
    }

    private void addOneOf(Requirement.OneOf one, List<Need> needs) {
        var holds = holds(one.terms());
        if (holds == Truth.NO) {
            return;
        }
        var all = new ArrayList<Need>();
        for (var part : one.parts()) {
            add(part, all);
        }
        var parts = applying(all);
        if (parts.isEmpty()) {
            return;
        }
        if (parts.size() == 1 && holds == Truth.YES && isBare(one.terms())) {
            needs.addAll(parts);
            return;
        }
        Need held = null;
        boolean maybe = false;
        for (var part : parts) {
            held = held == null && part.status() == Need.Status.HELD ? part : held;
            maybe |= part.heldAs() != null;
        }
        boolean blocks = !one.terms().ifHeld() && holds == Truth.YES && held == null && !maybe;
        var status = held != null
                ? Need.Status.HELD
                : holds == Truth.YES && !maybe ? Need.Status.MISSING : Need.Status.MAYBE;
        var way = one.terms().otherwise();
        needs.add(new Need(
                Need.Kind.ONE_OF,
                parts.getFirst().id(),
                status,
                held == null ? null : held.heldAs(),
                blocks,
                way != null && canBegin(situation.person(), way) ? way : null,
                null,
                parts,
                one.terms().cites()));
    }

    /** Those that surely apply; one that may not apply to the person is offered only while none does. */
    private static List<Need> applying(List<Need> parts) {
        var sure = new ArrayList<Need>(parts.size());
        for (var part : parts) {
            if (part.status() != Need.Status.MAYBE || part.heldAs() != null) {
                sure.add(part);
            }
        }
        return List.copyOf(sure.isEmpty() ? parts : sure);
    }

    private static boolean isBare(Terms terms) {
        return !terms.ifHeld() && terms.otherwise() == null;
    }

    /** Whether the requirement holds: unless it is waived, or its condition is not met. */
    private Truth holds(Terms terms) {
        var waived = terms.waived();
        if (waived != null && truth(waived) == Truth.YES) {
            return Truth.NO;
        }
        var when = terms.when();
        return when == null ? Truth.YES : truth(when);
    }

    private Truth truth(Condition condition) {
        var decision = law.decision(condition);
        var truth = decision.truth(situation);
        if (truth == Truth.UNKNOWN) {
            open.add(decision);
        }
        return truth;
    }

    /**
     * The way the law names, or else one that gives the paper, and whose it is; what can be begun today before what may
     * open later. A paper that a relative may show is a relative's to get: the parents wait for the registration of
     * their child.
     */
    private @Nullable Opened way(Terms terms, Sources sources, Collection<Person> relatives) {
        var getters = terms.of().isEmpty() ? oneself : relatives;
        Opened perhaps = null;
        for (var way : sources.ways()) {
            for (var getter : getters) {
                boolean isThis = way.procedure().equals(procedure.id())
                        && getter.id().equals(situation.person().id());
                if (!isThis && isSure(getter, way)) {
                    return new Opened(getter.id(), way.procedure());
                }
                if (!isThis
                        && perhaps == null
                        && (way.isSomebodyElses() || others.isWithinReach(getter, way.procedure()))) {
                    perhaps = new Opened(getter.id(), way.procedure());
                }
            }
        }
        return perhaps != null || sources.isFromElsewhere() ? perhaps : fromWhomTheyDepend(sources);
    }

    /** Whether it can be begun today, or was, by the one whose paper it would be. */
    private boolean isSure(Person getter, Sources.Giver way) {
        if (getter.files().containsKey(way.procedure())) {
            return true;
        }
        var asked = way.inForce();
        return asked != null && !way.isSomebodyElses() && others.isYes(getter, asked);
    }

    /** A paper that the file of a parent or carer gives to those who depend on them. */
    private @Nullable Opened fromWhomTheyDepend(Sources sources) {
        for (var relation : People.DEPENDED_ON) {
            for (var relative : situation.family().relatives(situation.person(), relation)) {
                for (var each : sources.sharers()) {
                    if (others.isWithinReach(relative, each)) {
                        return new Opened(relative.id(), each);
                    }
                }
            }
        }
        return null;
    }

    private boolean isOwn(Opened way) {
        return way.person().equals(situation.person().id());
    }

    private boolean canBegin(Person who, String other) {
        return law.isSomebodyElses(other) || others.isWithinReach(who, other);
    }
}
