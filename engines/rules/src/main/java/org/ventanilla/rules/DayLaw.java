package org.ventanilla.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.Plan.Cost;
import org.ventanilla.rules.law.Condition;
import org.ventanilla.rules.law.Deadline;
import org.ventanilla.rules.law.Fee;
import org.ventanilla.rules.law.Law;
import org.ventanilla.rules.law.Procedure;
import org.ventanilla.rules.law.Procedure.Whom;
import org.ventanilla.rules.law.Requirement;
import org.ventanilla.rules.law.Step;

/** The law made ready for one day: an age is a day of birth only once the day of the plan is known. */
final class DayLaw {

    private final Law law;
    private final LocalDate on;
    private final Whom whom;
    private final Axes axes;
    private final Set<String> given = new TreeSet<>();
    private final Set<String> somebodyElses = new HashSet<>();
    private final Map<Condition, Decision> decisions = new IdentityHashMap<>();
    private final Showing showing;
    private final Digits digits;
    private final Map<String, Procedure> ofThisDay = new HashMap<>();
    private final Map<Requirement, Sources> sources;
    private final Map<Fee, Cost> costs = new IdentityHashMap<>();
    private final List<Procedure> inForce;
    private final List<Threshold> thresholds = new ArrayList<>();
    private final Recipients recipients;
    private final Ahead ahead;
    private final Map<Procedure, Map<String, Unstarted>> unstarted;
    private final Map<String, SortedSet<String>> proving = new HashMap<>();
    private final Map<List<Fee>, List<List<Fee>>> rivals = Collections.synchronizedMap(new IdentityHashMap<>());

    DayLaw(Law law, LocalDate on, Whom whom) {
        this(law, on, whom, null);
    }

    /** @param like a law with the same facts on the same day: conditions that are in both are ready there */
    DayLaw(Law law, LocalDate on, Whom whom, @Nullable DayLaw like) {
        this.law = law;
        this.on = on;
        this.whom = whom;
        this.axes = like == null ? new Axes(law, on) : like.axes;
        for (var procedure : law.procedures().values()) {
            given.addAll(procedure.gives());
            if (procedure.whom() != whom) {
                somebodyElses.add(procedure.id());
            }
        }
        var versions = law.procedures().keySet().stream()
                .flatMap(id -> law.versions(id).stream())
                .toList();
        unstarted = Unstarted.of(versions);
        versions.forEach(procedure -> decisions.put(procedure.eligible(), ready(procedure.eligible(), like)));
        var inOtherWords = new HashMap<Condition, Decision>();
        versions.forEach(procedure -> conditions(procedure)
                .filter(Objects::nonNull)
                .forEach(condition -> decisions.computeIfAbsent(
                        condition, each -> inOtherWords.computeIfAbsent(each.anywhere(), _ -> ready(each, like)))));
        ahead = new Ahead(this, versions);
        showing = Showing.of(law, on);
        law.procedures().keySet().forEach(id -> {
            var procedure = law.findInForce(id, on);
            if (procedure != null) {
                ofThisDay.put(id, procedure);
            }
        });
        inForce = law.procedures().keySet().stream()
                .map(ofThisDay::get)
                .filter(procedure -> procedure != null && procedure.whom() == whom)
                .filter(Objects::nonNull)
                .toList();
        digits = Digits.of(law, on);
        inForce.forEach(procedure -> thresholds.add(new Threshold(this, procedure)));
        recipients = new Recipients(law, on, inForce);
        prove();
        sources = Sources.of(this, versions);
        versions.forEach(procedure -> procedure.fees().forEach(fee -> costs.put(fee, Costs.of(law, fee, on))));
    }

    /** Which papers prove what. */
    private void prove() {
        law.documents().values().forEach(document -> document.countsAs()
                .forEach(proof ->
                        proving.computeIfAbsent(proof, _ -> new TreeSet<>()).add(document.id())));
    }

    private Decision ready(Condition condition, @Nullable DayLaw like) {
        var ready = like == null ? null : like.decisions.get(condition);
        return ready == null ? Decision.of(axes, condition) : ready;
    }

    /** What shows how far somebody has come. */
    Showing showing() {
        return showing;
    }

    /** What steps of files may change of a person. */
    Digits digits() {
        return digits;
    }

    /** The same law on the days to come. */
    Ahead ahead() {
        return ahead;
    }

    /** What each procedure in force asks, in the order of {@link #inForce}. */
    List<Threshold> thresholds() {
        return thresholds;
    }

    /** How the term stands for whoever has no file and told nothing of it; only a deadline of this law has one. */
    Unstarted unstarted(Procedure procedure, Deadline deadline) {
        var own = Objects.requireNonNull(unstarted.get(procedure));
        return Objects.requireNonNull(own.get(deadline.id()));
    }

    /** Who is given which paper. */
    Recipients recipients() {
        return recipients;
    }

    Law law() {
        return law;
    }

    LocalDate on() {
        return on;
    }

