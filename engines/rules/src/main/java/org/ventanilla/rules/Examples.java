package org.ventanilla.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.ventanilla.rules.Plan.Due;
import org.ventanilla.rules.Plan.Line;
import org.ventanilla.rules.Plan.Need;
import org.ventanilla.rules.law.Example;
import org.ventanilla.rules.law.Fields;
import org.ventanilla.rules.law.Law;
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
            List.of("state", "blocked_by", "opens_first", "fee", "free", "services", "needs");

    private final Rules rules;
    private final Procedure procedure;
    private final Example example;
    private final Sheet sheet;
    private final Shown shown;
    private final List<String> failures = new ArrayList<>();

    private Examples(Rules rules, Procedure procedure, Example example, Shown shown) {
        this.rules = rules;
        this.procedure = procedure;
        this.example = example;
        this.sheet = Sheet.of(example.place().file(), "");
        this.shown = shown;
    }

    /** What differs, in words; empty when the example holds. */
    static List<String> run(Rules rules, Procedure procedure, Example example, Shown shown) {
        var run = new Examples(rules, procedure, example, shown);
        run.run();
        run.sheet.complaints().forEach(complaint -> run.failures.add(complaint.toString()));
        return List.copyOf(run.failures);
    }

    private void run() {
        var entries = sheet.fields(example.body());
        entries.find("name");
        entries.find("on");
        whom(entries.findWord("for"));
        var reader = new HouseholdReader(rules.law());
        var given = entries.findFields("given");
        var people = entries.findFields("household");
        var expect = entries.findFields("expect");
        entries.close();
        if (expect == null) {
            failures.add("Nothing is expected. Maybe expect: is missing.");
        } else if (given != null) {
            check(reader.given(given), HouseholdReader.PERSON, expect);
        } else if (people != null) {
            var household = reader.household(people);
            for (var id : expect.keys()) {
                var expected = expect.findFields(id);
                if (!household.members().containsKey(id)) {
                    failures.add("(" + id + ") is nobody here. Maybe "
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
            failures.add("(" + procedure.id() + ") stands in no plan for " + whom + ". Maybe for: "
                    + lower(procedure.whom()) + ".");
        }
    }

    private void check(Household household, String person, Fields expect) {
        if (rules.law().findInForce(procedure.id(), example.on()) == null) {
            failures.add(
                    "(" + procedure.id() + ") is not in force on " + example.on() + ". Maybe its version is later.");
            return;
        }
        if (expect.has("eligible")) {
            shown.people.add(new Seen(household, person, example.on()));
        }
        var verdict = rules.verdict(household, person, procedure.id(), example.on());
        same(person, "eligible", expect, lower(verdict.truth()));
        if (expect.has("because")) {
            facts(person + " because", texts(expect, "because"), verdict.because());
        }
        if (LINE.stream().anyMatch(expect::has)) {
            var line = rules.line(household, person, procedure.id(), example.on());
            same(person, "state", expect, lower(line.state()));
            sets(person, expect, line);
        }
        same(person, "closed", expect, isClosed(household, person) ? "yes" : "no");
        if (expect.has("opens")) {
            sets(person + " opens", texts(expect, "opens"), opens(household, person));
        }
        if (expect.has("gives")) {
            sets(person + " gives", texts(expect, "gives"), procedure.gives());
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
            sets(
                    person + " blocked_by",
                    texts(expect, "blocked_by"),
                    line.blockedBy().stream().map(Plan.Blocker::requirement).toList());
        }
        if (expect.has("opens_first")) {
            var ways = new TreeSet<String>();
            line.blockedBy().stream()
                    .map(Plan.Blocker::procedure)
                    .filter(Objects::nonNull)
                    .forEach(ways::add);
            sets(person + " opens_first", texts(expect, "opens_first"), ways);
        }
        fee(person, expect, line);
        same(person, "free", expect, line.costs().stream().anyMatch(Plan.Cost::free) ? "yes" : "no");
        if (expect.has("services")) {
            sets(person + " services", texts(expect, "services"), needs(line, Need.Status.OWED_TO_PERSON));
        }
        if (expect.has("needs")) {
            sets(person + " needs", texts(expect, "needs"), needs(line, Need.Status.MISSING));
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
            sets(person + " fee", amounts.keys(), paid.keySet());
            for (var tariff : amounts.keys()) {
                same(person + " fee", tariff, amounts, paid.getOrDefault(tariff, "none"));
            }
        } else {
            var named = expect.sheet().words(node);
            sets(person + " fee", named.equals(List.of("none")) ? List.of() : named, paid.keySet());
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
        same(what, "due", expect, earliest == null ? none : exact ? earliest.toString() : earliest + " to " + latest);
        same(what, "earliest", expect, earliest == null ? none : earliest.toString());
        same(what, "latest", expect, latest == null ? none : latest.toString());
        if (expect.has("because")) {
            facts(what + " because", texts(expect, "because"), due == null ? List.of() : due.because());
        }
        if (due == null) {
            expect.close();
            return;
        }
        same(what, "binds", expect, due.binds());
        same(what, "days", expect, String.valueOf(due.days()));
        if (due.rolled() > 0 && expect.has("rolled")) {
            shown.rolled.add(due.deadline());
        }
        same(what, "rolled", expect, String.valueOf(due.rolled()));
        same(what, "provisional", expect, due.provisional() ? "yes" : "no");
        same(what, "open", expect, open(earliest, latest));
        same(what, "standing", expect, lower(due.standing()));
        boolean isMissed = "no".equals(open(earliest, latest));
        if (isMissed && expect.has("then")) {
            shown.missed.add(due.deadline());
        }
        same(what, "then", expect, isMissed ? String.valueOf(due.missedThen()) : "not missed");
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

    private void same(String what, String key, Fields expect, String found) {
        var node = expect.find(key);
        if (node != null && !text(expect, node).equals(found)) {
            failures.add(what + " " + key + ": expected " + text(expect, node) + ", found " + found);
        }
    }

    private static String text(Fields expect, Node node) {
        return switch (expect.sheet().word(node)) {
            case "true" -> "yes";
            case "false" -> "no";
            case String other -> other;
        };
    }

    private static List<String> texts(Fields expect, String key) {
        return expect.sheet().words(Objects.requireNonNull(expect.find(key)));
    }

    private void sets(String what, Collection<String> expected, Collection<String> found) {
        if (!new TreeSet<>(expected).equals(new TreeSet<>(found))) {
            failures.add(what + ": expected " + new TreeSet<>(expected) + ", found " + new TreeSet<>(found));
        }
    }

    /** An age and the day of birth it follows from are the same thing to be asked for. */
    private void facts(String what, Collection<String> expected, Collection<String> found) {
        sets(what, bases(expected), bases(found));
    }

    private List<String> bases(Collection<String> facts) {
        Law law = rules.law();
        return facts.stream()
                .map(fact -> law.facts().containsKey(fact) ? Computed.base(law, fact) : fact)
                .toList();
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
