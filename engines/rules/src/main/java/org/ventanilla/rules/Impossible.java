package org.ventanilla.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.Household.Answered;
import org.ventanilla.rules.Household.Member;
import org.ventanilla.rules.law.Law;

/**
 * What cannot be so of the people of a household, whoever told it: a slip of the pen, from which a plan would go astray
 * without a word.
 */
final class Impossible {

    private static final String PARENT = "parent";
    private static final String CHILD = "child";

    /** Nobody is one of these to their own parent or child. */
    private static final List<String> COUPLES = List.of("spouse", "partner");

    /** @param person of whom it is said @param text what is wrong, naming the value @param maybe what was probably meant */
    record Slip(String person, String text, String maybe) {}

    private final Law law;
    private final Household household;
    private final Map<String, Map<String, SortedSet<String>>> kin;
    private final LocalDate on;
    private final List<Slip> slips = new ArrayList<>();

    private Impossible(Law law, Household household, LocalDate on) {
        this.law = law;
        this.household = household;
        this.kin = Map.copyOf(household.kin());
        this.on = on;
    }

    /** @param on the day as of which ages were told; {@code LocalDate.MAX} when it is not known */
    static List<Slip> in(Law law, Household household, LocalDate on) {
        var impossible = new Impossible(law, household, on);
        household.members().values().forEach(impossible::look);
        return List.copyOf(impossible.slips);
    }

    private void look(Member member) {
        var id = member.id();
        if (isAncestor(id, id, new HashSet<>())) {
            slip(id, "(" + id + ") would be an ancestor of their own.", "child_of is the wrong way round");
            return;
        }
        for (var couple : COUPLES) {
            for (var other : others(id, couple)) {
                if (others(id, PARENT).contains(other) || others(id, CHILD).contains(other)) {
                    slip(
                            id,
                            "(" + other + ") cannot be both in a couple with and a parent or child of (" + id + ").",
                            "one of the two ties is somebody else's");
                }
            }
        }
        var born = born(member);
        if (born != null) {
            lookAtDays(member, born);
        }
    }

    private void lookAtDays(Member member, Value.Day born) {
        for (var parent : others(member.id(), PARENT)) {
            var other = household.members().get(parent);
            var parentBorn = other == null ? null : born(other);
            if (parentBorn != null && !parentBorn.earliest().isBefore(born.latest())) {
                slip(
                        member.id(),
                        "(" + parent + ") was not born before (" + member.id() + "), their child.",
                        "a digit of a year is wrong");
            }
        }
        member.answers().forEach((fact, answered) -> {
            if (!fact.equals(Computed.BORN)
                    && answered instanceof Answered.Known(Value.Day(var _, var latest))
                    && latest.isBefore(born.earliest())) {
                slip(member.id(), "(" + fact + ") lies before the day of birth.", "a digit of a year is wrong");
            }
        });
        for (var told : on.equals(LocalDate.MAX) ? List.<String>of() : Computed.following(law, Computed.BORN)) {
            var span = Computed.birth(law, List.of(told), each -> known(member, each), on);
            if (span != null
                    && (span.latest().isBefore(born.earliest())
                            || span.earliest().isAfter(born.latest()))) {
                slip(member.id(), "(" + told + ") does not fit the day of birth.", "only one of the two is right");
            }
        }
    }

    private void slip(String person, String text, String maybe) {
        slips.add(new Slip(person, text, maybe));
    }

    /** Whether the one is among the parents of the other, at whatever remove. */
    private boolean isAncestor(String one, String other, Set<String> seen) {
        for (var parent : others(other, PARENT)) {
            if (parent.equals(one) || seen.add(parent) && isAncestor(one, parent, seen)) {
                return true;
            }
        }
        return false;
    }

    private Set<String> others(String id, String relation) {
        return kin.getOrDefault(id, Map.of()).getOrDefault(relation, Collections.emptySortedSet());
    }

    private static Value.@Nullable Day born(Member member) {
        return known(member, Computed.BORN) instanceof Value.Day day ? day : null;
    }

    private static @Nullable Value known(Member member, String fact) {
        return member.answers().get(fact) instanceof Answered.Known(var value) ? value : null;
    }
}
