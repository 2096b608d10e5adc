package org.ventanilla.procedures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ventanilla.procedures.Reading.Item;
import org.ventanilla.rules.Comparison;
import org.ventanilla.rules.law.Condition;
import org.ventanilla.rules.law.Law;
import org.ventanilla.rules.law.Procedure;

/** What changed between two versions: for whom the answer turns, and which terms, prices and papers are others. */
public final class Differences {

    private final Law before;
    private final Law after;
    private final Phrases phrases;
    private final LocalDate on;

    public Differences(Law before, Law after, Phrases phrases, LocalDate on) {
        this.before = before;
        this.after = after;
        this.phrases = phrases;
        this.on = on;
    }

    /** Whether anything a person would notice is another. */
    public boolean isSame(Procedure old, Procedure now) {
        var found = Comparison.find(before, old.eligible(), after, now.eligible(), on);
        return found != null && found.changesNobody() && clauses(old, now).isEmpty();
    }

    /** In words; one sentence when nothing changed. */
    public List<Item> of(Procedure old, Procedure now) {
        var items = new ArrayList<Item>();
        var found = Comparison.find(before, old.eligible(), after, now.eligible(), on);
        var one = Comparison.findOne(before, old.eligible(), after, now.eligible(), on);
        if (one != null) {
            addOne(items, "changed.gains", one.gains(), one, now);
            addOne(items, "changed.loses", one.loses(), one, old);
        } else if (found == null) {
            items.add(Item.of(phrases.say("changed.many")));
        } else if (found.changesNobody()) {
            items.add(Item.of(phrases.say("changed.nobody")));
        } else {
            addClasses(items, "changed.gains", found.gains(), now);
            addClasses(items, "changed.loses", found.loses(), old);
        }
        items.addAll(clauses(old, now));
        return items;
    }

    /** What stands in one of the two only. */
    public Item only(boolean isNew) {
        return Item.of(phrases.say(isNew ? "changed.new" : "changed.gone"));
    }

    /** The files in flight it concerns, and what becomes of them: none moves by itself. */
    public Item files(Procedure now, List<String> files) {
        var rule = "in_flight." + now.version().inFlight().name().toLowerCase(Locale.ROOT);
        var inside = new ArrayList<Item>();
        inside.add(Item.of(phrases.say(files.isEmpty() ? "changed.files.none" : "changed.files.stay")));
        inside.add(Item.of(phrases.say(rule)));
        files.forEach(file -> inside.add(Item.of(file)));
        return Item.of(phrases.say("changed.files"), "").with(inside);
    }

    private void addClasses(List<Item> items, String key, List<Condition.All> classes, Procedure procedure) {
        var words = new Conditions(after, phrases).of(procedure);
        if (!classes.isEmpty()) {
            items.add(Item.of(phrases.say(key), "")
                    .with(classes.stream()
                            .map(who -> Item.of(words.inLine(who)))
                            .toList()));
        }
    }

    /** One number that is another is one class, whatever else is asked of those whom it concerns. */
    private void addOne(
            List<Item> items, String key, Condition.@Nullable All who, Comparison.OneChange one, Procedure procedure) {
        if (who != null) {
            var said = new Conditions(after, phrases).of(procedure).inLine(who);
            var of = one.isAmongOthers()
                    ? one.hasOtherWays() ? "changed.one.both" : "changed.one.rest"
                    : one.hasOtherWays() ? "changed.one.alone" : "changed.one";
            items.add(Item.of(phrases.say(key), "").with(List.of(Item.of(phrases.say(of, said)))));
        }
    }

    private List<Item> clauses(Procedure old, Procedure now) {
        var was = new Said(before).of(old);
        var is = new Said(after).of(now);
        var items = new ArrayList<Item>();
        for (int each = 0; each < is.size(); each++) {
            var gone = without(was.get(each).lines(), is.get(each).lines());
            var come = without(is.get(each).lines(), was.get(each).lines());
            var inside = new ArrayList<Item>();
            gone.forEach(line -> inside.add(Item.of(phrases.say("changed.before"), line)));
            come.forEach(line -> inside.add(Item.of(phrases.say("changed.now"), line)));
            if (!inside.isEmpty()) {
                items.add(Item.of(is.get(each).title(), "").with(inside));
            }
        }
        return items;
    }

    private static Set<String> without(Set<String> lines, Set<String> others) {
        var left = new LinkedHashSet<>(lines);
        left.removeAll(others);
        return left;
    }

    private record Section(String title, Set<String> lines) {}

    /** Everything a version says, line by line: each with what it stands under, so that a line means something alone. */
    private final class Said {

        private final Law law;

        Said(Law law) {
            this.law = law;
        }

        List<Section> of(Procedure procedure) {
            var prices = new Prices(law, phrases, on);
            var force = procedure.force();
            var decided = List.of(
                    Item.of(phrases.say("decides"), new Names(law, phrases).actor(procedure.decides())),
                    Item.of(phrases.say("changed.force"), Clauses.verb(force, phrases))
                            .by(phrases, force.cites()));
            return List.of(
                    section("changed.force", decided),
                    section("part.terms", new TimeLine(law, phrases).of(procedure)),
                    section("fees", prices.of(procedure)),
                    section("part.papers", new Bring(law, phrases).of(procedure)),
                    section("part.open", new Doubts(phrases, prices).of(procedure)));
        }

        private Section section(String key, List<Item> items) {
            var lines = new LinkedHashSet<String>();
            items.forEach(item -> add(lines, "", item));
            return new Section(phrases.say(key), lines);
        }

        private void add(Set<String> lines, String above, Item item) {
            var said = item.label().isEmpty()
                    ? item.text()
                    : item.text().isEmpty() ? item.label() : item.label() + ": " + item.text();
            var line = above.isEmpty() ? said : above + " · " + said;
            lines.add(item.law().isEmpty() ? line : line + " [" + item.law() + "]");
            item.inside().forEach(each -> add(lines, line, each));
        }
    }
}
