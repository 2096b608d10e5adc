package org.ventanilla.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ventanilla.ui.Area;
import org.ventanilla.ui.Choice;
import org.ventanilla.ui.Field;
import org.ventanilla.ui.Mistakes;
import org.ventanilla.ui.Page;
import org.ventanilla.ui.Select;
import org.ventanilla.ui.Tabs;

/** The Ficha as a page shows it: every field with what was typed and what is wrong with it. */
public final class FichaView {

    private final Page page;
    private final Typed typed;
    private final Mistakes mistakes;
    private final Around around;

    /**
     * What stands around the fields.
     *
     * @param family the household, or null when the person is registered alone
     * @param self the person being corrected, or null for a new one
     * @param told the wish for refuge the person said already, or null
     */
    record Around(
            @Nullable HouseholdView family,
            @Nullable PersonView self,
            WishesTold.@Nullable Told told,
            LocalDate today,
            Papers papers) {}

    FichaView(Page page, Typed typed, Mistakes mistakes, Around around) {
        this.page = page;
        this.typed = typed;
        this.mistakes = mistakes;
        this.around = around;
    }

    public Mistakes mistakes() {
        return mistakes;
    }

    /** Where the form goes: a new household, a household that exists, or the Ficha of somebody. */
    public String action() {
        if (around.self() != null) {
            return "/people/" + around.self().id();
        }
        return around.family() == null
                ? "/people"
                : "/households/" + around.family().id() + "/members";
    }

    public boolean isNew() {
        return around.self() == null;
    }

    /** As printed on paper, or null before there is one. */
    public @Nullable String folio() {
        return around.self() == null ? null : around.self().shownFolio();
    }

    /** The wish for refuge, or null before the person is registered or when it does not concern them. */
    public @Nullable WishPanel wish() {
        var self = around.self();
        return self == null || self.standing() == Standing.MEXICAN && around.told() == null
                ? null
                : WishPanel.of(self.id(), around.told(), page.words());
    }

    /** As whoever typed saw it: a mistake put right must not overwrite what somebody else saved meanwhile. */
    public int version() {
        var shown = around.self() == null ? 0 : around.self().version();
        return typed.isBlank("version") ? shown : FichaPages.version(typed);
    }

    public @Nullable Tabs tabs() {
        return around.family() == null ? null : FamilyTabs.of(page.words(), around.family(), around.self(), isNew());
    }

    public @Nullable LinesView readLines() {
        return LinesView.of(typed, around.today(), page.words());
    }

    /** Read and sound: the lines are shown as they were read, and the box to type them stands one step away. */
    public boolean areLinesDone() {
        var read = readLines();
        return read != null && read.isRead() && read.wrong() == 0 && mistakes.find("lines") == null;
    }

    public Area lines() {
        return Area.of("lines", say("lines"))
                .holding(typed.of("lines"))
                .hinted(say("lines.hint"))
                .wrong(mistakes)
                .lines();
    }

    public Choice standing() {
        return choice(
                "standing",
                Choice.Option.of("FOREIGN", say("standing.foreign")),
                Choice.Option.of("MEXICAN", say("standing.mexican")));
    }

    public Field given() {
        return field("given");
    }

    public Field first() {
        return field("first");
    }

    public Field second() {
        return field("second");
    }

    public boolean hasNoSecond() {
        return typed.isTicked("no-second");
    }

    public boolean isSingleName() {
        return typed.isTicked("single-name");
    }

    public Field born() {
        return field("born").typed(Field.Kind.DATE).hinted(say("born.hint"));
    }

    public Choice precision() {
        return choice(
                "born-precision",
                Stream.of("day", "about", "month", "year", "unknown")
                        .map(one -> Choice.Option.of(one, say("born-precision." + one)))
                        .toArray(Choice.Option[]::new));
    }

    public Choice sex() {
        return choice("sex", Choice.Option.of("F", "F"), Choice.Option.of("M", "M"), Choice.Option.of("X", "X"));
    }

    public Select nationality(int at) {
        var options = new ArrayList<>(countries());
        options.add(Choice.Option.of(Countries.STATELESS, say("nationality.stateless")));
        options.add(Choice.Option.of("unknown", say("nationality.unknown")));
        return select("nationality-" + at, say(at == 1 ? "nationality" : "nationality.more"), options);
    }

