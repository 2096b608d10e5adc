package org.ventanilla.paperwork;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ventanilla.people.Completeness;
import org.ventanilla.people.PersonView;
import org.ventanilla.procedures.Conditions;
import org.ventanilla.procedures.Phrases;
import org.ventanilla.rules.Plan;
import org.ventanilla.rules.Plan.Line;
import org.ventanilla.rules.law.Cite;
import org.ventanilla.ui.Banner;
import org.ventanilla.ui.Button;
import org.ventanilla.ui.Strip;
import org.ventanilla.ui.Tabs;

/** The plan page of a family, or of one of them, put together. */
final class PlanScreen {

    private static final Cite PRESUMED = new Cite("lgdnna", "5 p4", false);

    private final Sight sight;
    private final LawWords words;
    private final PlanDesk desk;
    private final @Nullable UUID one;
    private final PlanParts parts;

    /** @param one the person whose tab is open, or null for the whole family */
    PlanScreen(Sight sight, LawWords words, PlanDesk desk, @Nullable UUID one) {
        this.sight = sight;
        this.words = words;
        this.desk = desk;
        this.one = one;
        parts = new PlanParts(sight, words, desk);
    }

    PlanView view(AskForm typed) {
        var lines = lines();
        return new PlanView(
                path(one),
                heading(),
                facts(),
                tabs(),
                strip(lines),
                doubts(),
                turned(),
                presumed(),
                parts.groups(lines),
                new PlanDues(sight, words, desk).cards(lines),
                ask(typed),
                one == null || new Asks(sight, words).findDay(one.toString()) == null ? null : path(one) + "/day",
                missing(),
                parts.asides(lines),
                wishes());
    }

    /** Nobody says which of the two is true: the question is asked again, or the paper is taken off the list. */
    private List<PlanView.Doubt> doubts() {
        var conditions = new Conditions(words.law(), Phrases.in(words.say().language()));
        return sight.plan().contradictions().stream()
                .filter(each -> one == null || each.person().equals(one.toString()))
                .map(each -> new PlanView.Doubt(
                        words.say()
                                .of(
                                        "paperwork.doubt",
                                        sight.name(each.person()),
                                        words.thing(each.document()),
                                        conditions.told(each.fact(), each.shown()),
                                        conditions.told(each.fact(), each.told())),
                        "/people/" + each.person() + "#documents"))
                .toList();
    }

    private List<String> turned() {
        var said = new TurnedWords(words, sight);
        return desk.turned(sight).stream()
                .filter(each -> one == null || each.person().equals(one))
                .map(said::of)
                .toList();
    }

    private List<String> presumed() {
        return sight.household().members().stream()
                .filter(member -> one == null || member.id().equals(one))
                .filter(sight::isPresumedChild)
                .map(member ->
                        words.say().of("paperwork.presumed", member.name().calledBy(), words.cites(List.of(PRESUMED))))
                .toList();
    }

    /** What settles most is asked first, whether it is about one of them or about the family. */
    private @Nullable AskView ask(AskForm typed) {
        var asks = new Asks(sight, words);
        var family = new FamilyAsk(sight, words, desk).next(asks.decides(one), typed, path(one));
        return family == null ? asks.next(one, typed, path(one)) : family;
    }

    /** Where whoever is missing is registered, once they said that somebody is. */
    private @Nullable String missing() {
        return sight.household().completeness() == Completeness.SOMEBODY_MISSING
                ? "/households/" + sight.household().id() + "/members/new"
                : null;
    }

    private List<Line> lines() {
        var all = sight.plan().lines();
        return one == null
                ? all
                : all.stream()
                        .filter(line -> line.person().equals(one.toString()))
                        .toList();
    }

    private String path(@Nullable UUID person) {
        var family = "/households/" + sight.household().id() + "/plan";
        return person == null ? family : family + "/" + person;
    }

    private String heading() {
        var members = sight.household().members();
        if (one != null) {
            return words.say()
                    .of("paperwork.plan.of", sight.member(one.toString()).name().whole());
        }
        if (members.size() == 1) {
            return words.say().of("paperwork.plan.of", members.getFirst().name().whole());
        }
        return words.say().of("paperwork.plan.family", members.getFirst().name().whole(), members.size() - 1);
    }

