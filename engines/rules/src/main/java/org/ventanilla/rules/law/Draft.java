package org.ventanilla.rules.law;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.nodes.Node;

/** The law while it is being read. */
final class Draft {

    final Names names;
    final SortedMap<String, Procedure> procedures = new TreeMap<>();
    final SortedMap<String, List<Procedure>> past = new TreeMap<>();
    final SortedMap<String, Fact> facts = new TreeMap<>();
    final SortedMap<String, Document> documents = new TreeMap<>();
    final SortedMap<String, Proof> proofs = new TreeMap<>();
    final SortedMap<String, Tariff> tariffs = new TreeMap<>();
    final SortedMap<String, HolidayList> calendars = new TreeMap<>();
    final SortedMap<String, Authority> authorities = new TreeMap<>();

    final List<AwaitedStep> stepsAwaited = new ArrayList<>();

    /** Where conditions and exceptions stand, one by one: equal ones stand in different places. */
    final Map<Object, Node> at = new IdentityHashMap<>();

    /** A step of another procedure that somebody waits for. */
    record AwaitedStep(String procedure, String step, Sheet sheet, Node at) {}

    final List<Way> ways = new ArrayList<>();

    /** The procedure that is said to be the way to a paper or proof. */
    record Way(String procedure, String wanted, Sheet sheet, Node at) {}

    Draft() {
        this(new Names());
    }

    private Draft(Names names) {
        this.names = names;
    }

    /** The same so far; what is read on it leaves this one as it is. */
    Draft copy() {
        var copy = new Draft(names.copy());
        copy.procedures.putAll(procedures);
        past.forEach((id, versions) -> copy.past.put(id, new ArrayList<>(versions)));
        copy.facts.putAll(facts);
        copy.documents.putAll(documents);
        copy.proofs.putAll(proofs);
        copy.tariffs.putAll(tariffs);
        copy.calendars.putAll(calendars);
        copy.authorities.putAll(authorities);
        copy.stepsAwaited.addAll(stepsAwaited);
        copy.at.putAll(at);
        copy.ways.addAll(ways);
        return copy;
    }

    /** Ids of the documents that prove it. */
    SortedSet<String> papersFor(String proof) {
        var papers = new TreeSet<String>();
        for (var document : documents.values()) {
            if (document.countsAs().contains(proof)) {
                papers.add(document.id());
            }
        }
        return papers;
    }

    /** What was read, each procedure marked with its own words and those around it. */
    Law law() {
        var read = new Law(procedures, facts, documents, proofs, tariffs, calendars, authorities, past);
        var marked = new TreeMap<String, Procedure>();
        procedures.forEach((id, each) -> marked.put(id, each.marked(Surroundings.mark(read, each))));
        return new Law(marked, facts, documents, proofs, tariffs, calendars, authorities, past);
    }
}
