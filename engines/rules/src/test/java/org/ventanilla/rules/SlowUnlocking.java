package org.ventanilla.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.Decision.Situation;
import org.ventanilla.rules.Plan.Opened;
import org.ventanilla.rules.Plan.Truth;
import org.ventanilla.rules.law.Law;
import org.ventanilla.rules.law.Procedure;
import org.ventanilla.rules.law.Step;

/**
 * The slow and obvious way to find what opens what: every combination of what may become of each member is written out
 * as a family and asked about whole, until a round adds nothing.
 */
final class SlowUnlocking {

    record Life(SortedMap<String, Value> facts) {}

    record Taken(String procedure, Life from, Life to) {}

    private final Law law;
    private final Family family;
    private final LocalDate on;
    private final Map<Procedure, Decision> decisions = new IdentityHashMap<>();
    private final SortedMap<String, Set<Life>> lives = new TreeMap<>();
    private final SortedMap<String, Set<Taken>> steps = new TreeMap<>();
    final SortedMap<Opened, SortedSet<Opened>> openers = new TreeMap<>();
    final SortedSet<Opened> reached = new TreeSet<>();

    SlowUnlocking(Law law, Family family, LocalDate on) {
        this.law = law;
        this.family = family;
        this.on = on;
        law.procedures()
                .values()
                .forEach(procedure -> decisions.put(procedure, Decision.of(law, procedure.eligible(), on)));
        family.people().forEach((id, person) -> {
            lives.put(id, new LinkedHashSet<>(Set.of(new Life(new TreeMap<>(person.facts())))));
            steps.put(id, new LinkedHashSet<>());
        });
        int before = -1;
        while (before != size()) {
            before = size();
            families().forEach(this::advance);
        }
        families().forEach(this::look);
    }

    private int size() {
        return lives.values().stream().mapToInt(Set::size).sum()
                + steps.values().stream().mapToInt(Set::size).sum();
    }

    private static List<Step> changing(List<Step> steps) {
        return steps.stream().filter(step -> !step.sets().isEmpty()).toList();
    }

    private List<Step> steps(String person, Procedure procedure) {
        var file = Objects.requireNonNull(family.people().get(person)).files().get(procedure.id());
        return changing(file == null ? FileState.ordinary(procedure, 0) : file.ahead());
    }

    private List<SortedMap<String, Life>> families() {
        List<SortedMap<String, Life>> all = new ArrayList<>(List.of(new TreeMap<>()));
        for (var each : lives.entrySet()) {
            var more = new ArrayList<SortedMap<String, Life>>();
            for (var some : all) {
                for (var life : List.copyOf(each.getValue())) {
                    var with = new TreeMap<>(some);
                    with.put(each.getKey(), life);
                    more.add(with);
                }
            }
            all = more;
        }
        return all;
    }

    private Truth truth(Procedure procedure, String person, SortedMap<String, Life> world) {
        var people = new TreeMap<String, Person>();
        world.forEach((id, life) -> {
            var today = Objects.requireNonNull(family.people().get(id));
            people.put(id, new Person(id, life.facts(), today.silent(), today.papers(), today.files()));
        });
        var then = new Family(family.complete(), people, family.kin());
        return Objects.requireNonNull(decisions.get(procedure))
                .truth(Situation.of(Objects.requireNonNull(people.get(person)), then));
    }

    private void advance(SortedMap<String, Life> world) {
        world.forEach((person, life) -> law.procedures().values().forEach(procedure -> {
            var all = steps(person, procedure);
            for (int at = 0; at < all.size(); at++) {
                if (comesNow(world, person, procedure, all, at)) {
                    take(person, life, procedure, all.get(at));
                }
            }
        }));
    }

    /** The first step of a file not begun comes to whoever may begin; any other where all that was left before it holds. */
    private boolean comesNow(
            SortedMap<String, Life> world, String person, Procedure procedure, List<Step> all, int at) {
        var today = Objects.requireNonNull(family.people().get(person));
        var needed = new TreeMap<String, @Nullable Value>();
        boolean isFiled = today.files().containsKey(procedure.id());
        if (isFiled) {
            all.forEach(step -> outcomes(step).forEach(outcome -> FileState.sets(law, step, outcome, on)
                    .keySet()
                    .forEach(fact -> needed.put(fact, today.facts().get(fact)))));
        }
        for (var before : all.subList(0, at)) {
            needed.putAll(FileState.sets(law, before, outcomes(before).getFirst(), on));
        }
        if (needed.isEmpty()) {
            return !isFiled && truth(procedure, person, world) != Truth.NO;
        }
        var facts = Objects.requireNonNull(world.get(person)).facts();
        return needed.entrySet().stream().allMatch(fact -> Objects.equals(facts.get(fact.getKey()), fact.getValue()));
    }

    private static List<@Nullable String> outcomes(Step step) {
        var outcomes = new ArrayList<@Nullable String>(step.outcomes());
        if (outcomes.isEmpty()) {
            outcomes.add(null);
        }
        return outcomes;
    }

    private void take(String person, Life life, Procedure procedure, Step step) {
        for (var outcome : outcomes(step)) {
            var facts = new TreeMap<>(life.facts());
            facts.putAll(FileState.sets(law, step, outcome, on));
            var then = new Life(facts);
            Objects.requireNonNull(lives.get(person)).add(then);
            Objects.requireNonNull(steps.get(person)).add(new Taken(procedure.id(), life, then));
        }
    }

    private void look(SortedMap<String, Life> world) {
        var today = new TreeMap<String, Life>();
        lives.forEach((id, all) -> today.put(id, all.iterator().next()));
        for (var person : world.keySet()) {
            for (var procedure : law.procedures().values()) {
                var asked = new Opened(person, procedure.id());
                boolean isFiled = Objects.requireNonNull(family.people().get(person))
                        .files()
                        .containsKey(procedure.id());
                if (isFiled || truth(procedure, person, today) != Truth.NO) {
                    reached.add(asked);
                } else if (truth(procedure, person, world) != Truth.NO) {
                    reached.add(asked);
                } else {
                    look(world, asked, procedure);
                }
            }
        }
    }

    private void look(SortedMap<String, Life> world, Opened asked, Procedure procedure) {
        world.forEach((other, life) -> {
            for (var step : Objects.requireNonNull(steps.get(other))) {
                var opener = new Opened(other, step.procedure());
                if (step.from().equals(life) && !opener.equals(asked)) {
                    var then = new TreeMap<>(world);
                    then.put(other, step.to());
                    if (truth(procedure, asked.person(), then) != Truth.NO) {
                        openers.computeIfAbsent(asked, _ -> new TreeSet<>()).add(opener);
                    }
                }
            }
        });
    }
}
