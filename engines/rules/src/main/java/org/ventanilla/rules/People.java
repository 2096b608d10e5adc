package org.ventanilla.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.Household.Answered;
import org.ventanilla.rules.Household.Held;
import org.ventanilla.rules.Household.Member;
import org.ventanilla.rules.Household.Move;
import org.ventanilla.rules.law.Law;
import org.ventanilla.rules.law.Procedure;
import org.ventanilla.rules.law.Step;

/** The members of a household as their answers and the moves of their files describe them on the day. */
final class People {

    /** Those who receive what a file gives "to dependants". */
    private static final List<String> DEPENDENT = List.of("child", "ward");

    /** The same relations seen from those who receive. */
    static final List<String> DEPENDED_ON = List.of("parent", "carer");

    /** The law's word for them. */
    static final String DEPENDANTS = "dependants";

    private record Dated(Step step, Move move) {}

    private final Showing showing;
    private final Law law;
    private final LocalDate on;

    private People(Showing showing) {
        this.showing = showing;
        this.law = showing.law();
        this.on = showing.on();
    }

    static SortedMap<String, Person> of(
            Showing showing, Household household, Map<String, Map<String, SortedSet<String>>> kin) {
        var people = new People(showing);
        var result = new TreeMap<String, Person>();
        var passedOn = new TreeMap<String, List<Held>>();
        for (var member : household.members().values()) {
            var person = people.person(member, passedOn, dependants(kin, member.id()));
            result.put(member.id(), person);
        }
        passedOn.forEach((id, papers) -> result.computeIfPresent(id, (_, person) -> person.receiving(papers)));
        result.replaceAll((_, person) -> people.asIsShown(showing.evidence().weighed(person)));
        return result;
    }

    /**
     * A paper or an answer shows how far a person has come, whether or not the file was opened here. A file after which
     * the same may be asked for anew stands in nobody's way.
     */
    private Person asIsShown(Person person) {
        var files = new TreeMap<>(person.files());
        files.values().removeIf(FileState::isOverForAnew);
        for (var begun : List.copyOf(files.values())) {
            show(person, begun.law(), begun, files);
        }
        for (var procedure : showing.byPaperOrAnswer()) {
            if (!files.containsKey(procedure.id())) {
                show(person, procedure, null, files);
            }
        }
        showing.along().forEach(procedure -> goAlong(procedure, person, files));
        return person.with(files);
    }

    private void show(Person person, Procedure procedure, @Nullable FileState begun, Map<String, FileState> files) {
        var state = FileState.shown(showing, procedure, begun, person.facts(), person.papers());
        if (state != null) {
            files.put(procedure.id(), state);
        }
    }

    /** What has no file of its own stands where the one stands in which it goes along. */
    private void goAlong(Procedure procedure, Person person, Map<String, FileState> files) {
        var host =
                procedure.within() == null ? null : files.get(procedure.within().procedure());
        var state = host == null ? null : host.along(showing, procedure, person.facts());
        if (state != null) {
            files.putIfAbsent(procedure.id(), state);
        }
    }

    private static Set<String> dependants(Map<String, Map<String, SortedSet<String>>> kin, String id) {
        var dependants = new TreeSet<String>();
        var relations = kin.getOrDefault(id, Map.of());
        DEPENDENT.forEach(relation -> dependants.addAll(relations.getOrDefault(relation, new TreeSet<>())));
        return dependants;
    }

    /** The later move wins, and a move wins over what was answered before it. */
    private Person person(Member member, Map<String, List<Held>> passedOn, Set<String> dependants) {
        var facts = HashMap.<String, Value>newHashMap(member.answers().size());
        var silent = new HashSet<String>();
        member.answers().forEach((fact, answered) -> {
            switch (answered) {
                case Answered.Known(var value) -> facts.put(fact, value);
                case Answered.DoesNotKnow _, Answered.PrefersNotToSay _ -> silent.add(fact);
            }
        });
        var papers = new ArrayList<Held>();
        member.holds().stream()
                .filter(held -> held.issued() == null || !held.issued().isAfter(on))
                .forEach(papers::add);
        var files = states(member);
        files.values().forEach(state -> {
            if (state.unfiled() != null) {
                Unfiled.forget(showing, state.unfiled(), facts);
            }
        });
        for (var dated : moves(files)) {
            var step = dated.step();
            facts.putAll(FileState.sets(
                    law, step, dated.move().outcome(), dated.move().on()));
            for (var document : FileState.gives(step, dated.move().outcome())) {
                var given = new Held(document, dated.move().on());
                papers.add(given);
                if (step.givesTo().contains(DEPENDANTS)) {
                    dependants.forEach(id ->
                            passedOn.computeIfAbsent(id, _ -> new ArrayList<>()).add(given));
                }
            }
        }
        return new Person(member.id(), facts, silent, List.copyOf(papers), files);
    }

    private SortedMap<String, FileState> states(Member member) {
        var files = new TreeMap<String, FileState>();
        member.files().forEach((id, file) -> {
            var procedure = file.findLaw(law, on);
            if (procedure != null && !file.opened().isAfter(on)) {
                var state = FileState.of(procedure, file, on);
                if (!state.isVoid()) {
                    files.put(id, state);
                }
            }
        });
        return files;
    }

    private List<Dated> moves(Map<String, FileState> files) {
        var all = new ArrayList<Dated>();
        files.values().forEach(state -> state.moves().forEach(move -> state.law().steps().stream()
                .filter(step -> step.id().equals(move.step()))
                .forEach(step -> all.add(new Dated(step, move)))));
        all.sort(Comparator.comparing(dated -> dated.move().on()));
        return all;
    }
}
