package org.ventanilla.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.Plan.Line;
import org.ventanilla.rules.Plan.Need;
import org.ventanilla.rules.Plan.Paper;
import org.ventanilla.rules.law.Step;

/** What to bring: as few papers as cover what the open procedures ask, those in hand first. */
final class Papers {

    /** The authorities of the person's own country, in {@code content/authorities.yaml}. */
    private static final String HOME = "home";

    private Papers() {}

    /** A document that meets a requirement. @param isCertain false when its age matters and is not known */
    record Found(String document, boolean isCertain) {}

    /** The first document in hand that is one of these and not too old, certain ones first. */
    static @Nullable Found held(DayLaw law, Person person, Collection<Person> relatives, Set<String> documents) {
        var best = better(law, person, documents, null);
        for (var relative : relatives) {
            best = better(law, relative, documents, best);
        }
        return best;
    }

    private static @Nullable Found better(DayLaw law, Person person, Set<String> documents, @Nullable Found before) {
        var best = before;
        for (var held : person.papers()) {
            if (documents.contains(held.document()) && !isTooOld(law, held)) {
                var found = new Found(held.document(), held.issued() != null || !ages(law, held.document()));
                best = best == null || isBetter(found, best) ? found : best;
            }
        }
        return best;
    }

    private static boolean isBetter(Found one, Found other) {
        return one.isCertain() == other.isCertain() ? one.document().compareTo(other.document()) < 0 : one.isCertain();
    }

    private static boolean ages(DayLaw law, String document) {
        var known = law.law().documents().get(document);
        return known != null && known.maxAgeMonths() != null;
    }

    private static boolean isTooOld(DayLaw law, Household.Held held) {
        var known = law.law().documents().get(held.document());
        var issued = held.issued();
        if (known == null || known.maxAgeMonths() == null || issued == null) {
            return false;
        }
        LocalDate last = issued.plusMonths(known.maxAgeMonths());
        return law.on().isAfter(last);
    }

    /** @param lines those that can be acted on today */
    static List<Paper> toBring(DayLaw law, Map<String, Person> people, List<Line> lines) {
        var papers = new ArrayList<Paper>();
        people.forEach((id, person) -> {
            var wanted = new TreeMap<SortedSet<String>, SortedSet<String>>(Comparator.comparing(Set::toString));
            var inHand = new TreeSet<String>();
            lines.stream().filter(line -> line.person().equals(id)).forEach(line -> line.needs()
                    .forEach(need -> {
                        var covering = covering(law, need);
                        inHand.addAll(inHand(law, person, need, covering));
                        if (!covering.isEmpty()
                                && (need.heldAs() != null || (need.blocks() && need.wayToGet() == null))) {
                            wanted.computeIfAbsent(covering, _ -> new TreeSet<>())
                                    .add(line.procedure());
                        }
                    }));
            papers.addAll(choose(law, person, wanted, inHand));
        });
        papers.sort(Comparator.comparing(Paper::held, Comparator.reverseOrder())
                .thenComparing(Paper::person)
                .thenComparing(Paper::document));
        return List.copyOf(papers);
    }

    private static boolean isOwn(DayLaw law, String document) {
        return law.law().documents().containsKey(document) && issuer(law, document) == null;
    }

    private static @Nullable String issuer(DayLaw law, String document) {
        var known = law.law().documents().get(document);
        return known == null ? null : known.issuedBy();
    }

    /** The papers that serve here and exist already, in the person's hand or in that of a relative whose paper counts. */
    private static Set<String> inHand(DayLaw law, Person person, Need need, Set<String> covering) {
        var inHand = new TreeSet<String>();
        covering.stream()
                .filter(document -> held(law, person, List.of(), Set.of(document)) != null)
                .forEach(inHand::add);
        if (need.heldAs() != null) {
            inHand.add(need.heldAs());
        }
        return inHand;
    }

    private static SortedSet<String> covering(DayLaw law, Need need) {
        return switch (need.kind()) {
            case DOCUMENT -> new TreeSet<>(Set.of(need.id()));
            case PROOF -> law.proving(need.id());
            case SERVICE -> new TreeSet<>();
            case ONE_OF -> {
                var all = new TreeSet<String>();
                need.alternatives().forEach(part -> all.addAll(covering(law, part)));
                yield all;
            }
        };
    }

    private static List<Paper> choose(
            DayLaw law, Person person, SortedMap<SortedSet<String>, SortedSet<String>> wanted, Set<String> inHand) {
        var choices = new TreeMap<SortedSet<String>, SortedSet<String>>(Comparator.comparing(Set::toString));
        var candidates = new TreeSet<String>();
        wanted.forEach((covering, procedures) -> {
            var choice = choice(law, person, covering, inHand);
            if (!choice.isEmpty()) {
                candidates.addAll(choice);
                choices.computeIfAbsent(choice, _ -> new TreeSet<>()).addAll(procedures);
            }
        });
        var ordered = candidates.stream()
                .map(document -> new Cover.Candidate(document, inHand.contains(document), isOwn(law, document)))
                .sorted(Comparator.comparing(Cover.Candidate::held, Comparator.reverseOrder())
                        .thenComparing(Cover.Candidate::document))
                .toList();
        return Cover.smallest(ordered, List.copyOf(choices.keySet())).stream()
                .map(each -> {
                    var serves = new TreeSet<String>();
                    choices.forEach((choice, procedures) -> {
                        if (choice.contains(each.document())) {
                            serves.addAll(procedures);
                        }
                    });
                    return new Paper(person.id(), each.document(), each.held(), List.copyOf(serves));
                })
                .toList();
    }

    /**
     * The papers in hand that serve; without one, those the person can be told to get. Nobody is told to ask the
     * authorities they may have fled, nor for a card of somebody they are not.
     */
    private static SortedSet<String> choice(DayLaw law, Person person, Set<String> covering, Set<String> inHand) {
        var held = new TreeSet<>(covering);
        held.retainAll(inHand);
        if (!held.isEmpty()) {
            return held;
        }
        var toGet = new TreeSet<>(covering);
        toGet.removeIf(document -> HOME.equals(issuer(law, document)));
        if (covering.size() > 1) {
            toGet.removeIf(document -> !isOwn(law, document) && !isGivenToSuch(law, person, document));
        }
        return toGet;
    }

    /** Whether a step gives this paper to people who then stand exactly as this person does already. */
    private static boolean isGivenToSuch(DayLaw law, Person person, String document) {
        return law.inForce().stream()
                .flatMap(procedure -> procedure.steps().stream())
                .anyMatch(step -> outcomes(step).anyMatch(outcome -> {
                    var sets = new TreeMap<>(FileState.sets(law.law(), step, outcome, law.on()));
                    sets.values().removeIf(Value.Day.class::isInstance);
                    return FileState.gives(step, outcome).contains(document)
                            && !sets.isEmpty()
                            && sets.entrySet().stream()
                                    .allMatch(set -> set.getValue().equals(person.find(set.getKey())));
                }));
    }

    private static Stream<@Nullable String> outcomes(Step step) {
        return step.outcomes().isEmpty() ? Stream.of((String) null) : step.outcomes().stream();
    }
}
