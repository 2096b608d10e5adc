package org.ventanilla.paperwork;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.ventanilla.people.PersonView;
import org.ventanilla.people.Relation;
import org.ventanilla.people.Relation.Kind;
import org.ventanilla.ui.Joined;

/**
 * A family told apart without names, for a telephone that somebody else may be holding: what each is to whoever the page
 * speaks to, with the age where that helps to know them, and never two called alike.
 */
final class Kin {

    /** What somebody is to whoever the page speaks to. */
    private enum Tie {
        YOU,
        PARTNER,
        CHILD,
        PARENT,
        SIBLING,
        GRANDCHILD,
        GRANDPARENT,
        PARTNERS_CHILD,
        WARD,
        CARER,
        OTHER;

        /** Of these a family has one or two, and the word alone tells whom. */
        private boolean isKnownWithoutAge() {
            return switch (this) {
                case YOU, PARTNER, PARENT, GRANDPARENT, CARER -> true;
                case CHILD, SIBLING, GRANDCHILD, PARTNERS_CHILD, WARD, OTHER -> false;
            };
        }

        private boolean isGendered() {
            return switch (this) {
                case YOU, WARD, CARER, OTHER -> false;
                case PARTNER, CHILD, PARENT, SIBLING, GRANDCHILD, GRANDPARENT, PARTNERS_CHILD -> true;
            };
        }

        private String key() {
            return "kin." + name().toLowerCase(Locale.ROOT);
        }
    }

    private final Sight sight;
    private final Words words;
    private final PersonView you;
    private final Map<String, String> called = new LinkedHashMap<>();

    Kin(Sight sight, Words words) {
        this.sight = sight;
        this.words = words;
        var members = sight.household().members();
        this.you =
                members.stream().filter(member -> !isChild(member)).findFirst().orElse(members.getFirst());
        members.forEach(member -> called.put(id(member), called(member)));
        tellApart(members, this::aged);
        tellApart(members, this::numbered);
    }

    /** {@code su hija de 9 años}. */
    String called(String person) {
        return called.getOrDefault(person, words.get(Tie.OTHER.key()));
    }

    /** {@code usted y su hija de 9 años}; of everybody that they are all. */
    String called(Collection<String> people) {
        var those = called.keySet().stream().filter(people::contains).toList();
        if (those.size() == called.size() && those.size() > 2) {
            return words.get("kin.everybody");
        }
        return Joined.and(
                words.language(),
                words.get("slip.and"),
                those.stream().map(this::called).toList());
    }

    boolean isYou(String person) {
        return id(you).equals(person);
    }

    /** Whoever does what these people must do: for a child of theirs it is the one the page speaks to. */
    String whoActs(Collection<String> people) {
        return called(people.stream().map(this::actor).distinct().toList());
    }

    private String actor(String person) {
        var isTheirChild =
                switch (tie(sight.member(person))) {
                    case CHILD, GRANDCHILD, PARTNERS_CHILD, WARD -> true;
                    case YOU, PARTNER, PARENT, SIBLING, GRANDPARENT, CARER, OTHER -> false;
                };
        return isTheirChild && isChild(sight.member(person)) && !isChild(you) ? id(you) : person;
    }

    /** Whom the page speaks to, so that whoever else of the family reads it is not mistaken. */
    String whoYouAre() {
        var age = Age.of(you.born(), sight.today());
        if (!you.equals(sight.household().members().getFirst())) {
            return words.get("kin.is.adult");
        }
        return age == null ? words.get("kin.is.first") : words.say("kin.is.aged", "age", said(age));
    }

    private String called(PersonView member) {
        var tie = tie(member);
        var name = words.get(tie.key() + (tie.isGendered() ? sex(member) : ""));
        return tie.isKnownWithoutAge() ? name : aged(member, name);
    }

    private void tellApart(List<PersonView> members, BiFunction<PersonView, String, String> more) {
        var alike = new HashMap<String, List<PersonView>>();
        members.forEach(member -> alike.computeIfAbsent(called(id(member)), _ -> new ArrayList<>())
                .add(member));
        alike.forEach((name, those) -> {
            if (those.size() > 1) {
                those.forEach(member -> called.put(id(member), more.apply(member, name)));
            }
        });
    }

    private String aged(PersonView member, String name) {
        var age = Age.of(member.born(), sight.today());
        if (age == null || name.contains(said(age))) {
            return name;
        }
        return words.say(
                tie(member) == Tie.OTHER || tie(member) == Tie.WARD ? "kin.other.aged" : "kin.aged",
                "who",
                name,
                "age",
                said(age));
    }

    /** Twins, and whoever nothing is known of: by their place in the family as it was registered. */
    private String numbered(PersonView member, String name) {
        var place = sight.household().members().indexOf(member) + 1;
        return words.say("kin.numbered", "who", name, "n", place);
    }

    private String said(Age age) {
        return words.count(age.plainKey(), age.count());
    }

    private static String sex(PersonView member) {
        return switch (member.sexOnDocument()) {
            case "F" -> ".f";
            case "M" -> ".m";
            case null, default -> "";
        };
    }

    private boolean isChild(PersonView member) {
        return Age.mayBeAChild(member.born(), sight.today());
    }

    private Tie tie(PersonView member) {
        var other = member.id();
        if (other.equals(you.id())) {
            return Tie.YOU;
        }
        if (partners(you.id()).anyMatch(other::equals)) {
            return Tie.PARTNER;
        }
        if (children(you.id()).anyMatch(other::equals)) {
            return Tie.CHILD;
        }
        if (parents(you.id()).anyMatch(other::equals)) {
            return Tie.PARENT;
        }
        if (parents(you.id()).flatMap(this::children).anyMatch(other::equals)) {
            return Tie.SIBLING;
        }
        if (children(you.id()).flatMap(this::children).anyMatch(other::equals)) {
            return Tie.GRANDCHILD;
        }
        if (parents(you.id()).flatMap(this::parents).anyMatch(other::equals)) {
            return Tie.GRANDPARENT;
        }
        if (partners(you.id()).flatMap(this::children).anyMatch(other::equals)) {
            return Tie.PARTNERS_CHILD;
        }
        if (has(Kind.CARER_OF, you.id(), other)) {
            return Tie.WARD;
        }
        return has(Kind.CARER_OF, other, you.id()) ? Tie.CARER : Tie.OTHER;
    }

    private Stream<UUID> partners(UUID of) {
        return sight.household().relations().stream()
                .filter(relation -> relation.kind().isMutual())
                .filter(relation -> relation.from().equals(of) || relation.to().equals(of))
                .map(relation -> relation.from().equals(of) ? relation.to() : relation.from());
    }

    private Stream<UUID> children(UUID of) {
        return sight.household().relations().stream()
                .filter(relation ->
                        relation.kind() == Kind.PARENT_OF && relation.from().equals(of))
                .map(Relation::to);
    }

    private Stream<UUID> parents(UUID of) {
        return sight.household().relations().stream()
                .filter(relation ->
                        relation.kind() == Kind.PARENT_OF && relation.to().equals(of))
                .map(Relation::from);
    }

    private boolean has(Kind kind, UUID from, UUID to) {
        return sight.household().relations().contains(new Relation(from, kind, to));
    }

    private static String id(PersonView member) {
        return member.id().toString();
    }
}
