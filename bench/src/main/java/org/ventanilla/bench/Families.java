package org.ventanilla.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ventanilla.rules.Household;
import org.ventanilla.rules.Household.Member;

/** The shapes invented households come in, with every tie worked out once: the same ones are used a million times. */
final class Families {

    enum Role {
        ADULT,
        CHILD,
        ELDER
    }

    record Tie(int person, String relation, int other) {}

    /** @param ties sorted by person, both ways, with what follows from them */
    record Shape(List<Role> roles, List<Tie> ties) {
        int size() {
            return roles.size();
        }
    }

    static final List<Shape> ALL = List.of(
            shape(adults(1)),
            shape(adults(2), "spouse 0 1"),
            shape(adults(2)),
            shape(with(adults(1), 1), "parent 1 0"),
            shape(with(adults(1), 2), "parent 1 0", "parent 2 0"),
            shape(with(adults(2), 1), "spouse 0 1", "parent 2 0", "parent 2 1"),
            shape(with(adults(2), 2), "partner 0 1", "parent 2 0", "parent 2 1", "parent 3 0", "parent 3 1"),
            shape(
                    with(adults(2), 3),
                    "spouse 0 1",
                    "parent 2 0",
                    "parent 2 1",
                    "parent 3 0",
                    "parent 3 1",
                    "parent 4 1"),
            shape(
                    with(adults(2), 4),
                    "spouse 0 1",
                    "parent 2 0",
                    "parent 2 1",
                    "parent 3 0",
                    "parent 3 1",
                    "parent 4 0",
                    "carer 5 1"),
            shape(with(adults(1), 1), "carer 1 0"),
            shape(with(adults(0), 1)),
            shape(elder(with(adults(1), 2)), "parent 1 0", "parent 2 0", "parent 0 3"));

    /** Two adults, three children and a grandmother: the household of six that the plan is timed on. */
    static final Shape SIX = shape(
            elder(with(adults(2), 3)),
            "spouse 0 1",
            "parent 2 0",
            "parent 2 1",
            "parent 3 0",
            "parent 3 1",
            "parent 4 1",
            "parent 0 5");

    private Families() {}

    private static List<Role> adults(int count) {
        return new ArrayList<>(Collections.nCopies(count, Role.ADULT));
    }

    private static List<Role> with(List<Role> roles, int children) {
        roles.addAll(Collections.nCopies(children, Role.CHILD));
        return roles;
    }

    private static List<Role> elder(List<Role> roles) {
        roles.add(Role.ELDER);
        return roles;
    }

    /** @param told "parent 1 0": the parent of person 1 is person 0 */
    private static Shape shape(List<Role> roles, String... told) {
        var members = new TreeMap<String, Member>();
        for (int each = 0; each < roles.size(); each++) {
            var relations = new TreeMap<String, Set<String>>();
            for (var words : told) {
                var word = words.split(" ");
                if (Integer.parseInt(word[1]) == each) {
                    relations.computeIfAbsent(word[0], _ -> new TreeSet<>()).add(word[2]);
                }
            }
            members.put("" + each, new Member("" + each, new TreeMap<>(), relations, List.of(), new TreeMap<>()));
        }
        var ties = new ArrayList<Tie>();
        new Household(false, members)
                .kin()
                .forEach((person, relations) -> relations.forEach((relation, others) -> others.forEach(
                        other -> ties.add(new Tie(Integer.parseInt(person), relation, Integer.parseInt(other))))));
        return new Shape(List.copyOf(roles), List.copyOf(ties));
    }
}
