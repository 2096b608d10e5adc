package org.ventanilla.rules.law;

import java.util.SortedMap;

/** Everything that was loaded and found sound: immutable, shared by every plan. Keys are ids. */
public record Law(
        SortedMap<String, Procedure> procedures,
        SortedMap<String, Fact> facts,
        SortedMap<String, Document> documents,
        SortedMap<String, Proof> proofs,
        SortedMap<String, Tariff> tariffs,
        SortedMap<String, HolidayList> calendars,
        SortedMap<String, Authority> authorities) {}
