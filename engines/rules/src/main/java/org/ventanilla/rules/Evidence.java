package org.ventanilla.rules;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.Decision.Situation;
import org.ventanilla.rules.Plan.Contradiction;
import org.ventanilla.rules.Plan.Truth;
import org.ventanilla.rules.law.Document;
import org.ventanilla.rules.law.Law;

/**
 * What papers in hand show of whoever has them, weighed against what was answered: a paper fills in what nobody knows and
 * takes the place of what was so before it, never of what may have come since. Where both cannot be, neither is believed:
 * it is not known, and is asked again.
 */
final class Evidence {

    private record Kept(
            Document.Shows law, Value value, @Nullable Decision when) {

        private boolean isOfTheDay() {
            return value instanceof Value.Day
                    || when != null
                            && when.variables().stream()
                                    .anyMatch(each -> each instanceof Variable.OfFact of && of.isDate());
        }
    }

    private static final Family NOBODY_ELSE = new Family(false, new TreeMap<>(), Map.of());

    private final Map<String, List<Kept>> byDocument;

    private Evidence(Map<String, List<Kept>> byDocument) {
        this.byDocument = byDocument;
    }

    static Evidence of(Law law, LocalDate on) {
        var byDocument = new HashMap<String, List<Kept>>();
        for (var document : law.documents().values()) {
            var kept = document.shows().stream()
                    .map(shows -> new Kept(
                            shows,
                            FileState.value(Computed.fact(law, shows.fact()), shows.value(), on),
                            shows.when() == null ? null : Decision.of(law, shows.when(), on)))
                    .toList();
            if (!kept.isEmpty()) {
                byDocument.put(document.id(), kept);
            }
        }
        return new Evidence(byDocument);
    }

    /** The same person, of whom is known what their papers show. */
    Person weighed(Person person) {
        if (person.papers().stream().noneMatch(held -> byDocument.containsKey(held.document()))) {
            return person;
        }
        var facts = new HashMap<>(person.facts());
        var doubts = new TreeMap<String, Contradiction>();
        person.papers().stream()
                .map(Household.Held::document)
                .distinct()
                .sorted()
                .forEach(document -> weigh(document, person, facts, doubts));
        facts.keySet().removeAll(doubts.keySet());
        return person.knowing(facts, List.copyOf(doubts.values()));
    }

    /** Whether these papers show the same of somebody on any day, as long as nothing else is told. */
    boolean isTheSameOnAnyDay(List<Household.Held> papers) {
        return papers.stream()
                .flatMap(held -> byDocument.getOrDefault(held.document(), List.of()).stream())
                .noneMatch(Kept::isOfTheDay);
    }

    private void weigh(
            String document, Person person, Map<String, Value> facts, SortedMap<String, Contradiction> doubts) {
        for (var kept : byDocument.getOrDefault(document, List.of())) {
            var shows = kept.law();
            if (kept.when() == null || kept.when().truth(Situation.of(person, NOBODY_ELSE)) == Truth.YES) {
                var told = facts.get(shows.fact());
                if (told == null || shows.after().contains(Compared.words(told))) {
                    facts.put(shows.fact(), kept.value());
                } else if (!told.equals(kept.value()) && !shows.before().contains(Compared.words(told))) {
                    doubts.putIfAbsent(
                            shows.fact(), new Contradiction(person.id(), shows.fact(), document, kept.value(), told));
                }
            }
        }
    }
}
