package org.ventanilla.rules.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Proves that a person with empty hands can get to every procedure, procedure by procedure.
 *
 * <p>A paper that no procedure gives comes from elsewhere. A requirement that holds only sometimes lets past those of
 * whom it does not hold, when any of them may ask at all; the paper of a relative comes from somewhere too.
 */
final class GraphProof {

    /** A paper or proof out of reach, or the file of a procedure. */
    private record Missing(String name, boolean isFile) {}

    private final Draft draft;
    private final Reach reach;
    private final Set<String> given = new TreeSet<>();
    private final Set<String> reached = new TreeSet<>();
    private final Set<String> held = new TreeSet<>();

    GraphProof(Draft draft) {
        this.draft = draft;
        this.reach = new Reach(draft);
    }

    void prove() {
        for (var procedure : draft.procedures.values()) {
            given.addAll(procedure.gives());
        }
        for (var document : draft.documents.keySet()) {
            if (!given.contains(document)) {
                held.add(document);
            }
        }
        complainOfUnproved();
        complainOfNesting();
        complainOfDeadEnds();
        reachAll();
        for (var procedure : draft.procedures.values()) {
            if (!reached.contains(procedure.id())) {
                complain(procedure);
            }
        }
    }

    private void complainOfUnproved() {
        for (var proof : draft.proofs.keySet()) {
            if (draft.papersFor(proof).isEmpty()) {
                draft.names.complainOf(
                        Names.Kind.PROOF,
                        proof,
                        "No document proves (" + proof + ").",
                        "counts_as: [" + proof + "] on a document");
            }
        }
    }

    private void complainOfNesting() {
        for (var procedure : draft.procedures.values()) {
            var within = procedure.within();
            var host = within == null ? null : draft.procedures.get(within.procedure());
            if (host != null && host.within() != null) {
                draft.names.complainOf(
                        Names.Kind.PROCEDURE,
                        procedure.id(),
                        "(" + procedure.id() + ") goes along in (" + host.id() + "), which has no file of its own.",
                        "within: { procedure: " + host.within().procedure() + ", … }");
            }
        }
    }

    private void complainOfDeadEnds() {
        for (var way : draft.ways) {
            var procedure = draft.procedures.get(way.procedure());
            if (procedure != null && !gives(procedure, way.wanted())) {
                var giver = giver(way.wanted());
                way.sheet()
                        .complain(
                                way.at(),
                                "(" + way.procedure() + ") is no way to " + way.wanted() + ": it does not give it.",
                                giver == null ? "leave else: out" : giver);
            }
        }
    }

    private void reachAll() {
        var grows = true;
        while (grows) {
            grows = false;
            for (var procedure : draft.procedures.values()) {
                if (!reached.contains(procedure.id()) && reach.isOpen(procedure, held, reached)) {
                    reached.add(procedure.id());
                    held.addAll(procedure.gives());
                    grows = true;
                }
            }
        }
    }

    private void complain(Procedure procedure) {
        var chain = new ArrayList<String>();
        chain.add(procedure.id());
        var missing = missing(procedure);
        var why = new StringBuilder();
        var next = procedure;
        while (next != null && !missing.isEmpty() && chain.size() <= draft.procedures.size()) {
            var first = missing.getFirst();
            var giver = first.isFile() ? first.name() : giver(first.name());
            why.append(why.isEmpty() ? "" : ", which ").append(first.isFile() ? "waits for " : "needs ");
            why.append(first.name());
            if (giver == null) {
                break;
            }
            why.append(first.isFile() ? "" : ", which only " + giver + " gives");
            if (chain.contains(giver)) {
                break;
            }
            chain.add(giver);
            next = draft.procedures.get(giver);
            missing = next == null ? List.of() : missing(next);
        }
        draft.names.complainOf(
                Names.Kind.PROCEDURE,
                procedure.id(),
                "Nobody with empty hands ever reaches (" + procedure.id() + "): it " + why + ".",
                "one_of: [ … ] with another way, or if_held: yes");
    }

    /** Papers, proofs and procedures still out of reach; first what is asked of everybody. */
    private List<Missing> missing(Procedure procedure) {
        var missing = new ArrayList<Missing>();
        for (var isFirm : List.of(true, false)) {
            for (var need : procedure.needs()) {
                addMissing(need, isFirm, missing);
            }
            addMissing(procedure.requires(), isFirm, missing);
            if (isFirm
                    && procedure.within() != null
                    && !reached.contains(procedure.within().procedure())) {
                missing.add(new Missing(procedure.within().procedure(), true));
            }
        }
        return missing;
    }

    private void addMissing(Requirement requirement, boolean isFirm, List<Missing> missing) {
        switch (requirement) {
            case Requirement.All all -> all.parts().forEach(part -> addMissing(part, isFirm, missing));
            case Requirement.OneOf one -> addMissingChoice(one, isFirm, missing);
            case Requirement.Paper paper -> {
                if (isAsked(paper.terms(), isFirm) && !held.contains(paper.id())) {
                    missing.add(new Missing(paper.id(), false));
                }
            }
            case Requirement.Shown shown -> {
                var papers = draft.papersFor(shown.id());
                if (isAsked(shown.terms(), isFirm) && !papers.isEmpty() && !holdsAny(papers)) {
                    missing.add(new Missing(shown.id(), false));
                }
            }
            case Requirement.Filed filed -> {
                if (isAsked(filed.terms(), isFirm) && !reached.contains(filed.procedure())) {
                    missing.add(new Missing(filed.procedure(), true));
                }
            }
            case Requirement.Service service -> {}
        }
    }

    private void addMissingChoice(Requirement.OneOf one, boolean isFirm, List<Missing> missing) {
        var all = new ArrayList<Missing>();
        for (var part : one.parts()) {
            var before = all.size();
            addMissing(part, true, all);
            addMissing(part, false, all);
            if (all.size() == before) {
                return;
            }
        }
        if (isAsked(one.terms(), isFirm)) {
            missing.addAll(all);
        }
    }

    /** @param isFirm asked of everybody, or else of some */
    private static boolean isAsked(Requirement.Terms terms, boolean isFirm) {
        return !terms.ifHeld() && isFirm == (terms.when() == null && terms.waived() == null);
    }

    private boolean holdsAny(Set<String> papers) {
        for (var paper : papers) {
            if (held.contains(paper)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable String giver(String wanted) {
        for (var procedure : draft.procedures.values()) {
            if (gives(procedure, wanted)) {
                return procedure.id();
            }
        }
        return null;
    }

    private boolean gives(Procedure procedure, String wanted) {
        for (var document : procedure.gives()) {
            var paper = draft.documents.get(document);
            if (document.equals(wanted) || paper != null && paper.countsAs().contains(wanted)) {
                return true;
            }
        }
        return false;
    }
}
