package org.ventanilla.commands;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ventanilla.procedures.Phrases;
import org.ventanilla.procedures.Unwritten;
import org.ventanilla.rules.Examined;
import org.ventanilla.rules.Rules;
import org.ventanilla.rules.law.Complaint;

/** Works the examples of the law: what they contradict, and what none of them shows. */
final class Checking {

    private final Manner manner;
    private final Phrases phrases;

    Checking(Manner manner, Phrases phrases) {
        this.manner = manner;
        this.phrases = phrases;
    }

    /** @param id one procedure, or null for all */
    int check(@Nullable String id) {
        return manner.withLaw(law -> {
            var chosen = id == null
                    ? List.copyOf(law.procedures().values())
                    : List.of(manner.pick(law.procedures(), id, "a procedure"));
            var rules = Rules.over(law);
            var statutes = manner.statutes();
            var wrong = 0;
            for (var procedure : chosen) {
                var complaints = new ArrayList<>(Unwritten.in(statutes, procedure));
                complaints.addAll(Examined.of(rules, procedure));
                complaints.stream().map(Complaint::toString).forEach(each -> manner.complain(each + "\n"));
                if (complaints.isEmpty()) {
                    var examples = procedure.examples().size();
                    manner.print(phrases.count("checked", examples, phrases.text(procedure.title())));
                }
                wrong += complaints.size();
            }
            if (wrong > 0) {
                manner.complain(phrases.count("checked.not", wrong));
            }
            return wrong == 0 ? Manner.DONE : Manner.NO;
        });
    }
}
