package org.ventanilla.procedures;

import java.util.ArrayList;
import java.util.List;
import org.ventanilla.rules.law.Cite;
import org.ventanilla.rules.law.Cites;
import org.ventanilla.rules.law.Complaint;
import org.ventanilla.rules.law.Procedure;
import org.ventanilla.rules.law.Statutes;

/** What a procedure cites and its statutes, where their texts are kept, do not say: an article, a fraction, a paragraph. */
public final class Unwritten {

    private Unwritten() {}

    /** Nothing where no texts are kept, and nothing of what says itself that nobody has read it. */
    public static List<Complaint> in(Statutes statutes, Procedure procedure) {
        var complaints = new ArrayList<Complaint>();
        for (var cite : Cites.of(procedure)) {
            if (!cite.unverified() && statutes.articles().containsKey(cite.instrument())) {
                var text = statutes.find(cite);
                if (text == null) {
                    complaints.add(complaint(procedure, cite, "is no article of the statute as it is kept here."));
                } else if (!Passage.stands(text, cite)) {
                    complaints.add(complaint(
                            procedure, cite, "names a fraction or paragraph that its article does not have."));
                }
            }
        }
        return List.copyOf(complaints);
    }

    private static Complaint complaint(Procedure procedure, Cite cite, String what) {
        return new Complaint(
                procedure.place(),
                1,
                "(" + cite.instrument() + " " + cite.article() + ") " + what,
                "",
                "another number, or unverified after it");
    }
}
