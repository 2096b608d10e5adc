package org.ventanilla.paperwork;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.ventanilla.people.BirthDate;
import org.ventanilla.people.Completeness;
import org.ventanilla.people.HouseholdView;
import org.ventanilla.people.NameForm;
import org.ventanilla.people.PersonView;
import org.ventanilla.people.Relation;
import org.ventanilla.people.Standing;
import org.ventanilla.rules.Household;
import org.ventanilla.rules.Household.Member;
import org.ventanilla.rules.HouseholdFile;
import org.ventanilla.rules.Rules;
import org.ventanilla.rules.Value;

/** One of the hundred invented families as a window would see it, without a database. */
record InventedFamily(String file, LocalDate on, Household told) {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    /** All of them, in the order of their names. */
    static List<InventedFamily> all(Rules rules) throws IOException {
        var families = new ArrayList<InventedFamily>();
        try (var files = Files.list(Path.of("../households"))) {
            for (var file : files.filter(each -> each.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()) {
                families.add(read(rules, file, Files.readString(file)));
            }
        }
        return families;
    }

    /** One made up for a test, in the words of a household file. */
    static InventedFamily of(Rules rules, String text) {
        return read(rules, Path.of("made-up.yaml"), text);
    }

    private static InventedFamily read(Rules rules, Path path, String text) {
        return switch (HouseholdFile.read(rules.law(), path.getFileName().toString(), text)) {
            case HouseholdFile.Sound(var on, var household) ->
                new InventedFamily(path.getFileName().toString(), on == null ? TODAY : on, household);
            case HouseholdFile.Refused refused -> throw new AssertionError(refused.print());
        };
    }

    List<String> names() {
        return told.members().keySet().stream().map(InventedFamily::name).toList();
    }

    /** The same people with the ids that the Ficha gives, and what a window may not see left out. */
    Sight seen(Rules rules) {
        var members = new TreeMap<String, Member>();
        told.members().forEach((name, member) -> {
            var kin = new TreeMap<>(member.relations());
            kin.replaceAll((_, others) -> new TreeSet<>(
                    others.stream().map(other -> id(other).toString()).toList()));
            var id = id(name).toString();
            members.put(id, new Member(id, member.answers(), kin, member.holds(), member.files()));
        });
        var asked = new Household(told.complete(), members).visibleTo(rules.law(), java.util.Set.of());
        var people = new ArrayList<PersonView>();
        told.members().values().forEach(member -> people.add(person(member)));
        var completeness = told.complete() ? Completeness.NOBODY_MISSING : Completeness.NOT_ASKED;
        var view = new HouseholdView(id("household"), id("centre"), 1, completeness, people, relations());
        return new Sight(view, asked, rules.plan(asked, on), List.of(), List.of(), on);
    }

    private List<Relation> relations() {
        var relations = new ArrayList<Relation>();
        for (var member : told.members().values()) {
            member.relations()
                    .forEach((relation, others) -> others.forEach(other -> relations.add(
                            switch (relation) {
                                case "parent" -> new Relation(id(other), Relation.Kind.PARENT_OF, id(member.id()));
                                case "carer" -> new Relation(id(other), Relation.Kind.CARER_OF, id(member.id()));
                                case "spouse" -> new Relation(id(member.id()), Relation.Kind.SPOUSE_OF, id(other));
                                case "partner" -> new Relation(id(member.id()), Relation.Kind.PARTNER_OF, id(other));
                                default ->
                                    throw new IllegalArgumentException("(" + relation + ") is no relation of a Ficha.");
                            })));
        }
        return relations;
    }

    private static BirthDate born(Member member) {
        return member.answers().get("born_on") instanceof Household.Answered.Known(Value.Day(var first, var last))
                        && first.equals(last)
                ? new BirthDate.OnDay(first)
                : new BirthDate.Unknown();
    }

    private static PersonView person(Member member) {
        var name = member.id();
        return new PersonView(
                id(name),
                id("household"),
                "ABCDEF",
                1,
                Standing.FOREIGN,
                List.of(new NameForm(NameForm.SAID, new NameForm.Written.Single(name(name)))),
                born(member),
                null,
                null,
                List.of(),
                List.of("es"),
                null,
                List.of(),
                List.of());
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private static String name(String key) {
        return key.substring(0, 1).toUpperCase(Locale.ROOT) + key.substring(1);
    }
}
