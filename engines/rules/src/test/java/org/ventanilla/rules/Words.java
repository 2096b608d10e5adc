package org.ventanilla.rules;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.law.Authority;
import org.ventanilla.rules.law.Check;
import org.ventanilla.rules.law.Cite;
import org.ventanilla.rules.law.Condition;
import org.ventanilla.rules.law.Deadline;
import org.ventanilla.rules.law.Document;
import org.ventanilla.rules.law.Fact;
import org.ventanilla.rules.law.Fee;
import org.ventanilla.rules.law.HolidayList;
import org.ventanilla.rules.law.Law;
import org.ventanilla.rules.law.Place;
import org.ventanilla.rules.law.Procedure;
import org.ventanilla.rules.law.Proof;
import org.ventanilla.rules.law.Requirement;
import org.ventanilla.rules.law.Review;
import org.ventanilla.rules.law.Step;
import org.ventanilla.rules.law.Tariff;
import org.ventanilla.rules.law.Text;

/** Words to build a law in a test, as short as the sentences they stand for. */
final class Words {

    static final Place HERE = new Place("test.yaml", 1, 1);
    static final Cite CITE = new Cite("test", "1", false);
    static final Requirement NOTHING = new Requirement.All(List.of());

    private Words() {}

    static Text text(String words) {
        return new Text(words, words);
    }

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    static Fact fact(String id, Fact.Type type, String... options) {
        return fact(id, type, false, null, 1, options);
    }

    static Fact many(String id, Fact.Type type, String... options) {
        return fact(id, type, true, null, 1, options);
    }

    static Fact restricted(String id, Fact.Type type) {
        return fact(id, type, false, "protection", 1);
    }

    static Fact fact(
            String id, Fact.Type type, boolean many, @Nullable String compartment, int effort, String... options) {
        var words = new TreeMap<String, Text>();
        Arrays.stream(options).forEach(option -> words.put(option, text(option)));
        return new Fact(
                id,
                type,
                words,
                many,
                List.of(),
                text(id + "?"),
                null,
                text(id),
                List.of("declared"),
                Fact.Level.LOW,
                compartment,
                effort,
                null,
                null,
                null,
                null,
                null);
    }

    static Fact computed(String id, Fact.Type type, String from) {
        return new Fact(
                id,
                type,
                new TreeMap<>(),
                false,
                List.of(),
                null,
                null,
                text(id),
                List.of(),
                Fact.Level.LOW,
                null,
                1,
                from,
                null,
                null,
                null,
                null);
    }

    static Condition all(Condition... parts) {
        return new Condition.All(List.of(parts));
    }

    static Condition any(Condition... parts) {
        return new Condition.AnyOf(List.of(parts));
    }

    static Condition not(Condition part) {
        return new Condition.Not(part);
    }

    static Condition is(String fact, boolean yes) {
        return new Condition.Leaf(fact, new Check.Is(yes), HERE);
    }

    static Condition oneOf(String fact, String... codes) {
        return new Condition.Leaf(fact, new Check.OneOf(Set.of(codes)), HERE);
    }

    static Condition noneOf(String fact, String... codes) {
        return new Condition.Leaf(fact, new Check.NoneOf(Set.of(codes)), HERE);
    }

    static Condition under(String fact, int limit) {
        return new Condition.Leaf(fact, new Check.Under(BigDecimal.valueOf(limit)), HERE);
    }

    static Condition atLeast(String fact, int limit) {
        return new Condition.Leaf(fact, new Check.AtLeast(BigDecimal.valueOf(limit)), HERE);
    }

    static Condition my(Condition.Quantifier quantifier, String relation, Condition where) {
        return new Condition.My(quantifier, 1, relation, where, HERE);
    }

    static Requirement.Terms terms() {
        return new Requirement.Terms(null, null, false, List.of(), null, List.of(CITE), null);
    }

    static Requirement.Terms when(Condition condition) {
        return new Requirement.Terms(condition, null, false, List.of(), null, List.of(CITE), null);
    }

    static Requirement.Terms waived(Condition condition) {
        return new Requirement.Terms(null, condition, false, List.of(), null, List.of(CITE), null);
    }

    static Requirement.Terms ifHeld() {
        return new Requirement.Terms(null, null, true, List.of(), null, List.of(CITE), null);
    }

    static Requirement.Terms otherwise(String procedure) {
        return new Requirement.Terms(null, null, false, List.of(), procedure, List.of(CITE), null);
    }

    static Requirement.Terms ofMy(String relation) {
        return new Requirement.Terms(null, null, false, List.of(relation), null, List.of(CITE), null);
    }

    static Requirement paper(String id) {
        return new Requirement.Paper(id, terms());
    }

    static Requirement proof(String id) {
        return new Requirement.Shown(id, terms());
    }

    static Requirement both(Requirement... parts) {
        return new Requirement.All(List.of(parts));
    }

    static Requirement either(Requirement... parts) {
        return new Requirement.OneOf(List.of(parts), terms());
    }

    static Step step(String id, String by) {
        return new Step(
                id,
                text(id),
                by,
                List.of(),
                new TreeMap<>(),
                List.of(),
                List.of(),
                false,
                List.of(),
                null,
                Step.Course.EVERYBODYS,
                Step.Ends.NEVER,
                false,
                false,
                List.of(CITE),
                null);
    }

