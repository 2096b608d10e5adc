package org.ventanilla.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The plans of a hundred invented families, as they were when somebody read them: a change of law or of code shows
 * exactly whose plan changed.
 *
 * <p>With {@code -Dhouseholds=rewrite} the files are written anew, and the test fails all the same, naming each family
 * whose file changed: what was rewritten is read before it is believed.
 */
class HundredHouseholdsTest {

    private static final Path FOLDER = Path.of("../../households");
    private static final String FAMILY = ".yaml";
    private static final String PLAN = ".plan.txt";

    @TestFactory
    Stream<DynamicNode> each_family_has_the_plan_that_was_read() {
        var expected = files();
        return HundredHouseholds.told().keySet().stream()
                .map(name -> dynamicTest(name, () -> {
                    assertThat(kept(name + FAMILY)).as("the family").isEqualTo(expected.get(name + FAMILY));
                    assertThat(kept(name + PLAN)).as("the plan").isEqualTo(expected.get(name + PLAN));
                }));
    }

    @Test
    void nothing_else_lies_in_the_folder_and_nothing_is_rewritten_unread() throws IOException {
        if ("rewrite".equals(System.getProperty("households"))) {
            assertThat(rewrite())
                    .as("These were rewritten. Maybe read what changed (git diff households), note it in its README"
                            + " and run without -Dhouseholds.")
                    .isEmpty();
        }
        try (var files = Files.list(FOLDER)) {
            var names = files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("README.md"))
                    .toList();
            assertThat(new TreeSet<>(names)).isEqualTo(files().keySet());
        }
    }

    @Test
    void a_hundred_families_are_told_and_the_seed_tells_the_same_ones_again() {
        assertThat(HundredHouseholds.told()).hasSize(100).isEqualTo(HundredHouseholds.told());
    }

    /** What a plan must be seen for at least once. */
    @Test
    void every_kind_of_family_is_among_them() {
        var everything = String.join("\n", HundredHouseholds.told().values());
        assertThat(List.of(
                        "nationality: HT",
                        "nationality: CU",
                        "nationality: VE",
                        "nationality: HN",
                        "nationality: GT",
                        "nationality: MX",
                        "nationality: []",
                        "nationality: [AO, BR]",
                        "stay.condition: border_worker",
                        "stay.condition: expired",
                        "stay.condition: visitor_humanitarian",
                        "asylum.stage: recognised",
                        "asylum.stage: complementary",
                        "asylum.stage: negative",
                        "child.accompaniment: unaccompanied",
                        "child.accompaniment: separated",
                        "hospital-birth-record",
                        "pregnant",
                        "prefers_not_to_say",
                        "complete: no",
                        "in_mexico: no",
                        "spouse_of",
                        "cared_by"))
                .allSatisfy(trait -> assertThat(everything).contains(trait));
    }

    private static SortedMap<String, String> files() {
        var files = new TreeMap<String, String>();
        HundredHouseholds.told().forEach((name, family) -> {
            files.put(name + FAMILY, family);
            files.put(name + PLAN, plan(name, family));
        });
        return files;
    }

    private static String plan(String name, String family) {
        return switch (HouseholdFile.read(RealLaw.LAW, name + FAMILY, family)) {
            case HouseholdFile.Sound sound -> PlanSheet.of(RealLaw.RULES.plan(sound.household(), HundredHouseholds.ON));
            case HouseholdFile.Refused refused -> throw new AssertionError(refused.print());
        };
    }

    private static String kept(String file) throws IOException {
        var path = FOLDER.resolve(file);
        return Files.exists(path) ? Files.readString(path) : "nothing: " + file + " is not there yet";
    }

    private static List<String> rewrite() throws IOException {
        var changed = new ArrayList<String>();
        Files.createDirectories(FOLDER);
        var expected = files();
        for (var file : expected.entrySet()) {
            if (!kept(file.getKey()).equals(file.getValue())) {
                Files.writeString(FOLDER.resolve(file.getKey()), file.getValue());
                changed.add(file.getKey());
            }
        }
        try (var left = Files.list(FOLDER)) {
            for (var path : left.toList()) {
                var name = path.getFileName().toString();
                if (!name.equals("README.md") && !expected.containsKey(name)) {
                    Files.delete(path);
                    changed.add(name + " (deleted)");
                }
            }
        }
        return changed;
    }
}
