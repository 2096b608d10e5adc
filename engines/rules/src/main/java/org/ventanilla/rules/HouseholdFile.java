package org.ventanilla.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.ventanilla.rules.law.Complaint;
import org.ventanilla.rules.law.Fields;
import org.ventanilla.rules.law.Law;
import org.ventanilla.rules.law.Sheet;

/** What a file in JSON or YAML says of one person or of a household, or everything that is wrong with it. */
public sealed interface HouseholdFile {

    /** @param on the day the file asks about, or null when it names none */
    record Sound(@Nullable LocalDate on, Household household) implements HouseholdFile {}

    record Refused(List<Complaint> complaints) implements HouseholdFile {

        /** All complaints as text, a blank line between them. */
        public String print() {
            return String.join(
                    "\n\n", complaints.stream().map(Complaint::toString).toList());
        }
    }

    int CHARACTERS_MAX = 256 * 1024;
    int DEPTH_MAX = 16;

    /**
     * Reads {@code { on, given: { fact: value } }}, {@code { on, household: { complete, name: { ... } } }}, or the facts
     * of one person alone.
     *
     * @param name of the file, for complaints
     */
    static HouseholdFile read(Law law, String name, String text) {
        return read(law, name, text, on -> on == null ? LocalDate.MAX : on);
    }

    /**
     * Refuses also what is told of a day after the one asked about.
     *
     * @param name of the file, for complaints
     * @param dayOf the day asked about, from the day the file names or null
     */
    static HouseholdFile read(Law law, String name, String text, Function<@Nullable LocalDate, LocalDate> dayOf) {
        var sheet = Sheet.of(name, text);
        var root = tree(sheet, text);
        if (root == null) {
            return new Refused(sheet.complaints());
        }
        var entries = sheet.fields(root);
        var day = entries.find("on");
        var on = day == null ? null : AnswerReader.exactDay(entries, day);
        var reader = new HouseholdReader(law, dayOf.apply(on));
        var household = household(entries, reader);
        return sheet.complaints().isEmpty() ? new Sound(on, household) : new Refused(sheet.complaints());
    }

    private static Household household(Fields entries, HouseholdReader reader) {
        var household = entries.findFields("household");
        var given = entries.findFields("given");
        if (household != null && given != null) {
            entries.sheet()
                    .complain(
                            given.node(), "A file is about one person or one household.", "put the facts under a name");
        }
        if (household != null) {
            entries.close();
            return reader.household(household);
        }
        var facts = given == null ? entries : given;
        if (facts.keys().isEmpty()) {
            entries.sheet()
                    .complain(
                            facts.node(), "This file says nothing of anybody.", "{ nationality: HN, in_mexico: yes }");
        }
        if (given != null) {
            entries.close();
        }
        return reader.given(facts);
    }

    private static @Nullable Node tree(Sheet sheet, String text) {
        var settings = LoadSettings.builder()
                .setUseMarks(true)
                .setCodePointLimit(CHARACTERS_MAX)
                .build();
        try {
            if (!isPlain(settings, text)) {
                sheet.complainAt(1, 1, 1, "This is nested too deeply, or uses aliases.", "write every value out");
                return null;
            }
            var root = new Compose(settings).composeString(text).orElse(null);
            if (root == null) {
                sheet.complainAt(1, 1, 1, "This file is empty.", "it was saved before it was written");
            }
            return root;
        } catch (MarkedYamlEngineException broken) {
            var mark = broken.getProblemMark();
            sheet.complainAt(
                    mark.map(each -> each.getLine()).orElse(0) + 1,
                    mark.map(each -> each.getColumn()).orElse(0) + 1,
                    1,
                    "This is neither JSON nor YAML: " + broken.getProblem() + ".",
                    "a comma, a quote or a bracket is missing");
        } catch (YamlEngineException broken) {
            sheet.complainAt(1, 1, 1, "This cannot be read: " + broken.getMessage() + ".", "it is not a text file");
        }
        return null;
    }

    /** Looked at before any tree is built, because building one takes stack for each level. */
    private static boolean isPlain(LoadSettings settings, String text) {
        int depth = 0;
        for (var event : new Parse(settings).parseString(text)) {
            if (event instanceof AliasEvent) {
                return false;
            }
            depth += event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
            if (depth > DEPTH_MAX) {
                return false;
            }
        }
        return true;
    }
}
