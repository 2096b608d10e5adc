package org.ventanilla.rules;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
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
    private final Map<Condition, Decision> decisions = new IdentityHashMap<>();
    private final List<Procedure> inForce;
    private final Map<String, SortedSet<String>> proving = new HashMap<>();

    DayLaw(Law law, LocalDate on, Whom whom) {
        this.law = law;
        this.on = on;
        this.whom = whom;
        law.procedures().values().forEach(procedure -> conditions(procedure)
                .filter(Objects::nonNull)
                .forEach(condition -> decisions.computeIfAbsent(condition, each -> Decision.of(law, each, on))));
        inForce = law.procedures().values().stream()
                .filter(procedure -> procedure.whom() == whom)
                .filter(procedure -> !procedure.version().from().isAfter(on))
                .sorted(Comparator.comparing(Procedure::id))
                .toList();
        law.documents().values().forEach(document -> document.countsAs()
                .forEach(proof ->
                        proving.computeIfAbsent(proof, _ -> new TreeSet<>()).add(document.id())));
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

    /** Trámites of this day's law for those whose plan it is, by id. */
    List<Procedure> inForce() {
        return inForce;
    }

    /** Whether somebody else asks for it: a person's employer, who may have it whatever is known of the person. */
    boolean isSomebodyElses(String procedure) {
        var known = law.procedures().get(procedure);
        return known != null && known.whom() != whom;
    }

    /** The documents that prove it. */
    SortedSet<String> proving(String proof) {
        return Collections.unmodifiableSortedSet(proving.getOrDefault(proof, new TreeSet<>()));
    }

    /** The procedures one of whose steps gives one of these documents. */
    SortedSet<String> giving(Set<String> documents) {
        return procedures(_ -> true, documents);
    }

    /** Those that lead to one of these documents: one that gives a different paper for each outcome promises none. */
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

    private static Stream<@Nullable Condition> conditions(Procedure procedure) {
        return Stream.of(
                        Stream.of(procedure.eligible()),
                        procedure.needs().stream().flatMap(DayLaw::conditions),
                        conditions(procedure.requires()),
                        procedure.deadlines().values().stream().flatMap(DayLaw::conditions),
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