    /** The condition ready to be asked; only conditions of this law have one. */
    Decision decision(Condition condition) {
        return Objects.requireNonNull(decisions.get(condition));
    }

    /** The procedure's fees, those together that exclude each other; found out when first asked for. */
    List<List<Fee>> rivals(Procedure procedure) {
        return rivals.computeIfAbsent(procedure.fees(), fees -> Rivals.of(law, fees, on));
    }

    /** Trámites of this day's law for those whose plan it is, by id. */
    List<Procedure> inForce() {
        return inForce;
    }

    /** The version in force on this day, whoever asks for it, or null. */
    @Nullable
    Procedure findInForce(String procedure) {
        return ofThisDay.get(procedure);
    }

    /** Where what meets a requirement comes from; only a paper, a proof or a service of this law has them. */
    Sources sources(Requirement requirement) {
        return Objects.requireNonNull(sources.get(requirement));
    }

    /** What a fee comes to if nothing frees of it; only a fee of this law does. */
    Cost cost(Fee fee) {
        return Objects.requireNonNull(costs.get(fee));
    }

    /** Whether the day a deadline ends may rest on one of these facts. */
    boolean reads(Deadline deadline, Set<String> bases) {
        var facts = new ArrayList<@Nullable String>();
        facts.add(Course.fact(deadline.from()));
        for (var exception : deadline.except()) {
            facts.add(exception.raised());
            facts.add(exception.from() == null ? null : Course.fact(exception.from()));
        }
        return facts.stream()
                        .anyMatch(fact -> fact != null
                                && bases.contains(law.facts().containsKey(fact) ? Computed.base(law, fact) : fact))
                || conditions(deadline)
                        .anyMatch(condition ->
                                condition != null && decision(condition).reads(bases));
    }

    /** The version that governs one person: that of their file, or the one in force. */
    Procedure governing(Person person, Procedure procedure) {
        var file = person.files().get(procedure.id());
        return file == null ? procedure : file.law();
    }

    /** Whether somebody else asks for it: a person's employer, who may have it whatever is known of the person. */
    boolean isSomebodyElses(String procedure) {
        return somebodyElses.contains(procedure);
    }

    /** The documents that prove it. */
    SortedSet<String> proving(String proof) {
        return Collections.unmodifiableSortedSet(proving.getOrDefault(proof, new TreeSet<>()));
    }

    /**
     * The procedures one of whose steps gives one of these documents: one that gives a different paper for each outcome
     * promises none.
     */
    SortedSet<String> leadingTo(Set<String> documents) {
        return procedures(step -> !step.givesEach(), documents);
    }

    private SortedSet<String> procedures(Predicate<Step> steps, Set<String> documents) {
        var found = new TreeSet<String>();
        for (var procedure : law.procedures().values()) {
            if (procedure.steps().stream().filter(steps).anyMatch(step -> step.gives().stream()
                    .anyMatch(documents::contains))) {
                found.add(procedure.id());
            }
        }
        return found;
    }

    /** Whether a step of any trámite gives this document. */
    boolean isGiven(String document) {
        return given.contains(document);
    }

    /** The procedures one of whose steps gives one of these documents to the dependants of the person as well. */
    SortedSet<String> givingDependants(Set<String> documents) {
        return procedures(step -> step.givesTo().contains(People.DEPENDANTS), documents);
    }

    /** Every condition the procedure has. */
    static Stream<@Nullable Condition> conditions(Procedure procedure) {
        return Stream.of(
                        Stream.of(procedure.eligible()),
                        procedure.needs().stream().flatMap(DayLaw::conditions),
                        conditions(procedure.requires()),
                        procedure.deadlines().values().stream().flatMap(DayLaw::conditions),
                        procedure.steps().stream().map(step -> step.course().when()),
                        procedure.fees().stream().flatMap(DayLaw::conditions))
                .flatMap(each -> each);
    }

    private static Stream<@Nullable Condition> conditions(Requirement requirement) {
        return switch (requirement) {
            case Requirement.All(var parts) -> parts.stream().flatMap(DayLaw::conditions);
            case Requirement.OneOf(var parts, var terms) ->
                Stream.concat(conditions(terms), parts.stream().flatMap(DayLaw::conditions));
            case Requirement.Paper(var _, var terms) -> conditions(terms);
            case Requirement.Shown(var _, var terms) -> conditions(terms);
            case Requirement.Filed(var _, var _, var terms) -> conditions(terms);
            case Requirement.Service(var _, var _, var terms) -> conditions(terms);
        };
    }

    private static Stream<@Nullable Condition> conditions(Requirement.Terms terms) {
        return Stream.of(terms.when(), terms.waived());
    }

    private static Stream<@Nullable Condition> conditions(Deadline deadline) {
        return Stream.concat(
                Stream.of(deadline.when()), deadline.except().stream().map(Deadline.Exception::when));
    }

    private static Stream<@Nullable Condition> conditions(Fee fee) {
        return Stream.concat(Stream.of(fee.when()), fee.waived().stream().map(Fee.Waiver::when));
    }
}
