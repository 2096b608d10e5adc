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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.law.Condition;
import org.ventanilla.rules.law.Deadline;
import org.ventanilla.rules.law.Fee;
import org.ventanilla.rules.law.Law;
import org.ventanilla.rules.law.Procedure;
import org.ventanilla.rules.law.Procedure.Whom;
import org.ventanilla.rules.law.Requirement;

/** The law made ready for one day: an age is a day of birth only once the day of the plan is known. */
final class DayLaw {

    private final Law law;
    private final LocalDate on;
    private final Whom whom;
    private final Set<String> given = new TreeSet<>();
    private final Map<Condition, Decision> decisions = new IdentityHashMap<>();
    private final List<Procedure> inForce;
    private final Map<String, SortedSet<String>> proving = new HashMap<>();

    DayLaw(Law law, LocalDate on, Whom whom) {
        this.law = law;
        this.on = on;
        this.whom = whom;
        law.procedures().values().forEach(procedure -> given.addAll(procedure.gives()));
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

    /**
     * The procedures one of whose steps gives one of these documents: one that gives a different paper for each outcome
     * promises none.
     */
    SortedSet<String> leadingTo(Set<String> documents) {
        var leading = new TreeSet<String>();
        for (var procedure : law.procedures().values()) {
            if (procedure.steps().stream().filter(step -> !step.givesEach()).anyMatch(step -> step.gives().stream()
                    .anyMatch(documents::contains))) {
                leading.add(procedure.id());
            }
        }
        return leading;
    }

    /** Whether a step of any trámite gives this document. */
    boolean isGiven(String document) {
        return given.contains(document);
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
