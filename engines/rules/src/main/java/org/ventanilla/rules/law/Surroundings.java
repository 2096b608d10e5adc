package org.ventanilla.rules.law;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a procedure says beside the words of its own file: questions, papers, prices, lists of days, offices.
 * Whoever signs the page signs these too.
 */
final class Surroundings {

    private final Law law;
    private final SortedSet<String> words = new TreeSet<>();

    private Surroundings(Law law) {
        this.law = law;
    }

    /** The mark of the file and of all that the procedure names, found by its name wherever it stands. */
    static String mark(Law law, Procedure procedure) {
        var around = new Surroundings(law);
        around.read(procedure);
        var text = new StringBuilder();
        for (var part : List.of(
                around.facts(),
                around.documents(),
                around.named(law.proofs()),
                around.tariffs(),
                around.named(law.calendars()),
                around.named(law.authorities()))) {
            Written.write(part, text);
        }
        return Review.mark(List.of(procedure.review().text(), text.toString()));
    }

    /** Every word the procedure holds; which of them are names the law knows. */
    private void read(@Nullable Object value) {
        switch (value) {
            case null -> {}
            case Place _, Example _, Text _ -> {}
            case String word -> words.add(word);
            case Map<?, ?> map -> {
                read(map.keySet());
                read(map.values());
            }
            case Collection<?> all -> all.forEach(this::read);
            case Record fields -> Written.parts(fields).forEach(this::read);
            default -> {}
        }
    }

    private <T> SortedMap<String, T> named(SortedMap<String, T> all) {
        var named = new TreeMap<>(all);
        named.keySet().retainAll(words);
        return named;
    }

    /** Those named, and those from which these follow. */
    private SortedMap<String, Fact> facts() {
        var facts = named(law.facts());
        for (var fact : List.copyOf(facts.values())) {
            var from = fact.computedFrom() == null ? null : law.facts().get(fact.computedFrom());
            if (from != null) {
                facts.put(from.id(), from);
            }
        }
        return facts;
    }

    /** Those named, and those that prove what is named. */
    private SortedMap<String, Document> documents() {
        var documents = new TreeMap<>(law.documents());
        documents
                .values()
                .removeIf(each ->
                        !words.contains(each.id()) && each.countsAs().stream().noneMatch(words::contains));
        return documents;
    }

    /** Those named, and the unit of account where one of them is counted in it. */
    private SortedMap<String, Tariff> tariffs() {
        var tariffs = named(law.tariffs());
        var uma = law.tariffs().get(TariffReader.UMA);
        boolean isInUma = tariffs.values().stream()
                .flatMap(tariff -> tariff.values().stream())
                .anyMatch(value -> !value.umaDays().isEmpty());
        if (isInUma && uma != null) {
            tariffs.put(TariffReader.UMA, uma);
        }
        return tariffs;
    }
}
