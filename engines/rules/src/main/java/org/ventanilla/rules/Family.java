package org.ventanilla.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ventanilla.rules.Household.Member;
import org.ventanilla.rules.law.Law;

/** The people of a household and who they are to each other, as the day of the plan finds them; of one plan only. */
final class Family {

    /** Every relation a rule may name; parent, spouse, partner and carer are told, the others follow. */
    static final Set<String> RELATIONS = Collections.unmodifiableSet(new TreeSet<>(List.of(
            "parent",
            "child",
            "spouse",
            "partner",
            "sibling",
            "grandparent",
            "grandchild",
            "carer",
            "ward",
            "relative")));

    private final boolean complete;
    private final SortedMap<String, Person> people;
    private final Map<String, Map<String, SortedSet<String>>> kin;
    private final Map<String, Map<String, List<Person>>> found = new HashMap<>();

    /**
     * @param complete someone declared that nobody is missing
     * @param kin by member and relation, the others
     */
    Family(boolean complete, SortedMap<String, Person> people, Map<String, Map<String, SortedSet<String>>> kin) {
        this.complete = complete;
        this.people = people;
        this.kin = kin;
    }

    boolean complete() {
        return complete;
    }

    SortedMap<String, Person> people() {
        return people;
    }

    Map<String, Map<String, SortedSet<String>>> kin() {
        return kin;
    }

    static Family of(Law law, Household household, LocalDate on) {
        return of(Showing.of(law, on), household);
    }

    static Family of(Showing showing, Household household) {
        var kin = kin(household);
        return new Family(household.complete(), People.of(showing, household, kin), kin);
    }

    /** Who is what to whom, by member and relation: what was told, its inverse, and what follows from both. */
    static SortedMap<String, Map<String, SortedSet<String>>> kin(Household household) {
        var kin = new TreeMap<String, Map<String, SortedSet<String>>>();
        household.members().keySet().forEach(id -> kin.put(id, new TreeMap<>()));
        household.members().values().forEach(member -> told(household, member, kin));
        kin.keySet().forEach(id -> derived(id, kin));
        kin.forEach((id, relations) -> {
            var all = new TreeSet<String>();
            relations.values().forEach(all::addAll);
            relations.put("relative", all);
        });
        return kin;
    }

    /** Looked for once: conditions, papers and files ask for the same relatives again and again. */
    List<Person> relatives(Person person, String relation) {
        var own = found.computeIfAbsent(person.id(), _ -> new HashMap<>());
        var known = own.get(relation);
        if (known == null) {
            known = find(person.id(), relation);
            own.put(relation, known);
        }
        return known;
    }

    private List<Person> find(String person, String relation) {
        var all = new ArrayList<Person>();
        for (var id : of(kin, person, relation)) {
            var other = people.get(id);
            if (other != null) {
                all.add(other);
            }
        }
        return List.copyOf(all);
    }

    /** Whether nobody is told of who answers for the person. */
    boolean isAlone(Person person) {
        return relatives(person, "parent").isEmpty()
                && relatives(person, "carer").isEmpty();
    }

    /** Whether the other is such a relative of the person. */
    boolean is(Person person, String relation, String other) {
        return of(kin, person.id(), relation).contains(other);
    }

    private static void told(Household household, Member member, Map<String, Map<String, SortedSet<String>>> kin) {
        member.relations().forEach((relation, others) -> {
            for (var other : others) {
                if (household.members().containsKey(other)) {
                    link(kin, member.id(), relation, other);
                    link(kin, other, inverse(relation), member.id());
                }
            }
        });
    }

    private static String inverse(String relation) {
        return switch (relation) {
            case "parent" -> "child";
            case "child" -> "parent";
            case "carer" -> "ward";
            case "ward" -> "carer";
            case "grandparent" -> "grandchild";
            case "grandchild" -> "grandparent";
            case "spouse", "partner", "sibling", "relative" -> relation;
            default ->
                throw new IllegalArgumentException(
                        "(" + relation + ") is not a relation. Maybe one of " + String.join(", ", RELATIONS) + ".");
        };
    }

    private static void derived(String id, Map<String, Map<String, SortedSet<String>>> kin) {
        for (var parent : List.copyOf(of(kin, id, "parent"))) {
            for (var grandparent : List.copyOf(of(kin, parent, "parent"))) {
                link(kin, id, "grandparent", grandparent);
                link(kin, grandparent, "grandchild", id);
            }
            for (var sibling : List.copyOf(of(kin, parent, "child"))) {
                if (!sibling.equals(id)) {
                    link(kin, id, "sibling", sibling);
                    link(kin, sibling, "sibling", id);
                }
            }
        }
    }

    private static void link(Map<String, Map<String, SortedSet<String>>> kin, String from, String relation, String to) {
        var own = kin.get(from);
        if (own != null) {
            own.computeIfAbsent(relation, _ -> new TreeSet<>()).add(to);
        }
    }

    private static SortedSet<String> of(Map<String, Map<String, SortedSet<String>>> kin, String id, String relation) {
        var mine = kin.get(id);
        var found = mine == null ? null : mine.get(relation);
        return found == null ? Collections.emptySortedSet() : found;
    }
}
