package org.ventanilla.procedures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.ventanilla.procedures.Reading.Item;
import org.ventanilla.rules.law.Law;
import org.ventanilla.rules.law.Procedure;

/** Since when it holds, what happens to files already begun, and what changed for whom since the version before. */
final class Versions {

    private final Law law;
    private final Phrases phrases;
    private final LocalDate on;

    Versions(Law law, Phrases phrases, LocalDate on) {
        this.law = law;
        this.phrases = phrases;
        this.on = on;
    }

    List<Item> of(Procedure procedure, @Nullable Procedure before) {
        var version = procedure.version();
        var items = new ArrayList<Item>();
        items.add(Item.of(
                phrases.say("version"),
                phrases.say("version.since", phrases.day(version.from())) + " · " + phrases.source(version.by())));
        items.add(Item.of(
                phrases.say("in_flight"),
                phrases.say("in_flight." + version.inFlight().name().toLowerCase(Locale.ROOT))));
        if (before == null) {
            items.add(Item.of(phrases.say("version.first")));
        } else {
            items.add(Item.of(
                    phrases.say("version.before"),
                    phrases.say("version.since", phrases.day(before.version().from()))));
            items.addAll(new Differences(law, law, phrases, on).of(before, procedure));
        }
        return items;
    }
}