    private List<Banner.Fact> facts() {
        var person = one == null ? sight.household().members().getFirst() : sight.member(one.toString());
        var facts = new ArrayList<Banner.Fact>();
        facts.add(new Banner.Fact("", words.say().of("paperwork.plan.folio", person.shownFolio())));
        if (!person.languages().isEmpty()) {
            facts.add(new Banner.Fact(
                    "speech",
                    String.join(
                            " · ",
                            person.languages().stream().map(this::language).toList())));
        }
        facts.add(new Banner.Fact(
                "calendar", words.say().of("paperwork.plan.today", words.say().day(sight.today()))));
        return facts;
    }

    private String language(String code) {
        var name = java.util.Locale.of(code).getDisplayLanguage(words.say().locale());
        return name.equals(code) ? code : name;
    }

    private Tabs tabs() {
        var tabs = new ArrayList<Tabs.Tab>();
        var members = sight.household().members();
        tabs.add(new Tabs.Tab(
                path(null),
                Integer.toString(members.size()),
                words.say().of("paperwork.plan.everybody"),
                words.say().of("paperwork.plan.people", members.size()),
                one == null ? Tabs.Look.CURRENT : Tabs.Look.PLAIN));
        for (var member : members) {
            tabs.add(new Tabs.Tab(
                    path(member.id()),
                    member.initials(),
                    member.name().calledBy(),
                    age(member),
                    member.id().equals(one) ? Tabs.Look.CURRENT : Tabs.Look.PLAIN));
        }
        return new Tabs(words.say().of("paperwork.plan.tabs"), tabs);
    }

    private String age(PersonView person) {
        var age = Age.of(person.born(), sight.today());
        return age == null
                ? words.say().of("paperwork.age.unknown")
                : words.say().of(age.key(), age.count());
    }

    private @Nullable Strip strip(List<Line> lines) {
        var best = widest(lines);
        if (best == null) {
            return null;
        }
        return new Strip(
                words.say().of("paperwork.strip", words.procedure(best.procedure()), sight.name(best.person())),
                words.say()
                        .of(
                                "paperwork.strip.opens",
                                opens(best, sight.plan().lines()).size(),
                                words.procedures(opens(best, sight.plan().lines()))),
                Button.to("#" + PlanLines.anchor(best, words.law()), words.say().of("paperwork.strip.go")));
    }

    /**
     * Of what can begin today and opens something, what stands first in the plan; never beside a term of the same person
     * that it would let run out.
     */
    static @Nullable Line widest(List<Line> lines) {
        var pressed = lines.stream()
                .filter(line -> line.state() == Plan.State.NOW && presses(line))
                .map(Line::person)
                .collect(Collectors.toSet());
        return lines.stream()
                .filter(line ->
                        line.state() == Plan.State.NOW && !opens(line, lines).isEmpty() && !Task.isOffices(line))
                .filter(line -> presses(line) || !pressed.contains(line.person()))
                .filter(line -> !Task.yieldsToTheirOwn(line))
                .min(Comparator.comparing(Task::isLost))
                .orElse(null);
    }

    /** Of what it may open what is the same person's, as far as is known: not what only an answer could make theirs. */
    static List<String> opens(Line line, List<Line> lines) {
        return line.opens().stream()
                .filter(opened -> lines.stream()
                        .anyMatch(other -> other.person().equals(line.person())
                                && other.procedure().equals(opened)
                                && (other.state() == Plan.State.BLOCKED || other.state() == Plan.State.LATER)))
                .toList();
    }

    private static boolean presses(Line line) {
        return !Task.isLost(line) && Task.due(List.of(line)) != null;
    }

    private List<PlanView.WishView> wishes() {
        return sight.household().members().stream()
                .filter(member -> one == null || member.id().equals(one))
                .filter(member -> !member.nationalities().contains("MX"))
                .map(this::wish)
                .toList();
    }

    private PlanView.WishView wish(PersonView member) {
        var wish = sight.findWish(member.id().toString());
        return new PlanView.WishView(
                member.id().toString(),
                member.name().calledBy(),
                wish == null ? null : words.say().dayAndYear(wish.saidOn()),
                wish == null ? null : wish.number(),
                wish != null && wish.delivery() == null);
    }
}
