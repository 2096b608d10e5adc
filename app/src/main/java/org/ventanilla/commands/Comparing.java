package org.ventanilla.commands;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.ventanilla.procedures.Differences;
import org.ventanilla.procedures.Phrases;
import org.ventanilla.procedures.Reading.Item;
import org.ventanilla.rules.Comparison;
import org.ventanilla.rules.law.Condition;
import org.ventanilla.rules.law.Law;
import org.ventanilla.rules.law.Procedure;

/** What a reform changes, and for whom; and, on a database, which files it concerns. It moves none of them. */
final class Comparing {

    private final Manner manner;
    private final Phrases phrases;
    private final LocalDate day;

    Comparing(Manner manner, Phrases phrases, LocalDate day) {
        this.manner = manner;
        this.phrases = phrases;
        this.day = day;
    }

    /** A procedure in both versions, in the old one only, or in the new one only. */
    private record Pair(@Nullable Procedure old, @Nullable Procedure now) {

        Procedure either() {
            return now != null ? now : java.util.Objects.requireNonNull(old);
        }
    }

    int compare(String old, String now, boolean withDatabase) {
        var versions = new Versions(manner);
        var before = versions.read(old);
        var after = versions.read(now);
        if (before == null || after == null) {
            return Manner.NO;
        }
        var differences = new Differences(before.law(), after.law(), phrases, day);
        var changed = new TreeMap<String, Pair>();
        pairs(before, after).forEach((id, pair) -> {
            if (pair.old() == null || pair.now() == null || !differences.isSame(pair.old(), pair.now())) {
                changed.put(id, pair);
            }
        });
        var files = withDatabase ? FilesConcerned.read(manner, changed.keySet()) : null;
        manner.print(
                manner.asJson
                        ? Json.print(json(before.law(), after.law(), changed, files))
                        : text(differences, changed, files));
        return Manner.DONE;
    }

    private static Map<String, Pair> pairs(Versions.Version before, Versions.Version after) {
        var ids = new TreeSet<>(before.compared());
        ids.addAll(after.compared());
        if (before.isOneFile() || after.isOneFile()) {
            ids.retainAll(before.isOneFile() ? before.compared() : after.compared());
        }
        var pairs = new TreeMap<String, Pair>();
        for (var id : ids) {
            pairs.put(
                    id,
                    new Pair(
                            before.law().procedures().get(id),
                            after.law().procedures().get(id)));
        }
        return pairs;
    }

    private String text(
            Differences differences, Map<String, Pair> changed, @Nullable List<FilesConcerned.Concerned> files) {
        var out = new ArrayList<String>();
        changed.forEach((id, pair) -> {
            var heading = phrases.text(pair.either().title()) + " · " + id;
            out.add(ReadingText.of(heading, items(differences, pair, id, files)));
        });
        return out.isEmpty() ? phrases.say("changed.same") : String.join("\n\n", out);
    }

    private List<Item> items(
            Differences differences, Pair pair, String id, @Nullable List<FilesConcerned.Concerned> files) {
        var items = new ArrayList<Item>();
        if (pair.old() != null && pair.now() != null) {
            items.addAll(differences.of(pair.old(), pair.now()));
        } else {
            items.add(differences.only(pair.old() == null));
        }
        if (files != null) {
            var lines = files.stream()
                    .filter(file -> file.procedure().equals(id))
                    .map(file -> phrases.say(
                            "changed.file", file.file(), phrases.day(file.opened()), phrases.day(file.version())))
                    .toList();
            items.add(differences.files(pair.either(), lines));
        }
        return items;
    }

    private Map<String, @Nullable Object> json(
            Law before, Law after, Map<String, Pair> changed, @Nullable List<FilesConcerned.Concerned> files) {
        var procedures = new ArrayList<Object>();
        var differences = new Differences(before, after, phrases, day);
        changed.forEach((id, pair) -> {
            var found = pair.old() == null || pair.now() == null
                    ? null
                    : Comparison.find(
                            before, pair.old().eligible(), after, pair.now().eligible(), day);
            procedures.add(Json.object(
                    "procedure", id,
                    "in", pair.old() == null ? "new" : pair.now() == null ? "old" : "both",
                    "change", change(before, after, pair),
                    "gains", found == null ? null : classes(found.gains()),
                    "loses", found == null ? null : classes(found.loses()),
                    "words",
                            ReadingText.of("", items(differences, pair, id, null))
                                    .strip()
                                    .lines()
                                    .toList(),
                    "files",
                            files == null
                                    ? null
                                    : files.stream()
                                            .filter(file -> file.procedure().equals(id))
                                            .map(file -> Json.object(
                                                    "file",
                                                    file.file(),
                                                    "opened",
                                                    file.opened(),
                                                    "version",
                                                    file.version()))
                                            .toList()));
        });
        return Json.object("on", day, "procedures", procedures);
    }

    /** The one part that is another, where it is one; the classes below say the same person by person. */
    private @Nullable Object change(Law before, Law after, Pair pair) {
        var one = pair.old() == null || pair.now() == null
                ? null
                : Comparison.findOne(
                        before, pair.old().eligible(), after, pair.now().eligible(), day);
        return one == null
                ? null
                : Json.object(
                        "gains", ConditionJson.json(one.gains()),
                        "loses", ConditionJson.json(one.loses()),
                        "of_those_who_meet_the_rest", one.isAmongOthers(),
                        "of_those_with_no_other_way", one.hasOtherWays());
    }

    private static List<@Nullable Object> classes(List<Condition.All> classes) {
        var all = new ArrayList<@Nullable Object>();
        classes.forEach(who -> all.add(ConditionJson.json(who)));
        return all;
    }
}
