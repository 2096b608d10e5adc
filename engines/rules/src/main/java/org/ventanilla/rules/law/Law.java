package org.ventanilla.rules.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Everything that was loaded and found sound: immutable, shared by every plan. Keys are ids.
 *
 * @param procedures the last version of each
 * @param past superseded versions, the oldest first; the files begun under one of them may still be open
 */
public record Law(
        SortedMap<String, Procedure> procedures,
        SortedMap<String, Fact> facts,
        SortedMap<String, Document> documents,
        SortedMap<String, Proof> proofs,
        SortedMap<String, Tariff> tariffs,
        SortedMap<String, HolidayList> calendars,
        SortedMap<String, Authority> authorities,
        SortedMap<String, List<Procedure>> past) {

    /** A law without a past. */
    public Law(
            SortedMap<String, Procedure> procedures,
            SortedMap<String, Fact> facts,
            SortedMap<String, Document> documents,
            SortedMap<String, Proof> proofs,
            SortedMap<String, Tariff> tariffs,
            SortedMap<String, HolidayList> calendars,
            SortedMap<String, Authority> authorities) {
        this(procedures, facts, documents, proofs, tariffs, calendars, authorities, new TreeMap<>());
    }

    /** Every version of a procedure, the oldest first; none when there is no such procedure. */
    public List<Procedure> versions(String id) {
        var last = procedures.get(id);
        if (last == null) {
            return List.of();
        }
        var versions = new ArrayList<>(past.getOrDefault(id, List.of()));
        versions.add(last);
        return List.copyOf(versions);
    }

    /** The version that begins on this day, or null. */
    public @Nullable Procedure findVersion(String id, LocalDate from) {
        return versions(id).stream()
                .filter(version -> version.version().from().equals(from))
                .findFirst()
                .orElse(null);
    }

    /** The version in force on this day, or null when the procedure did not exist yet. */
    public @Nullable Procedure findInForce(String id, LocalDate on) {
        var last = procedures.get(id);
        if (last == null || !last.version().from().isAfter(on)) {
            return last;
        }
        for (var version : past.getOrDefault(id, List.of()).reversed()) {
            if (!version.version().from().isAfter(on)) {
                return version;
            }
        }
        return null;
    }
}
