package org.ventanilla.procedures;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ventanilla.rules.law.Procedure;

/** Where somebody would look for a procedure, in the order in which they would look. */
enum Shelf {
    PROTECTION("child-protection"),
    REFUGE(
            "refugee-recognition",
            "complementary-protection",
            "refugee-review",
            "asylum-change-of-state",
            "family-reunification",
            "refugee-travel-document"),
    STAY(
            "humanitarian-visitor-card",
            "residence-after-recognition",
            "residence-parent-of-mexican",
            "regularisation-family",
            "regularisation-vulnerability",
            "regularisation-expired-stay",
            "regional-visitor-card",
            "naturalisation"),
    PAPERS("birth-registration", "curp-temporal", "curp", "rfc", "nss", "basic-bank-account"),
    WORK("visitor-job-offer", "border-worker-card", "employer-certificate"),
    LIFE("health-care", "school-enrolment"),
    OTHER;

    private final List<String> order;

    Shelf(String... ids) {
        order = List.of(ids);
    }

    /** What no shelf names stands on the last one. */
    static Shelf of(Procedure procedure) {
        for (var shelf : values()) {
            if (Set.copyOf(shelf.order).contains(procedure.id())) {
                return shelf;
            }
        }
        return OTHER;
    }

    int place(Procedure procedure) {
        return order.indexOf(procedure.id());
    }

    String key() {
        return "law.page.shelf." + name().toLowerCase(Locale.ROOT);
    }
}
