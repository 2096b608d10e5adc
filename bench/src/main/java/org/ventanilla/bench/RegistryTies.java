package org.ventanilla.bench;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.ventanilla.rules.Household;
import org.ventanilla.rules.columns.ColumnsBuilder;

/** Who is what to whom, as the registry writes it: {@code 1:spouse -1:child}, so many rows on or back. */
final class RegistryTies {

    private static final int KEPT_MAX = 1 << 16;
    private static final Pattern WRITTEN = Pattern.compile("(-?[0-9]{1,6}):([a-z]+)");

    private record Tie(int rows, String relation) {}

    private Spellings spellings = new Spellings();
    private final List<List<Tie>> kept = new ArrayList<>();
    private int first;
    private int farthest;
    private long farthestId;

    /** A household begins, and the one before must have had everybody its people are tied to. @param people so far */
    void household(int people) {
        if (farthest >= people && people > 0) {
            throw stranger(farthestId);
        }
        first = people;
        farthest = people - 1;
    }

    void tell(ColumnsBuilder builder, int person, long id, BinaryRow row) {
        for (var tie : ties(id, row)) {
            int other = person + tie.rows();
            if (other < first) {
                throw stranger(id);
            }
            if (other > farthest) {
                farthest = other;
                farthestId = id;
            }
            builder.tie(person, tie.relation(), other);
        }
    }

    private List<Tie> ties(long id, BinaryRow row) {
        int spelling = spellings.find(row.bytes(), row.at(), row.length());
        if (spelling < 0) {
            if (spellings.size() == KEPT_MAX) {
                spellings = new Spellings();
                kept.clear();
            }
            kept.add(read(id, new String(row.bytes(), row.at(), row.length(), StandardCharsets.UTF_8)));
            spelling = spellings.add(row.bytes(), row.at(), row.length());
        }
        return kept.get(spelling);
    }

    private static List<Tie> read(long id, String text) {
        var ties = new ArrayList<Tie>();
        for (var each : text.split(" ", -1)) {
            var written = WRITTEN.matcher(each);
            if (!written.matches() || !Household.relations().contains(written.group(2))) {
                throw new IllegalArgumentException("(%s) of person (%d) is no tie. Maybe one of 1:%s."
                        .formatted(each, id, String.join(", 1:", Household.relations())));
            }
            ties.add(new Tie(Integer.parseInt(written.group(1)), written.group(2)));
        }
        return List.copyOf(ties);
    }

    private static IllegalArgumentException stranger(long id) {
        return new IllegalArgumentException(
                "Person (" + id + ") is tied to a row outside their household. Maybe a member of it is missing.");
    }
}
