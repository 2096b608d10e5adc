package org.ventanilla.procedures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.law.Check;
import org.ventanilla.rules.law.Condition;
import org.ventanilla.rules.law.Law;
import org.ventanilla.rules.law.Procedure;
import org.ventanilla.rules.law.Procedure.Whom;

/** Who a procedure is for, as one would say it: a noun, an age and a place, and the rest as "who …". */
final class Whoever {

    /** Beyond these nobody keeps the beginning in mind, and the list further down says it better. */
    private static final int WORDS_MAX = 45;

    private static final int EXAMPLE_MAX = 13;

    private static final String IN_MEXICO = "in_mexico";
    private static final Set<String> IN_THE_NOUN = Set.of(Traits.NATIONALITY, Traits.AGE, IN_MEXICO);

    private final Phrases phrases;
    private final Traits traits;

    Whoever(Law law, Phrases phrases) {
        this.phrases = phrases;
        this.traits = new Traits(law, phrases);
    }

    /** @param short what is said when it is a choice of too many words */
    private record Clause(@Nullable String said, String instead) {

        String text() {
            return said == null ? instead : said;
        }

        Clause shorter() {
            return new Clause(null, instead);
        }

        boolean isLong() {
            return said != null && !instead.isEmpty();
        }
    }

    private record Person(String noun, List<Clause> clauses) {}

    String of(Procedure procedure) {
        var eligible = procedure.eligible();
        var whole = eligible instanceof Condition.AnyOf(var parts) ? parts : List.of(eligible);
        var people = new ArrayList<>(
                whole.stream().map(part -> person(procedure, part)).toList());
        var said = said(people);
        while (words(said) > WORDS_MAX && shorten(people)) {
            said = said(people);
        }
        return said;
    }

    /** Of the choices still spelled out, the longest is told by its number. */
    private static boolean shorten(List<Person> people) {
        var longest = people.stream()
                .flatMap(person -> person.clauses().stream())
                .filter(Clause::isLong)
                .max(Comparator.comparingInt(clause -> clause.text().length()))
                .orElse(null);
        people.replaceAll(person -> new Person(
                person.noun(),
                person.clauses().stream()
                        .map(clause -> clause == longest ? clause.shorter() : clause)
                        .toList()));
        return longest != null;
    }

    private static int words(String text) {
        return text.split("\\s+").length;
    }

    private String said(List<Person> people) {
        return traits.or(people.stream().map(this::said).toList());
    }

    private String said(Person person) {
        var clauses = person.clauses().stream().map(Clause::text).distinct().toList();
        if (clauses.isEmpty()) {
            return person.noun();
        }
        return phrases.say("who", person.noun(), clauses(clauses));
    }

    /** Each but the last is closed by a comma as soon as one of them holds an "or" or an "and" of its own. */
    private String clauses(List<String> clauses) {
        var many = clauses.stream().anyMatch(clause -> clause.contains(",") || words(clause) > 5);
        return clauses.size() < 2 || !many
                ? traits.and(clauses)
                : String.join(", ", clauses.subList(0, clauses.size() - 1))
                        + phrases.say(isChoice(clauses.getLast()) ? "who.also" : "who.and")
                        + clauses.getLast();
    }

    private boolean isChoice(String clause) {
        return clause.contains(" " + phrases.say("or") + " ");
    }

    private Person person(Procedure procedure, Condition condition) {
        var parts = condition instanceof Condition.All(var all) ? all : List.of(condition);
        var clauses = new ArrayList<Clause>();
        var choices = new ArrayList<Clause>();
        for (var part : parts) {
            if (isInTheNoun(part) || isTheTerm(part)) {
                continue;
            }
            var said = traits.find(part);
            if (part instanceof Condition.AnyOf(var alternatives)) {
                choices.add(new Clause(said, phrases.say("who.choice", alternatives.size()) + example(alternatives)));
            } else if (said != null && isChoice(said)) {
                choices.add(new Clause(said, ""));
            } else {
                clauses.add(new Clause(said, said == null ? phrases.say("who.more") : ""));
            }
        }
        clauses.addAll(choices);
        return new Person(noun(procedure, parts), clauses);
    }

    private String example(List<Condition> alternatives) {
        return alternatives.stream()
                .map(traits::find)
                .filter(said -> said != null && words(said) <= EXAMPLE_MAX)
                .findFirst()
                .map(said -> phrases.say("who.choice.example", said))
                .orElse("");
    }

    /** Said with the price and the day: it may still be asked for. */
    private static boolean isTheTerm(Condition part) {
        return part instanceof Condition.DeadlineIs(var id, var open, var _) && open && id.equals(Opening.FILING);
    }

    private static boolean isInTheNoun(Condition part) {
        return part instanceof Condition.Leaf leaf && IN_THE_NOUN.contains(leaf.fact());
    }

    private String noun(Procedure procedure, List<Condition> parts) {
        var checks = new ArrayList<Condition.Leaf>();
        parts.forEach(part -> {
            if (part instanceof Condition.Leaf leaf && isInTheNoun(leaf)) {
                checks.add(leaf);
            }
        });
        var who = procedure.whom() == Whom.EMPLOYER ? "noun.employer" : "noun.person";
        var noun = new StringBuilder(
                phrases.say(traits.isForeign(checks) ? "noun.foreigner" : isMexican(checks) ? "noun.mexican" : who));
        noun.append(traits.ages(checks));
        for (var leaf : checks) {
            if (leaf.fact().equals(Traits.NATIONALITY)
                    && leaf.check() instanceof Check.OneOf(var codes)
                    && !isMexican(checks)) {
                noun.append(phrases.say("noun.nationality", traits.countries(codes)));
            }
        }
        for (var leaf : checks) {
            if (leaf.check() instanceof Check.Is(var yes)) {
                noun.append(phrases.say(yes ? "noun.here" : "noun.away"));
            }
        }
        return noun.toString();
    }

    private static boolean isMexican(List<Condition.Leaf> leaves) {
        return leaves.stream()
                .anyMatch(
                        leaf -> leaf.check() instanceof Check.OneOf(var codes) && codes.equals(Set.of(Traits.MEXICO)));
    }
}
