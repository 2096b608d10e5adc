package org.ventanilla.people;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.kernel.YamlEntry;
import org.ventanilla.people.NameForm.Written;
import org.ventanilla.people.PersonDraft.Tie;
import org.ventanilla.rules.Household.Answered;
import org.ventanilla.rules.Value;

/** An invented family of content/personas, its story moved to today: what happened in its year happens around now. */
final class Persona {

    private final YamlEntry file;
    private final LocalDate asOf;
    private final long days;

    private Persona(YamlEntry file, LocalDate today) {
        this.file = file;
        this.asOf = LocalDate.parse(file.word("as_of"));
        this.days = ChronoUnit.DAYS.between(asOf, today);
    }

    static Persona read(String name, LocalDate today) {
        return new Persona(YamlEntry.ofProgram(Persona.class, "/law/content/personas/" + name + ".yaml"), today);
    }

    List<String> members() {
        return file.entry("members").fields().keySet().stream()
                .map(String::valueOf)
                .toList();
    }

    boolean isComplete() {
        return file.entry("household").word("complete").equals("yes");
    }

    /** One member as the Ficha would hold them, related to those already known. */
    PersonDraft draft(String member, Map<String, UUID> known) {
        var told = file.entry("members").entry(member);
        return new PersonDraft(
                Standing.valueOf(told.word("standing")),
                told.entries("names").stream().map(Persona::name).toList(),
                new BirthDate.OnDay(moved(told.word("born_on"))),
                told.word("born_in"),
                told.word("sex_on_document"),
                told.words("nationalities"),
                told.words("languages"),
                contact(told.findEntry("contact")),
                told.entries("documents").stream().map(this::paper).toList(),
                statements(told.entry("facts")),
                ties(member, known));
    }

    private static NameForm name(YamlEntry told) {
        return new NameForm(
                told.word("written_in"),
                new Written.Parts(told.word("given"), told.word("first_surname"), told.findWord("second_surname")));
    }

    private static @Nullable Contact contact(@Nullable YamlEntry contact) {
        if (contact == null) {
            return null;
        }
        return new Contact(
                Contact.Channel.valueOf(contact.word("channel")),
                contact.word("address"),
                Contact.MayWrite.IN_HOURS,
                new Contact.Hours(
                        Integer.parseInt(contact.word("hour_from")), Integer.parseInt(contact.word("hour_to"))),
                contact.word("is_shared").equals("yes"));
    }

    private DocumentHeld paper(YamlEntry told) {
        var issuer = told.findWord("issuer");
        var issued = told.findWord("issued_on");
        var expires = told.findWord("expires_on");
        return DocumentHeld.brought(
                        told.word("document"),
                        told.findWord("number"),
                        issuer == null ? null : Countries.fromTravelCode(issuer),
                        expires == null ? null : moved(expires),
                        "yes".equals(told.findWord("seen")))
                .issued(issued == null ? null : moved(issued));
    }

    /** The wish for refuge is left out: in the demonstration it is a button to be pressed. */
    private List<Statement> statements(YamlEntry facts) {
        var statements = new ArrayList<Statement>();
        facts.fields().forEach((fact, value) -> {
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
        for (var told : file.entries("relations")) {
            var from = told.word("from");
            var to = told.word("to");
            var other = known.get(from.equals(member) ? to : from);
            if (other != null && (from.equals(member) || to.equals(member))) {
                var kind = Relation.Kind.valueOf(told.word("relation"));
                ties.add(new Tie(other, kind, from.equals(member)));
            }
        }
        return ties;
    }

    private LocalDate moved(String date) {
        var told = LocalDate.parse(date);
        return told.getYear() == asOf.getYear() ? told.plusDays(days) : told;
    }
}
