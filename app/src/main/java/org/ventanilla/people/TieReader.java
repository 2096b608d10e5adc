package org.ventanilla.people;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.people.PersonDraft.Tie;
import org.ventanilla.people.Relation.Kind;

/** Reads what a person is to each of the others: one answer per member of the household, "nothing" among them. */
final class TieReader {

    /** What this person is to the other. */
    enum Answer {
        CHILD,
        PARENT,
        SPOUSE,
        PARTNER,
        WARD,
        CARER,
        NONE;

        Tie to(UUID other) {
            return switch (this) {
                case CHILD -> new Tie(other, Kind.PARENT_OF, false);
                case PARENT -> new Tie(other, Kind.PARENT_OF, true);
                case SPOUSE -> new Tie(other, Kind.SPOUSE_OF, true);
                case PARTNER -> new Tie(other, Kind.PARTNER_OF, true);
                case WARD -> new Tie(other, Kind.CARER_OF, false);
                case CARER -> new Tie(other, Kind.CARER_OF, true);
                case NONE -> new Tie(other, Kind.NONE_OF_THESE, true);
            };
        }

        /** The answer that would have been given for this relation, seen from one of its two people. */
        static Answer of(Relation relation, UUID seenFrom) {
            var isFrom = relation.from().equals(seenFrom);
            return switch (relation.kind()) {
                case PARENT_OF -> isFrom ? PARENT : CHILD;
                case SPOUSE_OF -> SPOUSE;
                case PARTNER_OF -> PARTNER;
                case CARER_OF -> isFrom ? CARER : WARD;
                case NONE_OF_THESE -> NONE;
            };
        }
    }

    private final Typed typed;
    private final @Nullable HouseholdView family;
    private final @Nullable PersonView self;
    private final Slips slips;

    /** @param self whose Ficha it is, or null for somebody new: nobody is anything to themselves */
    TieReader(Typed typed, @Nullable HouseholdView family, @Nullable PersonView self, Slips slips) {
        this.typed = typed;
        this.family = family;
        this.self = self;
        this.slips = slips;
    }

    static String field(UUID other) {
        return "tie-" + other;
    }

    List<Tie> read() {
        var ties = new ArrayList<Tie>();
        if (family == null) {
            return ties;
        }
        for (var other : family.members()) {
            if (self != null && self.id().equals(other.id())) {
                continue;
            }
            var answer = answer(typed.of(field(other.id())));
            if (answer == null && !typed.isBlank(field(other.id()))) {
                slips.at(field(other.id()), "tie.unknown");
            }
            if (answer != null) {
                ties.add(answer.to(other.id()));
            }
        }
        return ties;
    }

    private static @Nullable Answer answer(String typed) {
        for (var answer : Answer.values()) {
            if (answer.name().equals(typed)) {
                return answer;
            }
        }
        return null;
    }
}
