package org.ventanilla.people;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/**
 * The people asked about together, as the Ficha holds them.
 *
 * @param completeness what they said of whether anybody is missing
 * @param members in the order they were registered
 */
public record HouseholdView(
        UUID id,
        UUID centre,
        int version,
        Completeness completeness,
        List<PersonView> members,
        List<Relation> relations) {

    public HouseholdView {
        members = List.copyOf(members);
        relations = List.copyOf(relations);
    }

    /**
     * Nobody is missing, and of all who are here it was said what they are to each other: only then can "has no such
     * relative" be a no.
     */
    public boolean isComplete() {
        return completeness == Completeness.NOBODY_MISSING && untold().isEmpty();
    }

    /** Two members of whom nobody said what they are to each other, and of whom it does not follow. */
    record Untold(PersonView one, PersonView other) {
        @Override
        public String toString() {
            return "Untold";
        }
    }

    List<Untold> untold() {
        var untold = new ArrayList<Untold>();
        for (int one = 0; one < members.size(); one++) {
            for (int other = one + 1; other < members.size(); other++) {
                var pair = new Untold(members.get(one), members.get(other));
                if (!isTold(pair.one().id(), pair.other().id())) {
                    untold.add(pair);
                }
            }
        }
        return untold;
    }

    /** Said, or seen in their parents: of one mother or father, or a parent of one's own parent. */
    private boolean isTold(UUID one, UUID other) {
        var ofOne = parents(one);
        var ofOther = parents(other);
        return relations.stream().anyMatch(relation -> relation.isBetween(one, other))
                || !Collections.disjoint(ofOne, ofOther)
                || ofOne.stream().anyMatch(parent -> parents(parent).contains(other))
                || ofOther.stream().anyMatch(parent -> parents(parent).contains(one));
    }

    private List<UUID> parents(UUID of) {
        return relations.stream()
                .filter(relation -> relation.kind() == Relation.Kind.PARENT_OF
                        && relation.to().equals(of))
                .map(Relation::from)
                .toList();
    }

    public PersonView getMember(UUID person) {
        return members.stream()
                .filter(member -> member.id().equals(person))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Person (%s) is not of household (%s).\nMaybe they moved to another one."
                                .formatted(person, id)));
    }

    @Override
    public String toString() {
        return "HouseholdView[" + id + "]";
    }
}
