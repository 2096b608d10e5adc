package org.ventanilla.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.Decision.Situation;
import org.ventanilla.rules.Decision.Wanted;
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

    /** What came out. @param wanted facts that would tell whether a requirement holds at all */
    record Result(List<Need> needs, List<Blocker> blockers, List<Wanted> wanted) {}

    private final DayLaw law;
    private final Procedure procedure;
    private final Situation situation;
    private final BiPredicate<String, String> isWithinReach;
    private final List<Blocker> blockers = new ArrayList<>();
    private final List<Wanted> wanted = new ArrayList<>();

    private Needs(DayLaw law, Procedure procedure, Situation situation, BiPredicate<String, String> isWithinReach) {
        this.law = law;
        this.procedure = procedure;
        this.situation = situation;
        this.isWithinReach = isWithinReach;
    }

    /** @param isWithinReach whether a procedure could be a way for a person, now or later */
    static Result of(DayLaw law, Procedure procedure, Situation situation, BiPredicate<String, String> isWithinReach) {
        var needs = new Needs(law, procedure, situation, isWithinReach);
        procedure.needs().forEach(needs::filed);
        var found = needs.of(procedure.requires());
        found.forEach(needs::block);
        return new Result(found, List.copyOf(new LinkedHashSet<>(needs.blockers)), needs.wanted);
    }

    private List<Need> of(Requirement requirement) {
        return switch (requirement) {
            case Requirement.All(var parts) ->
                parts.stream().flatMap(part -> of(part).stream()).toList();
            case Requirement.OneOf one -> oneOf(one);
            case Requirement.Paper(var id, var terms) -> shown(Need.Kind.DOCUMENT, id, terms, Set.of(id));
            case Requirement.Shown(var id, var terms) -> shown(Need.Kind.PROOF, id, terms, law.proving(id));
            case Requirement.Service(var id, var _, var terms) -> service(id, terms);
            case Requirement.Filed filed -> {
                filed(filed);
                yield List.of();
            }
        };
    }

    private void filed(Requirement.Filed filed) {
        var file = situation.person().files().get(filed.procedure());
        boolean happened =
                file != null && (filed.step() == null || file.events().containsKey(filed.step()));
        if (!happened && holds(filed.terms()) == Truth.YES) {
            blockers.add(new Blocker(filed.procedure(), filed.procedure()));
        }
    }

    private List<Need> service(String id, Terms terms) {
        var status =
                switch (holds(terms)) {
                    case YES -> Need.Status.OWED_TO_PERSON;
                    case UNKNOWN -> Need.Status.MAYBE;
                    case NO -> null;
                };
        return status == null
                ? List.of()
                : List.of(new Need(
                        Need.Kind.SERVICE, id, status, null, false, terms.otherwise(), null, List.of(), terms.cites()));
    }

    private List<Need> shown(Need.Kind kind, String id, Terms terms, Set<String> documents) {
        var holds = holds(terms);
        if (holds == Truth.NO) {
            return List.of();
        }
        var held = Papers.held(law, holders(terms), documents);
        var way = way(terms, documents);
        boolean blocks = !terms.ifHeld() && holds == Truth.YES;
        return List.of(new Need(
                kind,
                id,
                status(holds, held),
                held == null ? null : held.document(),
                blocks && held == null,
                way == null ? null : way.procedure(),
                way == null || isOwn(way) ? null : way.person(),
                List.of(),
                terms.cites()));
    }

    /** The person, and the relatives whose paper does as well: the birth certificate of a child is kept by the child. */
    private List<Person> holders(Terms terms) {
        var holders = new ArrayList<Person>();
        holders.add(situation.person());
        holders.addAll(relatives(terms));
        return holders;
    }

    private List<Person> relatives(Terms terms) {
        return terms.of().stream()
                .flatMap(relation -> situation.family().relatives(situation.person(), relation).stream())
                .distinct()
                .toList();
    }

    private static Need.Status status(Truth holds, Papers.@Nullable Found held) {
        if (held != null) {
            return held.isCertain() ? Need.Status.HELD : Need.Status.MAYBE;
        }
        return holds == Truth.YES ? Need.Status.MISSING : Need.Status.MAYBE;
    }

    private List<Need> oneOf(Requirement.OneOf one) {
        var holds = holds(one.terms());
        var parts =
                applying(one.parts().stream().flatMap(part -> of(part).stream()).toList());
        if (holds == Truth.NO || parts.isEmpty()) {
            return List.of();
        }
        if (parts.size() == 1 && holds == Truth.YES && isBare(one.terms())) {
            return parts;
        }
        var held = parts.stream()
                .filter(part -> part.status() == Need.Status.HELD)
                .findFirst()
                .orElse(null);
        var maybe = parts.stream().anyMatch(part -> part.heldAs() != null);
        boolean blocks = !one.terms().ifHeld() && holds == Truth.YES && held == null && !maybe;
        var status = held != null
                ? Need.Status.HELD
                : holds == Truth.YES && !maybe ? Need.Status.MISSING : Need.Status.MAYBE;
        var way = one.terms().otherwise();
        return List.of(new Need(
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
        var sure = parts.stream()
                .filter(part -> part.status() != Need.Status.MAYBE || part.heldAs() != null)
                .toList();
        return sure.isEmpty() ? parts : sure;
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
        wanted.addAll(decision.wanted(situation));
        return decision.truth(situation);
    }

    /**
     * The way the law names, or else one that gives the paper, and whose it is; what can be begun today before what may
     * open later. A paper that a relative may show is a relative's to get: the parents wait for the registration of
     * their child.
     */
    private @Nullable Opened way(Terms terms, Set<String> documents) {
        var ways = new LinkedHashSet<String>();
        if (terms.otherwise() != null) {
            ways.add(terms.otherwise());
        }
        boolean isFromElsewhere = isFromElsewhere(documents);
        if (!isFromElsewhere) {
            ways.addAll(law.leadingTo(documents));
        }
        Opened perhaps = null;
        for (var way : ways) {
            for (var getter : terms.of().isEmpty() ? List.of(situation.person()) : relatives(terms)) {
                var found = new Opened(getter.id(), way);
                boolean isThis = way.equals(procedure.id()) && isOwn(found);
                if (!isThis && isSure(getter, way)) {
                    return found;
                }
                if (!isThis && perhaps == null && canBegin(getter, way)) {
                    perhaps = found;
                }
            }
        }
        return perhaps != null || isFromElsewhere ? perhaps : fromWhomTheyDepend(documents);
    }

    /** Whether it can be begun today, or was, by the one whose paper it would be. */
    private boolean isSure(Person getter, String other) {
        var asked = law.isSomebodyElses(other) ? null : law.law().findInForce(other, law.on());
        return getter.files().containsKey(other)
                || (asked != null
                        && law.decision(asked.eligible()).truth(Situation.of(getter, situation.family())) == Truth.YES);
    }

    /** A paper that the file of a parent or carer gives to those who depend on them. */
    private @Nullable Opened fromWhomTheyDepend(Set<String> documents) {
        for (var relation : People.DEPENDED_ON) {
            for (var relative : situation.family().relatives(situation.person(), relation)) {
                for (var each : law.givingDependants(documents)) {
                    if (isWithinReach.test(relative.id(), each)) {
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
        return law.isSomebodyElses(other) || isWithinReach.test(who.id(), other);
    }

    /** Whether one of these papers comes from outside every procedure we know. */
    private boolean isFromElsewhere(Set<String> documents) {
        return documents.stream().anyMatch(document -> !law.isGiven(document));
    }

    private void block(Need need) {
        if (!need.blocks()) {
            return;
        }
        if (need.kind() != Need.Kind.ONE_OF || need.wayToGet() != null) {
            blockers.add(new Blocker(need.id(), need.wayToGet(), need.wayOf()));
        } else {
            need.alternatives().forEach(part -> blockers.add(new Blocker(part.id(), part.wayToGet(), part.wayOf())));
        }
    }
}
