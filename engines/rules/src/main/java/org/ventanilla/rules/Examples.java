package org.ventanilla.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.ventanilla.rules.Plan.Due;
import org.ventanilla.rules.Plan.Line;
import org.ventanilla.rules.Plan.Need;
import org.ventanilla.rules.law.Example;
import org.ventanilla.rules.law.Fields;
import org.ventanilla.rules.law.Procedure;
import org.ventanilla.rules.law.Sheet;
import org.ventanilla.rules.law.Tariff;

/**
 * Runs the worked examples of a procedure: what a lawyer wrote that the law gives, against what the machine gives.
 *
 * <p>Every key of an example is used or complained of; one that was silently ignored would be a check nobody made.
 */
final class Examples {

    /** What the examples of one procedure showed, for asking what none of them shows. */
    static final class Shown {
        final SortedSet<String> verdicts = new TreeSet<>();
        final SortedSet<String> exceptions = new TreeSet<>();
        final SortedSet<String> missed = new TreeSet<>();
        final SortedSet<String> rolled = new TreeSet<>();
        final List<Seen> people = new ArrayList<>();
    }

    /** Somebody an example is about. */
    record Seen(Household household, String person, LocalDate on) {}

    /** What is read off the line of the plan; all else is answered alone. */
    private static final List<String> LINE =
            List.of("state", "next", "blocked_by", "opens_first", "fee", "free", "services", "needs");

    private final Rules rules;
    private final Procedure procedure;
    private final Example example;
    private final Sheet sheet;
    private final Shown shown;
    private final Compared compared;

    private Examples(Rules rules, Procedure procedure, Example example, Shown shown) {
        this.rules = rules;
        this.procedure = procedure;
        this.example = example;
        this.sheet = Sheet.of(example.place().file(), "");
        this.shown = shown;
        this.compared = new Compared(rules.law());
    }

    /** What differs, in words; empty when the example holds. */
    static List<String> run(Rules rules, Procedure procedure, Example example, Shown shown) {
        var run = new Examples(rules, procedure, example, shown);
        run.run();
        run.sheet.complaints().forEach(complaint -> run.compared.fail(complaint.toString()));
        return run.compared.failures();
    }

    private void run() {
        var entries = sheet.fields(example.body());
        entries.find("name");
        entries.find("on");
        whom(entries.findWord("for"));
        var reader = new HouseholdReader(rules.law(), example.on());
        var given = entries.findFields("given");
        var people = entries.findFields("household");
        var expect = entries.findFields("expect");
        entries.close();
        if (expect == null) {
            compared.fail("Nothing is expected. Maybe expect: is missing.");
        } else if (given != null) {
            check(reader.given(given), HouseholdReader.PERSON, expect);
        } else if (people != null) {
            var household = reader.household(people);
            for (var id : expect.keys()) {
                var expected = expect.findFields(id);
                if (!household.members().containsKey(id)) {
                    compared.fail("(" + id + ") is nobody here. Maybe "
                            + Sheet.nearest(id, household.members().keySet()) + ".");
                } else if (expected != null) {
                    check(household, id, expected);
                }
            }
        }
    }

    /** Somebody who comes for themselves, unless the example says that an employer does. */
    private void whom(@Nullable String said) {
        var whom = said == null ? "person" : said;
        if (!whom.equals(lower(procedure.whom()))) {
            compared.fail("(" + procedure.id() + ") stands in no plan for " + whom + ". Maybe for: "
                    + lower(procedure.whom()) + ".");
        }
    }

    private void check(Household household, String person, Fields expect) {
        if (rules.law().findInForce(procedure.id(), example.on()) == null) {
            compared.fail("(" + procedure.id() + ") is not in force on " + example.on() + ". Maybe its text is later.");
            return;
        }
        if (expect.has("eligible")) {
            shown.people.add(new Seen(household, person, example.on()));
        }
        var verdict = rules.verdict(household, person, procedure.id(), example.on());
        compared.same(person, "eligible", expect, lower(verdict.truth()));
        if (expect.has("because")) {
            compared.facts(person + " because", Compared.texts(expect, "because"), verdict.because());
        }
        if (LINE.stream().anyMatch(expect::has)) {
            var line = rules.line(household, person, procedure.id(), example.on());
            compared.same(person, "state", expect, lower(line.state()));
            compared.same(person, "next", expect, Objects.requireNonNullElse(line.nextStep(), "none"));
            sets(person, expect, line);
        }
        knows(household, person, expect);
        compared.same(person, "closed", expect, isClosed(household, person) ? "yes" : "no");
        if (expect.has("opens")) {
            compared.sets(person + " opens", Compared.texts(expect, "opens"), opens(household, person));
        }
        if (expect.has("gives")) {
            compared.sets(person + " gives", Compared.texts(expect, "gives"), procedure.gives());
        }
        for (var deadline : procedure.deadlines().values()) {
            var expected = expect.findFields(deadline.id());
            if (expected != null) {
                var due = rules.findDeadline(household, person, procedure.id(), deadline.id(), example.on());
                due(person + " " + deadline.id(), expected, due);
            }
        }
        expect.close();
        shown.verdicts.add(lower(verdict.truth()));
    }

    /** What the moves of a file leave known of a person. */
    private void knows(Household household, String person, Fields expect) {
        var expected = expect.findFields("knows");
        if (expected == null) {
            return;
        }
        var known = rules.known(household, example.on()).getOrDefault(person, Map.of());
        for (var fact : expected.keys()) {
            compared.same(person + " knows", fact, expected, Compared.words(known.get(fact)));
        }
    }

