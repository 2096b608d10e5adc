package org.ventanilla.people;

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

    /** Somebody declared that nobody is missing: only then can "has no such relative" be a no. */
    public boolean isComplete() {
        return completeness == Completeness.NOBODY_MISSING;
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