    static Step setting(Step step, String fact, String... values) {
        var sets = new TreeMap<>(step.sets());
        sets.put(fact, List.of(values));
        var outcomes = values.length > 1 && step.outcomes().isEmpty() ? List.of(values) : step.outcomes();
        return new Step(
                step.id(),
                step.name(),
                step.by(),
                outcomes,
                sets,
                step.gives(),
                step.givesOn(),
                step.givesEach(),
                step.givesTo(),
                step.every(),
                step.course(),
                step.ends(),
                step.shownByPaper(),
                step.shownByAnswer(),
                step.cites(),
                step.note());
    }

    static Step giving(Step step, String document, String... on) {
        return new Step(
                step.id(),
                step.name(),
                step.by(),
                step.outcomes(),
                step.sets(),
                List.of(document),
                List.of(on),
                false,
                step.givesTo(),
                step.every(),
                step.course(),
                step.ends(),
                step.shownByPaper(),
                step.shownByAnswer(),
                step.cites(),
                step.note());
    }

    static Step closing(Step step) {
        return new Step(
                step.id(),
                step.name(),
                step.by(),
                step.outcomes(),
                step.sets(),
                step.gives(),
                step.givesOn(),
                step.givesEach(),
                step.givesTo(),
                step.every(),
                step.course(),
                Step.Ends.ALWAYS,
                step.shownByPaper(),
                step.shownByAnswer(),
                step.cites(),
                step.note());
    }

    static Deadline deadline(String id, String binds, int count, Deadline.Unit unit, String from) {
        return new Deadline(
                id,
                text(id),
                binds,
                null,
                new Deadline.Term(count, unit),
                "lfpa-28",
                new Deadline.Start.Event(from),
                List.of(),
                false,
                Deadline.Met.by(id),
                null,
                null,
                List.of(CITE),
                null);
    }

    /** A procedure being put together, one word at a time. */
    record Made(
            String id,
            Condition eligible,
            Requirement requires,
            List<Requirement.Filed> needs,
            List<Deadline> deadlines,
            List<Step> steps,
            List<Fee> fees) {

        Made asks(Requirement requirement) {
            return new Made(id, eligible, requirement, needs, deadlines, steps, fees);
        }

        Made needs(String procedure, @Nullable String step, Condition when) {
            return new Made(
                    id,
                    eligible,
                    requires,
                    List.of(new Requirement.Filed(procedure, step, when(when))),
                    deadlines,
                    steps,
                    fees);
        }

        Made by(Deadline... some) {
            return new Made(id, eligible, requires, needs, List.of(some), steps, fees);
        }

        Made goes(Step... some) {
            return new Made(id, eligible, requires, needs, deadlines, List.of(some), fees);
        }

        Made costs(Fee... some) {
            return new Made(id, eligible, requires, needs, deadlines, steps, List.of(some));
        }

        Procedure done() {
            var byId = new TreeMap<String, Deadline>();
            deadlines.forEach(each -> byId.put(each.id(), each));
            return new Procedure(
                    id,
                    text(id),
                    text(id),
                    text(id),
                    new Procedure.Version(LocalDate.of(2000, 1, 1), "test", Procedure.InFlight.NOT_STATED),
                    new Review("", null),
                    Procedure.Whom.PERSON,
                    "inm",
                    new Procedure.Force(Procedure.Force.Kind.DUTY, "deberá", List.of(CITE)),
                    null,
                    eligible,
                    List.of(CITE),
                    null,
                    needs,
                    requires,
                    byId,
                    steps,
                    fees,
                    new TreeMap<>(),
                    List.of(),
                    List.of(),
                    HERE);
        }
    }

    static Made procedure(String id, Condition eligible) {
        return new Made(
                id,
                eligible,
                NOTHING,
                List.of(),
                List.of(),
                List.of(step("filing", "person"), closing(step("decision", "inm"))),
                List.of());
    }

    static Document document(String id, String... proofs) {
        return new Document(id, text(id), Set.of(proofs), null, null, null, null, null, List.of());
    }

    /** The list of LFPA 28 as the statute fixes it. */
    static HolidayList lfpa() {
        var days = Stream.of("01-01", "02-05", "03-21", "05-01", "05-05", "09-01", "09-16", "11-20", "12-25")
                .map(each -> MonthDay.parse("--" + each))
                .toList();
        var through = new HolidayList.Published(day("2026-12-31"), List.of(CITE));
        return new HolidayList(
                "lfpa-28",
                text("LFPA 28"),
                EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
                days,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new TreeMap<>(Map.of("inm", through, "comar", through)),
                List.of(),
                List.of(CITE));
    }

    static Law law(List<Fact> facts, List<Document> documents, List<Tariff> tariffs, Made... procedures) {
        var proofs = new TreeMap<String, Proof>();
        documents.forEach(each -> each.countsAs().forEach(proof -> proofs.put(proof, new Proof(proof, text(proof)))));
        var byId = new TreeMap<String, Procedure>();
        Arrays.stream(procedures).forEach(each -> byId.put(each.id(), each.done()));
        return new Law(
                byId,
                keyed(facts.stream(), Fact::id),
                keyed(documents.stream(), Document::id),
                proofs,
                keyed(tariffs.stream(), Tariff::id),
                new TreeMap<>(Map.of("lfpa-28", lfpa())),
                new TreeMap<>(Map.of("inm", new Authority("inm", text("INM"), text("INM")))));
    }

    static Law law(List<Fact> facts, Made... procedures) {
        return law(facts, List.of(), List.of(), procedures);
    }

    private static <T> SortedMap<String, T> keyed(Stream<T> all, java.util.function.Function<T, String> id) {
        var map = new TreeMap<String, T>();
        all.forEach(each -> map.put(id.apply(each), each));
        return map;
    }
}