    /** Whether a move of the file ended it, up to the day of the example. */
    private boolean isClosed(Household household, String person) {
        var member = household.members().get(person);
        var file = member == null ? null : member.files().get(procedure.id());
        return file != null
                && FileState.isClosed(
                        procedure,
                        file.moves().stream()
                                .filter(move -> !move.on().isAfter(example.on()))
                                .toList());
    }

    private List<String> opens(Household household, String person) {
        return rules.plan(household, example.on(), procedure.whom()).lines().stream()
                .filter(each -> each.person().equals(person) && each.procedure().equals(procedure.id()))
                .flatMap(each -> each.opens().stream())
                .toList();
    }

    private void sets(String person, Fields expect, Line line) {
        if (expect.has("blocked_by")) {
            compared.sets(
                    person + " blocked_by",
                    Compared.texts(expect, "blocked_by"),
                    line.blockedBy().stream().map(Plan.Blocker::requirement).toList());
        }
        if (expect.has("opens_first")) {
            var ways = new TreeSet<String>();
            line.blockedBy().stream()
                    .map(Plan.Blocker::procedure)
                    .filter(Objects::nonNull)
                    .forEach(ways::add);
            compared.sets(person + " opens_first", Compared.texts(expect, "opens_first"), ways);
        }
        fee(person, expect, line);
        compared.same(person, "free", expect, line.costs().stream().anyMatch(Plan.Cost::free) ? "yes" : "no");
        if (expect.has("services")) {
            compared.sets(
                    person + " services", Compared.texts(expect, "services"), needs(line, Need.Status.OWED_TO_PERSON));
        }
        if (expect.has("needs")) {
            compared.sets(person + " needs", Compared.texts(expect, "needs"), needs(line, Need.Status.MISSING));
        }
    }

    /** By name, or with how much of each: {@code { lfd-9: 1702.39 }}. */
    private void fee(String person, Fields expect, Line line) {
        var node = expect.find("fee");
        if (node == null) {
            return;
        }
        var paid = new TreeMap<String, String>();
        for (var cost : line.costs()) {
            var tariff = cost.tariff();
            if (tariff != null && !cost.free()) {
                paid.put(tariff, amount(tariff, cost));
            }
        }
        if (node instanceof MappingNode) {
            var amounts = expect.sheet().fields(node);
            compared.sets(person + " fee", amounts.keys(), paid.keySet());
            for (var tariff : amounts.keys()) {
                compared.same(person + " fee", tariff, amounts, paid.getOrDefault(tariff, "none"));
            }
        } else {
            var named = expect.sheet().words(node);
            compared.sets(person + " fee", named.equals(List.of("none")) ? List.of() : named, paid.keySet());
        }
    }

    /** In pesos, or the days of UMA between which it is decided. */
    private String amount(String tariff, Plan.Cost cost) {
        var known = rules.law().tariffs().get(tariff);
        var mxn = cost.mxn();
        if (mxn != null || known == null) {
            return String.valueOf(mxn);
        }
        return Costs.inForce(known, example.on()) instanceof Tariff.Value value
                ? value.umaDays().stream().map(String::valueOf).collect(Collectors.joining(" to ")) + " UMA"
                : "unknown";
    }

    private static List<String> needs(Line line, Need.Status status) {
        return line.needs().stream()
                .filter(need -> need.status() == status)
                .map(Need::id)
                .toList();
    }

    private void due(String what, Fields expect, @Nullable Due due) {
        var earliest = due == null ? null : due.earliest();
        var latest = due == null ? null : due.latest();
        var none = due == null ? "none" : "unknown";
        boolean exact = Objects.equals(earliest, latest);
        compared.same(
                what,
                "due",
                expect,
                earliest == null ? none : exact ? earliest.toString() : earliest + " to " + latest);
        compared.same(what, "earliest", expect, earliest == null ? none : earliest.toString());
        compared.same(what, "latest", expect, latest == null ? none : latest.toString());
        if (expect.has("because")) {
            compared.facts(
                    what + " because", Compared.texts(expect, "because"), due == null ? List.of() : due.because());
        }
        if (due == null) {
            expect.close();
            return;
        }
        compared.same(what, "binds", expect, due.binds());
        compared.same(what, "days", expect, String.valueOf(due.days()));
        compared.same(what, "unit", expect, due.unit());
        var objection = due.objection();
        compared.same(what, "objection", expect, objection == null ? "none" : lower(objection.why()));
        if (due.rolled() > 0 && expect.has("rolled")) {
            shown.rolled.add(due.deadline());
        }
        compared.same(what, "rolled", expect, String.valueOf(due.rolled()));
        compared.same(what, "provisional", expect, due.provisional() ? "yes" : "no");
        compared.same(what, "open", expect, open(earliest, latest));
        compared.same(what, "standing", expect, lower(due.standing()));
        boolean isMissed = "no".equals(open(earliest, latest));
        if (isMissed && expect.has("then")) {
            shown.missed.add(due.deadline());
        }
        compared.same(what, "then", expect, isMissed ? String.valueOf(due.missedThen()) : "not missed");
        shown.exceptions.addAll(due.exceptions().stream()
                .map(label -> due.deadline() + " " + label)
                .toList());
        expect.close();
    }

    private String open(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
        if (earliest != null && !example.on().isAfter(earliest)) {
            return "yes";
        }
        return latest != null && example.on().isAfter(latest) ? "no" : "unknown";
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