    public boolean hasMoreNationalities() {
        return isAnyTyped("nationality-2", "nationality-3");
    }

    public Select bornIn() {
        return select("born-in", say("born-in"), countries());
    }

    public Select language(int at) {
        var options = Languages.codes().stream()
                .map(code -> Choice.Option.of(code, Languages.endonym(code)))
                .toList();
        return select("language-" + at, say(at == 1 ? "language" : "language.more"), options);
    }

    public boolean hasMoreLanguages() {
        return isAnyTyped("language-2", "language-3");
    }

    public Select document() {
        var options = around.papers().ofIdentity().stream()
                .map(id -> Choice.Option.of(id, around.papers().name(id, page.language())))
                .toList();
        return Select.of("document", say("document"), options)
                .starting(say("document.none"))
                .holding(typed.of("document"))
                .wrong(mistakes);
    }

    public Field documentNumber() {
        return field("document-number").typed(Field.Kind.CODE);
    }

    public Select documentIssuer() {
        return select("document-issuer", say("document-issuer"), countries());
    }

    public Field documentExpires() {
        return field("document-expires").typed(Field.Kind.DATE);
    }

    public boolean isOriginalSeen() {
        return typed.isTicked("document-seen");
    }

    /** A number of its own field, by the name of its kind in the law. */
    public Field number(String kind) {
        return field(kind).typed(Field.Kind.CODE);
    }

    /** Opened when one is there already, or was typed and needs another look. */
    public boolean hasMoreNumbers() {
        return isAnyTyped("rfc", "nss", "clabe");
    }

    public Choice where() {
        return choice(
                "where", Choice.Option.of("here", say("where.here")), Choice.Option.of("abroad", say("where.abroad")));
    }

    public Field entered() {
        return field("entered").typed(Field.Kind.DATE);
    }

    public Choice channel() {
        return choice(
                "channel",
                Stream.of(Contact.Channel.values())
                        .map(one -> Choice.Option.of(one.name(), say("channel." + one)))
                        .toArray(Choice.Option[]::new));
    }

    public Field address() {
        return field("address").typed(Field.Kind.PHONE);
    }

    public Choice mayWrite() {
        return choice(
                "may-write",
                Stream.of(Contact.MayWrite.values())
                        .map(one -> Choice.Option.of(one.name(), say("may-write." + one)))
                        .toArray(Choice.Option[]::new));
    }

    public Field hourFrom() {
        return field("hour-from").typed(Field.Kind.DIGITS);
    }

    public Field hourTo() {
        return field("hour-to").typed(Field.Kind.DIGITS);
    }

    public Choice shared() {
        return choice("shared", Choice.Option.of("no", page.say("ui.no")), Choice.Option.of("yes", page.say("ui.yes")));
    }

    /** For each of the others in the household, what this person is to them. */
    public List<Select> ties() {
        var family = around.family();
        if (family == null) {
            return List.of();
        }
        return family.members().stream()
                .filter(other -> around.self() == null
                        || !other.id().equals(around.self().id()))
                .map(other -> select(
                        TieReader.field(other.id()), say("tie", other.name().calledBy()), tieOptions()))
                .toList();
    }

    private List<Choice.Option> tieOptions() {
        return Stream.of(TieReader.Answer.values())
                .map(one -> Choice.Option.of(one.name(), say("tie." + one)))
                .toList();
    }

    private boolean isAnyTyped(String... fields) {
        return Stream.of(fields).anyMatch(field -> !typed.isBlank(field));
    }

    private List<Choice.Option> countries() {
        var locale = page.words().locale();
        Function<String, Choice.Option> option = code -> Choice.Option.of(code, Countries.name(code, locale));
        return Countries.inOrderShown(locale).stream().map(option).toList();
    }

    private Field field(String id) {
        return Field.of(id, say(id)).holding(typed.of(id)).wrong(mistakes);
    }

    private Choice choice(String id, Choice.Option... options) {
        return Choice.of(id, say(id), List.of(options)).holding(typed.of(id)).wrong(mistakes);
    }

    private Select select(String id, String label, List<Choice.Option> options) {
        return Select.of(id, label, options)
                .starting(say("choose"))
                .holding(typed.of(id))
                .wrong(mistakes);
    }

    private String say(String key, Object... with) {
        return page.say("people.ficha." + key, with);
    }
}
