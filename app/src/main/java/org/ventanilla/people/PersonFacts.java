package org.ventanilla.people;

import static java.util.stream.Collectors.toCollection;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.Household.Answered;
import org.ventanilla.rules.Value;

/**
 * What the Ficha's own fields say to the procedures, fact by fact. What was answered to a question comes on top of
 * it: an answer is newer than the form it was not asked on.
 */
public final class PersonFacts {

    /** Facts the Ficha holds in fields of its own, by field: they are corrected there and never asked again. */
    private static final Map<String, String> OF_THE_FICHA = Map.of(
            "nationality", "nationality-1",
            "born_on", "born",
            "born_in", "born-in",
            "language", "language-1",
            "sex_on_document", "sex");

    private static final Set<String> PRINTED_LANGUAGES = Set.of("es", "en", "fr", "pt", "ht");

    private PersonFacts() {}

    /** Whether this fact is a field of the Ficha, to be corrected there. */
    public static boolean isOfTheFicha(String fact) {
        return OF_THE_FICHA.containsKey(fact);
    }

    /** Where in the Ficha of this person the fact is corrected, or null when it is asked on the plan. */
    public static @Nullable String findInFicha(String fact, String person) {
        var field = OF_THE_FICHA.get(fact);
        return field == null ? null : "/people/" + person + "/ficha#" + field;
    }

    public static SortedMap<String, Answered> of(PersonView person, LocalDate today) {
        var facts = new TreeMap<String, Answered>();
        putNationalities(facts, person);
        var earliest = person.born().earliest();
        var latest = person.born().latest(today);
        facts.put(
                "born_on",
                earliest == null || latest == null
                        ? new Answered.DoesNotKnow()
                        : new Answered.Known(new Value.Day(earliest, latest)));
        if (person.sexOnDocument() != null) {
            facts.put("sex_on_document", code(person.sexOnDocument()));
        }
        if (!person.languages().isEmpty()) {
            var preferred = person.languages().getFirst();
            facts.put("language", code(PRINTED_LANGUAGES.contains(preferred) ? preferred : "other"));
        }
        if (person.languages().contains("es")) {
            facts.put("speaks.es", new Answered.Known(new Value.Bool(true)));
        }
        for (var answer : person.answers()) {
            if (!isOfTheFicha(answer.fact())) {
                facts.put(answer.fact(), answer.answer());
            }
        }
        return facts;
    }

    /** Stateless is an answer: no country at all. Unknown is not: the person may have any. */
    private static void putNationalities(SortedMap<String, Answered> facts, PersonView person) {
        if (person.nationalities().contains("unknown")) {
            facts.put("nationality", new Answered.DoesNotKnow());
        } else if (!person.nationalities().isEmpty()) {
            facts.put("nationality", codes(countriesOf(person.nationalities())));
        }
        var bornIn = person.bornIn();
        if (bornIn != null) {
            facts.put("born_in", code(bornIn));
        }
        // Whoever is born in the territory of Mexico is Mexican by birth, whatever the parents are (CPEUM 30 A I).
        if ("MX".equals(bornIn)) {
            facts.put("nationality.by_birth", code("MX"));
        }
    }

    private static SortedSet<String> countriesOf(Collection<String> nationalities) {
        return nationalities.stream().filter(Countries::isCountry).collect(toCollection(TreeSet::new));
    }

    private static Answered code(String code) {
        return codes(new TreeSet<>(Set.of(code)));
    }

    private static Answered codes(SortedSet<String> codes) {
        return new Answered.Known(new Value.Codes(codes));
    }
}
