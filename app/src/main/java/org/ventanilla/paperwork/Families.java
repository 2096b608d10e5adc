package org.ventanilla.paperwork;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.ventanilla.people.DocumentHeld;
import org.ventanilla.people.HouseholdView;
import org.ventanilla.people.PersonFacts;
import org.ventanilla.people.PersonView;
import org.ventanilla.rules.Household;
import org.ventanilla.rules.Household.Answered;
import org.ventanilla.rules.Household.FileInFlight;
import org.ventanilla.rules.Household.Held;
import org.ventanilla.rules.Household.Member;
import org.ventanilla.rules.Value;
import org.ventanilla.rules.law.Law;

/**
 * Tells the machine about a family. What stands in a closed compartment is left out before it asks: to a window it is
 * not known, and no plan of a window changes with it. Whoever may be a child is told as one.
 */
final class Families {

    static final String STAGE = "asylum.stage";
    static final String WISHED = "wished";
    static final String NOT_ASKED = "none";
    static final String PROOF_OF_WISH = "proof-of-wish";

    private static final Set<String> WORTH_HAVING_EXPIRED = Set.of("expired-stay-document");

    private final Law law;
    private final LocalDate today;

    Families(Law law, LocalDate today) {
        this.law = law;
        this.today = today;
    }

    Household told(HouseholdView household, List<Files.Kept> files, List<Wish> wishes) {
        var members = new TreeMap<String, Member>();
        var relations = relations(household);
        for (var person : household.members()) {
            var id = person.id().toString();
            members.put(
                    id,
                    new Member(
                            id,
                            answers(person, wishes),
                            relations.getOrDefault(id, new TreeMap<>()),
                            holds(person, wishes),
                            files(person.id(), files)));
        }
        return new Household(household.isComplete(), members)
                .visibleTo(law, Set.of())
                .presumingChildren(today);
    }

    private SortedMap<String, Answered> answers(PersonView person, List<Wish> wishes) {
        var answers = new TreeMap<>(PersonFacts.of(person, today));
        if (hasWished(person.id(), wishes) && isBeforeWishing(answers.get(STAGE))) {
            answers.put(STAGE, new Answered.Known(new Value.Codes(new TreeSet<>(Set.of(WISHED)))));
        }
        return answers;
    }

    private static boolean isBeforeWishing(@org.jspecify.annotations.Nullable Answered stage) {
        return !(stage instanceof Answered.Known(Value.Codes(var codes))) || codes.contains(NOT_ASKED);
    }

    private static boolean hasWished(UUID person, List<Wish> wishes) {
        return wishes.stream().anyMatch(wish -> wish.person().equals(person));
    }

    private List<Held> holds(PersonView person, List<Wish> wishes) {
        var holds = new ArrayList<Held>();
        for (var document : person.documents()) {
            if (!document.isExpired(today) || WORTH_HAVING_EXPIRED.contains(document.document())) {
                holds.add(held(document));
            }
        }
        for (var wish : wishes) {
            if (wish.person().equals(person.id())) {
                holds.add(new Held(PROOF_OF_WISH, wish.saidOn()));
            }
        }
        return holds;
    }

    private static Held held(DocumentHeld document) {
        return new Held(document.document(), document.issuedOn());
    }

    private static Map<String, SortedMap<String, Set<String>>> relations(HouseholdView household) {
        var relations = new HashMap<String, SortedMap<String, Set<String>>>();
        for (var relation : household.relations()) {
            var from = relation.from().toString();
            var to = relation.to().toString();
            switch (relation.kind()) {
                case PARENT_OF -> relate(relations, to, "parent", from);
                case CARER_OF -> relate(relations, to, "carer", from);
                case SPOUSE_OF -> relate(relations, from, "spouse", to);
                case PARTNER_OF -> relate(relations, from, "partner", to);
                case NONE_OF_THESE -> {}
            }
        }
        return relations;
    }

    private static void relate(
            Map<String, SortedMap<String, Set<String>>> relations, String one, String relation, String other) {
        relations
                .computeIfAbsent(one, _ -> new TreeMap<>())
                .computeIfAbsent(relation, _ -> new TreeSet<>())
                .add(other);
    }

    private static SortedMap<String, FileInFlight> files(UUID person, List<Files.Kept> files) {
        var inFlight = new TreeMap<String, FileInFlight>();
        for (var kept : files) {
            var file = kept.file();
            if (file.person().equals(person)) {
                inFlight.put(file.procedure(), told(file));
            }
        }
        return inFlight;
    }

    static FileInFlight told(File file) {
        var moves = file.standing().stream()
                .map(move -> new Household.Move(move.step(), move.on(), move.outcome()))
                .toList();
        return new FileInFlight(file.procedure(), file.versionFrom(), file.beganOn(), moves);
    }
}
