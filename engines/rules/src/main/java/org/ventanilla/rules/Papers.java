package org.ventanilla.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.Plan.Line;
import org.ventanilla.rules.Plan.Need;
import org.ventanilla.rules.Plan.Paper;

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

    /** For those of the lines that can be acted on today. */
    static List<Paper> toBring(DayLaw law, Map<String, Person> people, List<Line> lines) {
        var own = new HashMap<String, List<Line>>();
        for (var line : lines) {
            if (isActedOn(line)) {
                own.computeIfAbsent(line.person(), _ -> new ArrayList<>()).add(line);
            }
        }
        var papers = new ArrayList<Paper>();
        own.forEach((id, each) -> {
            var person = people.get(id);
            if (person != null) {
                papers.addAll(toBring(law, person, each));
            }
        });
        papers.sort(Comparator.comparing(Paper::held, Comparator.reverseOrder())
                .thenComparing(Paper::person)
                .thenComparing(Paper::document));
        return List.copyOf(papers);
    }

    /** Whether a visit today can move it: a line that waits for another procedure needs no papers yet. */
    private static boolean isActedOn(Line line) {
        return switch (line.state()) {
            case NOW, RUNNING -> true;
            case BLOCKED -> line.blockedBy().stream().allMatch(blocker -> blocker.procedure() == null);
            case LATER, DONE, UNKNOWN, NOT_FOR_YOU -> false;
        };
    }

    private static List<Paper> toBring(DayLaw law, Person person, List<Line> lines) {
        var wanted = new HashMap<SortedSet<String>, SortedSet<String>>();
        var inHand = new TreeSet<String>();
        for (var line : lines) {
            for (var need : line.needs()) {
                var covering = covering(law, need);
                addInHand(law, person, need, covering, inHand);
                if (!covering.isEmpty() && (need.heldAs() != null || (need.blocks() && need.wayToGet() == null))) {
                    wanted.computeIfAbsent(covering, _ -> new TreeSet<>()).add(line.procedure());
                }
            }
        }
        return choose(law, person, wanted, inHand);
    }

    private static boolean isOwn(DayLaw law, String document) {
        return law.law().documents().containsKey(document) && issuer(law, document) == null;
    }

    private static @Nullable String issuer(DayLaw law, String document) {
        var known = law.law().documents().get(document);
        return known == null ? null : known.issuedBy();
    }

    /** The papers that serve here and exist already, in the person's hand or in that of a relative whose paper counts. */
    private static void addInHand(
            DayLaw law, Person person, Need need, Set<String> covering, Collection<String> inHand) {
        for (var held : person.papers()) {
            if (covering.contains(held.document()) && !isTooOld(law, held)) {
                inHand.add(held.document());
            }
        }
        if (need.heldAs() != null) {
            inHand.add(need.heldAs());
        }
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

    /** Any of some papers. @param serves the procedures that ask for one of them */
    private record Choice(SortedSet<String> papers, SortedSet<String> serves) {}

    private static List<Paper> choose(
            DayLaw law, Person person, Map<SortedSet<String>, SortedSet<String>> wanted, Set<String> inHand) {
        var choices = new TreeMap<String, Choice>();
        var candidates = new TreeSet<String>();
        wanted.forEach((covering, procedures) -> {
            var papers = choice(law, person, covering, inHand);
            if (!papers.isEmpty()) {
                candidates.addAll(papers);
                choices.computeIfAbsent(papers.toString(), _ -> new Choice(papers, new TreeSet<>()))
                        .serves()
                        .addAll(procedures);
            }
        });
        var ordered = new ArrayList<Cover.Candidate>();
        candidates.forEach(document ->
                ordered.add(new Cover.Candidate(document, inHand.contains(document), isOwn(law, document))));
        ordered.sort(Comparator.comparing(Cover.Candidate::held, Comparator.reverseOrder())
                .thenComparing(Cover.Candidate::document));
        var open = new ArrayList<SortedSet<String>>();
        choices.values().forEach(choice -> open.add(choice.papers()));
        var papers = new ArrayList<Paper>();
        for (var each : Cover.smallest(ordered, open)) {
            papers.add(new Paper(person.id(), each.document(), each.held(), serves(choices.values(), each.document())));
        }
        return papers;
    }

    private static List<String> serves(Collection<Choice> choices, String document) {
        var serves = new TreeSet<String>();
        for (var choice : choices) {
            if (choice.papers().contains(document)) {
                serves.addAll(choice.serves());
            }
        }
        return List.copyOf(serves);
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
            toGet.removeIf(
                    document -> !isOwn(law, document) && !law.recipients().isOne(person, document));
        }
        return toGet;
    }
}
