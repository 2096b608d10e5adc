package org.ventanilla.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.ventanilla.rules.Household.Answered;
import org.ventanilla.rules.Household.Held;
import org.ventanilla.rules.Household.Member;
import org.ventanilla.rules.law.Fact;
import org.ventanilla.rules.law.Fields;
import org.ventanilla.rules.law.Law;
import org.ventanilla.rules.law.Sheet;

/** Reads people from a tree of keys and values, as examples of the law and files of the command line write them. */
final class HouseholdReader {

    /** The one person of a file that names nobody. */
    static final String PERSON = "person";

    private static final int MEMBERS_MAX = 50;

    private static final int EARLIEST_YEAR = 1900;

    private static final Map<String, String> RELATIONS = Map.of(
            "child_of", "parent",
            "spouse_of", "spouse",
            "partner_of", "partner",
            "cared_by", "carer",
            "in_care_of", "carer");

    private final Law law;

    private final LocalDate today;

    /** @param today nothing of which people tell the day lies after it; {@code LocalDate.MAX} for a day not known */
    HouseholdReader(Law law, LocalDate today) {
        this.law = law;
        this.today = today;
    }

    Household given(Fields facts) {
        var members = new TreeMap<String, Member>();
        members.put(PERSON, member(PERSON, facts, Set.of()));
        var alone = new Household(false, members);
        for (var slip : Impossible.in(law, alone, today)) {
            facts.sheet().complain(facts.node(), slip.text(), slip.maybe());
        }
        return alone;
    }

    Household household(Fields entries) {
        boolean complete = false;
        var declared = entries.find("complete");
        if (declared != null) {
            switch (entries.sheet().word(declared)) {
                case "yes", "true" -> complete = true;
                case "no", "false" -> complete = false;
                case String other -> entries.sheet().complainOf(declared, other, "yes or no", List.of("yes", "no"));
            }
        }
        var names = new TreeSet<>(entries.keys());
        if (names.isEmpty()) {
            entries.sheet().complain(entries.node(), "This household has nobody in it.", "ana: { nationality: HN }");
        }
        if (names.size() > MEMBERS_MAX) {
            entries.sheet()
                    .complain(entries.node(), "More than " + MEMBERS_MAX + " people are named here.", "two households");
        }
        var members = new TreeMap<String, Member>();
        for (var name : names.stream().limit(MEMBERS_MAX).toList()) {
            var member = entries.findFields(name);
            if (member != null) {
                members.put(name, member(name, member, names));
            }
        }
        var household = new Household(complete, members);
        for (var slip : Impossible.in(law, household, today)) {
            entries.sheet().complain(entries.keyNode(slip.person()), slip.text(), slip.maybe());
        }
        return household;
    }

    private Member member(String id, Fields entries, Set<String> names) {
        var relations = new TreeMap<String, Set<String>>();
        RELATIONS.forEach((key, relation) -> {
            var others = entries.find(key);
            if (others != null) {
                relations.computeIfAbsent(relation, _ -> new TreeSet<>()).addAll(others(entries, others, id, names));
            }
        });
        var holds = holds(entries);
        var files = new MoveReader(law, today).files(entries);
        var answers = new TreeMap<String, Answered>();
        for (var key : entries.keys()) {
            var fact = law.facts().get(key);
            if (fact == null) {
                var at = entries.keyNode(key);
                entries.find(key);
                var known = new TreeSet<>(law.facts().keySet());
                known.addAll(RELATIONS.keySet());
                known.addAll(Set.of("holds", "files", "done"));
                entries.sheet().complain(at, "(" + key + ") is not a fact.", Sheet.nearest(key, known));
                continue;
            }
            var node = entries.find(key);
            if (node == null) {
                continue;
            }
            var answered = AnswerReader.read(entries, fact, node);
            if (answered != null
                    && !isToCome(entries, key, node, answered)
                    && !isLongAgo(entries, fact, node, answered)) {
                answers.put(key, untilToday(answered));
            }
        }
        return new Member(id, answers, relations, holds, files);
    }

    private boolean isToCome(Fields entries, String fact, Node node, Answered answered) {
        return answered instanceof Answered.Known(Value.Day(var earliest, var _))
                && AnswerReader.isToCome(entries, fact, node, earliest, today);
    }

    /** What is known only by its month or year happened by the day asked about: nobody entered tomorrow. */
    private Answered untilToday(Answered answered) {
        return answered instanceof Answered.Known(Value.Day(var earliest, var latest)) && latest.isAfter(today)
                ? new Answered.Known(new Value.Day(earliest, today))
                : answered;
    }

    /** Nobody who is alive was born before the calendars here begin; an age is told as of the day asked about. */
    private boolean isLongAgo(Fields entries, Fact fact, Node node, Answered answered) {
        if (!(answered instanceof Answered.Known(var value))) {
            return false;
        }
        if (value instanceof Value.Day(var earliest, var _) && earliest.getYear() < EARLIEST_YEAR) {
            var text = "(" + entries.sheet().word(node) + ") lies before the year " + EARLIEST_YEAR + ".";
            entries.sheet().complain(node, text, "a digit of the year is wrong");
            return true;
        }
        var oldest = BigDecimal.valueOf(today.getYear() - EARLIEST_YEAR);
        if (fact.computedFrom() != null && value instanceof Value.Num(var years) && years.compareTo(oldest) > 0) {
            var text = "(" + years.toPlainString() + ") is no age: nobody was born before " + EARLIEST_YEAR + ".";
            entries.sheet().complain(node, text, "a digit too many");
            return true;
        }
        return false;
    }

    private static List<String> others(Fields entries, Node node, String self, Set<String> names) {
        var others = new ArrayList<String>();
        for (var part : entries.sheet().listOrOne(node)) {
            var name = entries.sheet().word(part);
            if (name.equals(self)) {
                entries.sheet()
                        .complain(part, "(" + name + ") cannot be their own relative.", "another member was meant");
            } else if (names.contains(name)) {
                others.add(name);
            } else {
                var known = new TreeSet<>(names);
                known.remove(self);
                entries.sheet().complainOf(part, name, "a member of this household", known);
            }
        }
        return others;
    }

    private List<Held> holds(Fields entries) {
        var node = entries.find("holds");
        var holds = new ArrayList<Held>();
        for (var part : node == null ? List.<Node>of() : entries.sheet().listOrOne(node)) {
            if (part instanceof MappingNode) {
                dated(entries.sheet().fields(part), holds);
            } else {
                add(entries, part, entries.sheet().word(part), null, holds);
            }
        }
        return List.copyOf(holds);
    }

    /** Either {@code { document: passport, issued: 2020-01-31 }} or, shorter, {@code { passport: 2020-01-31 }}. */
    private void dated(Fields paper, List<Held> holds) {
        var named = paper.find("document");
        if (named != null) {
            var issued = paper.find("issued");
            add(
                    paper,
                    named,
                    paper.sheet().word(named),
                    issued == null ? null : AnswerReader.pastDay(paper, issued, today),
                    holds);
        } else {
            for (var document : paper.keys()) {
                var at = paper.keyNode(document);
                var issued = paper.find(document);
                add(paper, at, document, issued == null ? null : AnswerReader.pastDay(paper, issued, today), holds);
            }
        }
        paper.close();
    }

    private void add(Fields entries, Node at, String document, @Nullable LocalDate issued, List<Held> holds) {
        if (law.documents().containsKey(document)) {
            holds.add(new Held(document, issued));
        } else {
            entries.sheet()
                    .complainOf(at, document, "a document", law.documents().keySet());
        }
    }
}
