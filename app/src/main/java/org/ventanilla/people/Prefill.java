package org.ventanilla.people;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ventanilla.people.NameForm.Written;
import org.ventanilla.rules.Household.Answered;
import org.ventanilla.rules.Value;
import org.ventanilla.rules.law.Document;
import org.ventanilla.ui.DateField;

/** Puts into the fields of a Ficha what is already known: from a document's lines, or from the Ficha itself. */
final class Prefill {

    private Prefill() {}

    /** What was typed stays; the lines fill only what is empty. */
    static Typed fromLines(Typed typed, LocalDate today, Papers papers) {
        if (!(LineReader.read(typed.of("lines"), today) instanceof LineReading.Read(var lines))) {
            return typed;
        }
        var filled = typed.filling("sex", lines.sex() == null ? "" : lines.sex())
                .filling("born", WrittenDate.written(lines.birth()))
                .filling("born-precision", precision(lines.birth()))
                .filling("document-number", lines.number())
                .filling("document-expires", DateField.written(lines.expires()));
        if (Countries.isCountry(lines.nationality()) || lines.nationality().equals(Countries.STATELESS)) {
            filled = filled.filling("nationality-1", lines.nationality());
        }
        if (Countries.isCountry(lines.issuer())) {
            filled = filled.filling("document-issuer", lines.issuer());
        }
        var document = document(lines);
        if (papers.isKnown(document)) {
            filled = filled.filling("document", document);
        }
        return withName(filled, NameForm.proposedFrom(lines, document).name());
    }

    /** A visa says nothing of the paper it is pasted into; a card may be of any kind when another country issues it. */
    private static String document(TravelLines lines) {
        return switch (lines.format()) {
            case TD3 -> lines.code().startsWith("P") ? "passport" : "";
            case TD1, TD2 -> lines.issuer().equals(lines.nationality()) ? "national-id" : "";
            case MRV_A, MRV_B -> "";
        };
    }

    /** The second surname belongs to the first: it is not put beside one that somebody typed otherwise. */
    private static Typed withName(Typed typed, Written name) {
        return switch (name) {
            case Written.Single(var only) ->
                typed.isBlank("given") && typed.isBlank("first")
                        ? typed.filling("given", capitalised(only)).filling("single-name", "yes")
                        : typed;
            case Written.Parts(var given, var first, var second) -> {
                var isSame = typed.isBlank("first")
                        || Spelling.plainCapitals(typed.of("first")).equals(first);
                var filled = typed.filling("given", capitalised(given)).filling("first", capitalised(first));
                yield isSame && second != null && !typed.isTicked("no-second")
                        ? filled.filling("second", capitalised(second))
                        : filled;
            }
        };
    }

    /** MARIA FERNANDA as Maria Fernanda: a start for the person's own spelling, whose accents the lines cannot write. */
    static String capitalised(String capitals) {
        var text = new StringBuilder();
        for (var word : capitals.toLowerCase(Locale.ROOT).split(" ")) {
            text.append(text.isEmpty() ? "" : " ")
                    .append(word.substring(0, 1).toUpperCase(Locale.ROOT))
                    .append(word.substring(1));
        }
        return text.toString();
    }

    /** The Ficha as it stands, field by field. */
    static Typed fromPerson(PersonView person, @Nullable HouseholdView family, Papers papers) {
        var words = new HashMap<String, String>();
        words.put("standing", person.standing().name());
        putName(words, person.name().name());
        words.put("born", WrittenDate.written(person.born()));
        words.put("born-precision", precision(person.born()));
        words.put("born-in", person.bornIn() == null ? "" : person.bornIn());
        words.put("sex", person.sexOnDocument() == null ? "" : person.sexOnDocument());
        putSeveral(words, "nationality-", person.nationalities());
        putSeveral(words, "language-", person.languages());
        putContact(words, person.contact());
        putNumbers(words, person, papers);
        putAnswers(words, person);
        if (family != null) {
            family.relations().stream()
                    .filter(relation ->
                            relation.from().equals(person.id()) || relation.to().equals(person.id()))
                    .forEach(relation -> words.put(
                            TieReader.field(relation.from().equals(person.id()) ? relation.to() : relation.from()),
                            TieReader.Answer.of(relation, person.id()).name()));
        }
        return new Typed(words);
    }

    private static void putName(Map<String, String> words, Written name) {
        switch (name) {
            case Written.Single(var only) -> {
                words.put("given", only);
                words.put("single-name", "yes");
            }
            case Written.Parts(var given, var first, var second) -> {
                words.put("given", given);
                words.put("first", first);
                words.put(second == null ? "no-second" : "second", second == null ? "yes" : second);
            }
        }
    }

    private static void putSeveral(Map<String, String> words, String prefix, List<String> values) {
        for (var at = 0; at < Math.min(values.size(), FichaReader.SEVERAL); at++) {
            words.put(prefix + (at + 1), values.get(at));
        }
    }

    private static void putContact(Map<String, String> words, @Nullable Contact contact) {
        if (contact == null) {
            return;
        }
        words.put("channel", contact.channel().name());
        words.put("address", contact.address());
        words.put("may-write", contact.mayWrite().name());
        words.put("shared", contact.isShared() ? "yes" : "no");
        if (contact.hours() != null) {
            words.put("hour-from", String.valueOf(contact.hours().from()));
            words.put("hour-to", String.valueOf(contact.hours().to()));
        }
    }

    private static void putNumbers(Map<String, String> words, PersonView person, Papers papers) {
        for (var kind : Document.Number.values()) {
            var document = papers.carrying(kind);
            var held = document == null ? null : person.findDocument(document);
            words.put(PaperReader.field(kind), held == null || held.number() == null ? "" : held.number());
        }
    }

    private static void putAnswers(Map<String, String> words, PersonView person) {
        var entry = person.findAnswer("entry.date");
        if (entry != null && entry.answer() instanceof Answered.Known(Value.Day day)) {
            words.put("entered", WrittenDate.written(asWritten(day)));
        }
        var here = person.findAnswer("in_mexico");
        if (here != null && here.answer() instanceof Answered.Known(Value.Bool(var yes))) {
            words.put("where", yes ? "here" : "abroad");
        }
    }

    private static BirthDate asWritten(Value.Day day) {
        if (day.isExact()) {
            return new BirthDate.OnDay(day.earliest());
        }
        var month = YearMonth.from(day.earliest());
        return month.equals(YearMonth.from(day.latest()))
                ? new BirthDate.InMonth(month)
                : new BirthDate.InYear(Year.from(day.earliest()));
    }

    private static String precision(BirthDate born) {
        return switch (born) {
            case BirthDate.OnDay _ -> "day";
            case BirthDate.InMonth _ -> "month";
            case BirthDate.InYear _ -> "year";
            case BirthDate.About _ -> "about";
            case BirthDate.Unknown _ -> "unknown";
        };
    }
}
