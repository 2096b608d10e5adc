package org.ventanilla.rules.law;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Everything found wrong so far, in all files. */
final class Complaints {

    static final int MAX = 200;

    private static final Comparator<Complaint> BY_PLACE = Comparator.comparing(
                    (Complaint complaint) -> complaint.place().file())
            .thenComparingInt(complaint -> complaint.place().line())
            .thenComparingInt(complaint -> complaint.place().column());

    private final List<Complaint> found = new ArrayList<>();
    private final Set<String> files = new HashSet<>();

    void add(Complaint complaint) {
        files.add(complaint.place().file());
        if (found.size() < MAX && !found.contains(complaint)) {
            found.add(complaint);
        }
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    boolean touches(String file) {
        return files.contains(file);
    }

    List<Complaint> sorted() {
        found.sort(BY_PLACE);
        return List.copyOf(found);
    }
}
