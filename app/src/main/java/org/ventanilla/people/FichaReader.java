package org.ventanilla.people;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ventanilla.people.NameForm.Written;
import org.ventanilla.rules.Household.Answered;
import org.ventanilla.rules.Value;
import org.ventanilla.ui.Mistakes;
import org.ventanilla.ui.Say;

/** Reads a Ficha as it was typed: a sound draft, or a sentence at every field that needs another look. */
final class FichaReader {

    /** Nationalities and languages somebody can write down for one person. */
    static final int SEVERAL = 3;

    private final Typed typed;
    private final FichaView.Around around;
    private final LocalDate today;
    private final Slips slips;

    private FichaReader(Typed typed, FichaView.Around around, Slips slips) {
        this.typed = typed;
        this.around = around;
        this.today = around.today();
        this.slips = slips;
    }

    /** What came of reading. */
    sealed interface Outcome {
        record Sound(PersonDraft draft) implements Outcome {}

        record Wrong(Mistakes mistakes) implements Outcome {}
    }

    /** @param around whose Ficha it is, with whom they live, and the papers there are */
    static Outcome read(Typed typed, FichaView.Around around, Say say) {
        var slips = new Slips(say);
        var draft = new FichaReader(typed, around, slips).draft();
        return draft != null && slips.found().isEmpty() ? new Outcome.Sound(draft) : new Outcome.Wrong(slips.found());
    }

    /** Every field is read, so that all mistakes are said at once, in the order of the page. */
    private @Nullable PersonDraft draft() {
        var standing = standing();
        var lines = lines();
        var name = name();
        var born = born();
        var bornIn = country("born-in");
        var sex = oneOf("sex", Set.of("F", "M", "X"));
        var nationalities = nationalities(standing);
        var languages = languages();
        var documents = documents();
        var answers = answers(born);
        var contact = new ContactReader(typed, slips).read();
        var relations = new TieReader(typed, around.family(), around.self(), slips).read();
        if (standing == null || name == null || born == null) {
            return null;
        }
        var names = new ArrayList<>(List.of(new NameForm(NameForm.SAID, name)));
        if (lines != null && !typed.isBlank("document")) {
            names.add(NameForm.proposedFrom(lines, typed.of("document")));
        }
        return new PersonDraft(
                standing, names, born, bornIn, sex, nationalities, languages, contact, documents, answers, relations);
    }

    private @Nullable Standing standing() {
        var chosen = oneOf("standing", Set.of("MEXICAN", "FOREIGN"));
        if (chosen == null) {
            slips.at("standing", "standing.missing");
            return null;
        }
        return Standing.valueOf(chosen);
    }

    /** Lines that do not hold are not kept: their name and number would be stored as the document's own. */
    private @Nullable TravelLines lines() {
        if (typed.isBlank("lines")) {
            return null;
        }
        return switch (LineReader.read(typed.of("lines"), today)) {
            case LineReading.Unreadable(var why) -> {
                slips.at("lines", why.getFirst());
                yield null;
            }
            case LineReading.Read(var lines) -> {
                if (!lines.isSound()) {
                    slips.at("lines", "lines.not-sound");
                }
                yield lines;
            }
        };
    }

    private @Nullable Written name() {
        if (typed.isTicked("single-name")) {
            return single();
        }
        var isGiven = nameAt("given", "given.missing");
        var isFirst = nameAt("first", "first.missing");
        var hasNoSecond = typed.isTicked("no-second");
        if (hasNoSecond && !typed.isBlank("second")) {
            slips.at("second", "second.contradicts");
            return null;
        }
        var isSecond = hasNoSecond || nameAt("second", "second.missing");
        return isGiven && isFirst && isSecond
                ? new Written.Parts(
                        typed.plain("given"), typed.plain("first"), hasNoSecond ? null : typed.plain("second"))
                : null;
    }

    /** A surname beside it is asked about: which of the two is so, only the person knows. */
    private @Nullable Written single() {
        var isName = nameAt("given", "name.missing");
        var surnames = Stream.of("first", "second")
                .filter(field -> !typed.isBlank(field))
                .toList();
        surnames.forEach(field -> slips.at(field, "single.contradicts"));
        return isName && surnames.isEmpty() ? new Written.Single(typed.plain("given")) : null;
    }

    private boolean nameAt(String field, String missing) {
        if (typed.isBlank(field)) {
            slips.at(field, missing);
            return false;
        }
        var why = Spelling.whyNotAName(typed.plain(field));
        if (why != null) {
            slips.at(field, why);
        }
        return why == null;
    }

    private @Nullable BirthDate born() {
        var precision = oneOf("born-precision", Set.of("day", "month", "year", "about", "unknown"));
        if ("unknown".equals(precision)) {
            return typed.isBlank("born") ? new BirthDate.Unknown() : slipped("born", "born.unknown-but-typed");
        }
        if (typed.isBlank("born")) {
            return slipped("born", "born.missing");
        }
        var written = WrittenDate.find(typed.of("born"));
        var earliest = written == null ? null : written.earliest();
        if (written == null || earliest == null) {
            return slipped("born", "born.unreadable");
        }
        if (earliest.isAfter(today)) {
            return slipped("born", "born.future");
        }
        if (earliest.getYear() < BirthDate.EARLIEST_YEAR) {
            return slipped("born", "born.too-early");
        }
        return precision == null ? written : asPrecise(written, precision);
    }

