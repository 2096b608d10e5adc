package org.ventanilla.rules.law;

import java.util.List;

/** What came of reading the files of the law: a law that is sound in every file, or everything wrong with them. */
public sealed interface Loaded {

    record Sound(Law law) implements Loaded {}

    /** @param complaints at least one, sorted by file, line and column, and no more than a person can read */
    record Refused(List<Complaint> complaints) implements Loaded {

        /** All complaints as text, a blank line between them. */
        public String print() {
            var out = new StringBuilder();
            for (var complaint : complaints) {
                out.append(out.isEmpty() ? "" : "\n\n").append(complaint);
            }
            return out.toString();
        }
    }
}
