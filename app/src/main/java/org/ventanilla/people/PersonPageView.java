package org.ventanilla.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ventanilla.people.NameForm.Written;
import org.ventanilla.rules.Household.Answered;
import org.ventanilla.rules.Value;
import org.ventanilla.rules.law.Document;
import org.ventanilla.ui.Say;
import org.ventanilla.ui.SummaryList;
import org.ventanilla.ui.Tabs;

/** What the page of one person says: the summary with its corrections, papers, relatives, and what to look at again. */
public final class PersonPageView {

    private final Say say;
    private final HouseholdView family;
    private final PersonView person;
    private final LocalDate today;
    private final Papers papers;
    private final WishesTold.@Nullable Told told;

    PersonPageView(
            Say say,
            HouseholdView family,
            PersonView person,
            LocalDate today,
            Papers papers,
            WishesTold.@Nullable Told told) {
        this.say = say;
        this.family = family;
        this.person = person;
        this.today = today;
        this.papers = papers;
        this.told = told;
    }

    public PersonView person() {
        return person;
    }

    public HouseholdView family() {
        return family;
    }

    public Tabs tabs() {
        return FamilyTabs.of(say, family, person, false);
    }

    /** Age, nationality and folio, under the name. */
    public List<String> facts() {
        return Stream.of(
                        Named.age(person.born(), today, say),
                        Named.nationalities(person.nationalities(), say),
                        say.of("people.folio", person.shownFolio()))
                .filter(fact -> !fact.isEmpty())
                .toList();
    }

    /** The wish for refuge concerns people of another country; one that was said is shown whoever said it. */
    public @Nullable WishPanel wish() {
        return told == null && person.standing() == Standing.MEXICAN ? null : WishPanel.of(person.id(), told, say);
    }

    public SummaryList summary() {
        var list = SummaryList.empty();
        for (var form : person.names()) {
            var source = form.writtenIn().equals(NameForm.SAID)
                    ? say.of("people.name.said")
                    : say.of("people.name.written-in", papers.name(form.writtenIn(), say.language()));
            list = list.and(row(source, form.whole(), form.writtenIn().equals(NameForm.SAID) ? "given" : "lines"));
        }
        list = list.and(row(say.of("people.ficha.born"), Named.birth(person.born(), say), "born"));
        list = rowIf(list, "born-in", person.bornIn() == null ? "" : Named.nationality(person.bornIn(), say));
        list = rowIf(list, "nationality", Named.nationalities(person.nationalities(), say));
        list = rowIf(list, "language", Named.languages(person.languages()));
        list = rowIf(list, "sex", person.sexOnDocument() == null ? "" : person.sexOnDocument());
        list = rowIf(list, "entered", entered());
        return list.and(row(say.of("people.contact"), contact(), "address"));
    }

    private SummaryList rowIf(SummaryList list, String field, String value) {
        return list.and(row(
                say.of("people.ficha." + field), value.isEmpty() ? say.of("people.not-asked") : value, anchor(field)));
    }

    private static String anchor(String field) {
        return field.equals("nationality") || field.equals("language") ? field + "-1" : field;
    }

    private SummaryList.Row row(String name, String value, String field) {
        return new SummaryList.Row(
                name,
                value,
                new SummaryList.Change("/people/" + person.id() + "/ficha#" + field, say.of("people.correct"), name));
    }

    private String entered() {
        var answer = person.findAnswer("entry.date");
        return answer != null && answer.answer() instanceof Answered.Known(Value.Day(var earliest, var latest))
                ? earliest.equals(latest)
                        ? say.date(earliest)
                        : say.of("people.between", say.date(earliest), say.date(latest))
                : "";
    }

    private String contact() {
        var contact = person.contact();
        if (contact == null) {
            return say.of("people.contact.none");
        }
        var hours = contact.hours();
        var safe = hours == null
                ? say.of("people.contact.safe." + contact.mayWrite())
                : say.of("people.contact.safe.IN_HOURS", hours.from(), hours.to());
        return say.of(
                contact.isShared() ? "people.contact.shared" : "people.contact.own",
                say.of("people.ficha.channel." + contact.channel()),
                contact.address(),
                safe);
    }

    /** One paper in words: what it is, its number, until when. */
    public record PaperLine(
            String id, String name, String number, String until, boolean isExpired, boolean isOriginalSeen) {}

    public List<PaperLine> papers() {
        return person.documents().stream()
                .map(paper -> new PaperLine(
                        paper.id().toString(),
                        papers.name(paper.document(), say.language()),
                        paper.number() == null ? "" : paper.number(),
                        paper.expiresOn() == null ? "" : say.date(paper.expiresOn()),
                        paper.isExpired(today),
                        paper.isOriginalSeen()))
                .toList();
    }

    /** What this person is to each of the others, in words. */
    public List<String> relatives() {
        return family.relations().stream()
                .filter(tie -> tie.from().equals(person.id()) || tie.to().equals(person.id()))
                .map(tie -> say.of(
                        "people.tie." + TieReader.Answer.of(tie, person.id()),
                        family.getMember(tie.from().equals(person.id()) ? tie.to() : tie.from())
                                .name()
                                .calledBy()))
                .toList();
    }

    /** Those of whom nobody said what they are to each other, two by two; only this family's page says it. */
    public List<String> untold() {
        return family.untold().stream()
                .map(pair -> say.of(
                        "people.family.untold.pair",
                        pair.one().name().calledBy(),
                        pair.other().name().calledBy()))
                .toList();
    }

    /** Where papers and Ficha do not tell the same story. Nobody is refused for it. */
    public List<String> hints() {
        var hints = new ArrayList<String>();
        for (var paper : person.documents()) {
            var kind = papers.number(paper.document());
            var number = paper.number();
            if (kind != null && number != null) {
                remarks(kind, number).forEach(hint -> hints.add(hint.said(say)));
            }
        }
        return List.copyOf(hints);
    }

    private List<Remark> remarks(Document.Number kind, String number) {
        return switch (kind) {
            case CURP -> Curp.check(number, today) instanceof Curp.Check.Holds(var curp) ? curpHints(curp) : List.of();
            case RFC, NSS, CLABE ->
                switch (Numbers.check(kind, number, today)) {
                    case Numbers.Checked.Kept kept -> kept.look() == null ? List.of() : List.of(kept.look());
                    case Numbers.Checked.Broken(var why) -> List.of(why);
                };
        };
    }

    private List<Remark> curpHints(Curp curp) {
        Written name = person.name().name();
        var hints = new ArrayList<>(CurpHints.of(curp, name, person.born(), person.sexOnDocument(), today));
        var birthplace = CurpHints.aboutBirthplace(curp, person.bornIn());
        if (birthplace != null) {
            hints.add(birthplace);
        }
        return hints;
    }
}