    /** A date may be known better than it is said to be, never the other way. */
    private @Nullable BirthDate asPrecise(BirthDate written, String precision) {
        var year = Year.from(Objects.requireNonNull(written.earliest()));
        return switch (precision) {
            case "day" -> written instanceof BirthDate.OnDay ? written : slipped("born", "born.needs-day");
            case "month" ->
                switch (written) {
                    case BirthDate.OnDay(var day) -> new BirthDate.InMonth(YearMonth.from(day));
                    case BirthDate.InMonth month -> month;
                    case BirthDate.InYear _, BirthDate.About _, BirthDate.Unknown _ ->
                        slipped("born", "born.needs-month");
                };
            case "about" -> new BirthDate.About(year);
            default -> new BirthDate.InYear(year);
        };
    }

    private @Nullable BirthDate slipped(String field, String sentence) {
        slips.at(field, sentence);
        return null;
    }

    private List<String> nationalities(@Nullable Standing standing) {
        var chosen = severalOf("nationality-", "nationality.unknown-code", this::isNationality);
        if (chosen.isEmpty() && standing == Standing.MEXICAN) {
            return List.of("MX");
        }
        if (chosen.isEmpty() && standing == Standing.FOREIGN) {
            slips.at("nationality-1", "nationality.missing");
        }
        if (standing == Standing.MEXICAN && !chosen.isEmpty() && !chosen.contains("MX")) {
            slips.at("nationality-1", "nationality.not-mexican");
        }
        if (standing == Standing.FOREIGN && chosen.equals(List.of("MX"))) {
            slips.at("nationality-1", "nationality.only-mexican");
        }
        if (chosen.size() > 1 && (chosen.contains(Countries.STATELESS) || chosen.contains("unknown"))) {
            slips.at("nationality-2", "nationality.none-and-some");
        }
        return chosen;
    }

    private boolean isNationality(String code) {
        return Countries.isCountry(code) || code.equals(Countries.STATELESS) || code.equals("unknown");
    }

    private List<String> languages() {
        var chosen = severalOf("language-", "language.unknown-code", Languages::isKnown);
        if (chosen.isEmpty()) {
            slips.at("language-1", "language.missing");
        }
        return chosen;
    }

    private List<String> severalOf(String prefix, String wrong, Predicate<String> isKnown) {
        return IntStream.rangeClosed(1, SEVERAL)
                .mapToObj(at -> prefix + at)
                .filter(field -> !typed.isBlank(field))
                .filter(field -> {
                    var known = isKnown.test(typed.of(field));
                    if (!known) {
                        slips.at(field, wrong);
                    }
                    return known;
                })
                .map(typed::of)
                .distinct()
                .toList();
    }

    private @Nullable String country(String field) {
        if (typed.isBlank(field)) {
            return null;
        }
        if (!Countries.isCountry(typed.of(field))) {
            slips.at(field, "country.unknown-code");
            return null;
        }
        return typed.of(field);
    }

    private @Nullable String oneOf(String field, Set<String> allowed) {
        return allowed.contains(typed.of(field)) ? typed.of(field) : null;
    }

    private List<DocumentHeld> documents() {
        var documents = new ArrayList<DocumentHeld>();
        var reader = new PaperReader(typed, slips, around.papers(), today);
        if (!typed.isBlank("document")) {
            documents.add(reader.read());
        } else if (!typed.isBlank("document-number")) {
            slips.at("document", "document.missing");
        }
        documents.addAll(reader.numbered());
        return documents;
    }

    private List<Statement> answers(@Nullable BirthDate born) {
        var answers = new ArrayList<Statement>();
        var where = oneOf("where", Set.of("here", "abroad"));
        if (where != null) {
            answers.add(new Statement(
                    "in_mexico", new Answered.Known(new Value.Bool(where.equals("here"))), AnswerGiven.DECLARED));
        }
        if (!typed.isBlank("entered")) {
            var entered = entered(born);
            if (entered != null) {
                answers.add(new Statement("entry.date", new Answered.Known(entered), AnswerGiven.DECLARED));
            }
        }
        return answers;
    }

    private Value.@Nullable Day entered(@Nullable BirthDate born) {
        var written = WrittenDate.find(typed.of("entered"));
        var earliest = written == null ? null : written.earliest();
        var latest = written == null ? null : written.latest(today);
        if (earliest == null || latest == null) {
            slips.at("entered", "entered.unreadable");
            return null;
        }
        var bornEarliest = born == null ? null : born.earliest();
        if (earliest.isAfter(today)) {
            slips.at("entered", "entered.future");
        } else if (bornEarliest != null && latest.isBefore(bornEarliest)) {
            slips.at("entered", "entered.before-birth");
        }
        return new Value.Day(earliest, latest.isBefore(earliest) ? earliest : latest);
    }
}
