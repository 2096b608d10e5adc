package org.ventanilla.rules.law;

import org.jspecify.annotations.Nullable;

/** The known name a person most likely meant. */
public final class Nearest {

    private static final int LENGTH_MAX = 64;

    private Nearest() {}

    /** The closest of these names, or null when none is close enough to be what was meant. */
    public static @Nullable String to(String written, Iterable<String> known) {
        if (written.length() > LENGTH_MAX) {
            return null;
        }
        String best = null;
        var allowed = Math.max(1, written.length() / 3);
        for (var name : known) {
            var distance = distance(written, name, allowed);
            if (distance <= allowed && !name.equals(written)) {
                if (best == null || distance < allowed || name.compareTo(best) < 0) {
                    best = name;
                }
                allowed = distance;
            }
        }
        return best;
    }

    /** Edits (insert, delete, replace, swap of neighbours) between two names, or more than {@code limit}. */
    private static int distance(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) > limit) {
            return limit + 1;
        }
        var before = new int[b.length() + 1];
        var last = new int[b.length() + 1];
        var row = new int[b.length() + 1];
        for (var j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (var i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (var j = 1; j <= b.length(); j++) {
                var same = a.charAt(i - 1) == b.charAt(j - 1);
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            var spare = before;
            before = last;
            last = row;
            row = spare;
        }
        return last[b.length()];
    }
}
