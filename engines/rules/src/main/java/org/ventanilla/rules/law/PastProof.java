package org.ventanilla.rules.law;

import java.util.Comparator;
import java.util.Map;
import java.util.Objects;

/** Proves that the versions of a procedure follow each other without a day between them and without a day in two. */
final class PastProof {

    private final Draft draft;
    private final Map<String, Sheet> sheets;

    PastProof(Draft draft, Map<String, Sheet> sheets) {
        this.draft = draft;
        this.sheets = sheets;
    }

    void prove() {
        draft.past.forEach((id, past) -> {
            past.sort(Comparator.comparing(version -> version.version().from()));
            for (var each = 0; each < past.size(); each++) {
                var next = each + 1 < past.size() ? past.get(each + 1) : draft.procedures.get(id);
                if (next != null) {
                    prove(past.get(each), next);
                }
            }
        });
    }

    private void prove(Procedure version, Procedure next) {
        var to = version.version().to();
        if (to == null) {
            return;
        }
        var last = next.version().from().minusDays(1);
        if (to.isBefore(version.version().from())) {
            complain(version, "This version ended before it began.", "exchange from and to");
        } else if (to.isBefore(last)) {
            complain(
                    version,
                    "Nothing was in force from " + to.plusDays(1) + " to " + last + ".",
                    "to: " + last + ", the day before the next version");
        } else if (to.isAfter(last)) {
            complain(
                    version,
                    "Two versions were in force from " + next.version().from() + " to " + to + ".",
                    "to: " + last + ", the day before the next version");
        }
    }

    private void complain(Procedure version, String text, String maybe) {
        var sheet = sheets.get(version.place().file());
        if (sheet != null) {
            sheet.complain(Objects.requireNonNull(draft.at.get(version)), text, maybe);
        }
    }
}
