package org.ventanilla.people;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.ventanilla.people.NameForm.Written;
import org.ventanilla.people.PersonDraft.Tie;
import org.ventanilla.rules.Household.Answered;
import org.ventanilla.rules.Value;

/** An invented family of content/personas, its story moved to today: what happened in its year happens around now. */
final class Persona {

    private final Map<?, ?> file;
    private final LocalDate asOf;
    private final long days;

    private Persona(Map<?, ?> file, LocalDate today) {
        this.file = file;
        this.asOf = LocalDate.parse(text(file, "as_of"));
        this.days = ChronoUnit.DAYS.between(asOf, today);
    }

    static Persona read(String name, LocalDate today) {
        var place = "/law/content/personas/" + name + ".yaml";
        try (var yaml = Persona.class.getResourceAsStream(place)) {
            if (yaml == null) {
                throw new IllegalStateException(
                        "%s is not in the program.\nMaybe it was built without the content folder.".formatted(place));
            }
            var settings = LoadSettings.builder().setLabel(place).build();
            return new Persona(mapping(new Load(settings).loadFromInputStream(yaml)), today);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    List<String> members() {
        return mapping(file.get("members")).keySet().stream()
                .map(String::valueOf)
                .toList();
    }

    boolean isComplete() {
        return text(mapping(file.get("household")), "complete").equals("yes");
    }

    /** One member as the Ficha would hold them, related to those already known. */
    PersonDraft draft(String member, Map<String, UUID> known) {
        var told = mapping(mapping(file.get("members")).get(member));
        return new PersonDraft(
                Standing.valueOf(text(told, "standing")),
                list(told, "names").stream().map(one -> name(mapping(one))).toList(),
                new BirthDate.OnDay(moved(text(told, "born_on"))),
                text(told, "born_in"),
                text(told, "sex_on_document"),
                texts(told, "nationalities"),
                texts(told, "languages"),
                contact(told.get("contact")),
                list(told, "documents").stream().map(one -> paper(mapping(one))).toList(),
                statements(mapping(told.get("facts"))),
                ties(member, known));
    }

    private static NameForm name(Map<?, ?> told) {
        return new NameForm(
                text(told, "written_in"),
                new Written.Parts(text(told, "given"), text(told, "first_surname"), find(told, "second_surname")));
    }

    private static @Nullable Contact contact(@Nullable Object told) {
        if (told == null) {
            return null;
        }
        var contact = mapping(told);
        return new Contact(
                Contact.Channel.valueOf(text(contact, "channel")),
                text(contact, "address"),
                Contact.MayWrite.IN_HOURS,
                new Contact.Hours(
                        Integer.parseInt(text(contact, "hour_from")), Integer.parseInt(text(contact, "hour_to"))),
                text(contact, "is_shared").equals("yes"));
    }

    private DocumentHeld paper(Map<?, ?> told) {
        var issuer = find(told, "issuer");
        var issued = find(told, "issued_on");
        var expires = find(told, "expires_on");
        return DocumentHeld.brought(
                        text(told, "document"),
                        find(told, "number"),
                        issuer == null ? null : Countries.fromTravelCode(issuer),
                        expires == null ? null : moved(expires),
                        "yes".equals(find(told, "seen")))
                .issued(issued == null ? null : moved(issued));
    }

    /** The wish for refuge is left out: in the demonstration it is a button to be pressed. */
    private List<Statement> statements(Map<?, ?> facts) {
        var statements = new ArrayList<Statement>();
        facts.forEach((fact, value) -> {
            if (!fact.equals("asylum.stage") || !value.equals("wished")) {
                statements.add(
                        new Statement(String.valueOf(fact), new Answered.Known(value(value)), AnswerGiven.DECLARED));
            }
        });
        return statements;
    }

    private Value value(@Nullable Object told) {
        if (told instanceof List<?> several) {
            return new Value.Codes(
                    new TreeSet<>(several.stream().map(String::valueOf).toList()));
        }
        var text = String.valueOf(told);
        if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return new Value.Day(moved(text), moved(text));
        }
        return switch (text) {
            case "yes" -> new Value.Bool(true);
            case "no" -> new Value.Bool(false);
            default -> new Value.Codes(new TreeSet<>(List.of(text)));
        };
    }

    private List<Tie> ties(String member, Map<String, UUID> known) {
        var ties = new ArrayList<Tie>();
        for (var told : list(file, "relations")) {
            var from = text(mapping(told), "from");
            var to = text(mapping(told), "to");
            var other = known.get(from.equals(member) ? to : from);
            if (other != null && (from.equals(member) || to.equals(member))) {
                var kind = Relation.Kind.valueOf(text(mapping(told), "relation"));
                ties.add(new Tie(other, kind, from.equals(member)));
            }
        }
        return ties;
    }

    private LocalDate moved(String date) {
        var told = LocalDate.parse(date);
        return told.getYear() == asOf.getYear() ? told.plusDays(days) : told;
    }

    private static Map<?, ?> mapping(@Nullable Object node) {
        if (node instanceof Map<?, ?> mapping) {
            return mapping;
        }
        throw new IllegalStateException(
                "A persona holds (%s) where a mapping should be.\nMaybe its indentation is wrong.".formatted(node));
    }

    private static List<?> list(Map<?, ?> told, String key) {
        return told.get(key) instanceof List<?> list ? list : List.of();
    }

    private static List<String> texts(Map<?, ?> told, String key) {
        return list(told, key).stream().map(String::valueOf).toList();
    }

    private static String text(Map<?, ?> told, String key) {
        var text = find(told, key);
        if (text == null) {
            throw new IllegalStateException("A persona lacks (%s).\nMaybe the key is misspelt.".formatted(key));
        }
        return text;
    }

    private static @Nullable String find(Map<?, ?> told, String key) {
        var value = told.get(key);
        return value == null ? null : String.valueOf(value);
    }
}
