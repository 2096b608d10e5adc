package org.ventanilla.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * A hundred invented families, the same ones every time: each story of {@code stories.yaml} once, and those that begin
 * with mix as often as is left, in the shares of those who asked for refuge in 2024.
 *
 * <p>The chance of one family depends on its name alone, so a story more or fewer changes no other family.
 */
final class HundredHouseholds {

    static final int COUNT = 100;
    static final LocalDate ON = LocalDate.of(2026, 11, 24);

    private static final long SEED = 20_261_124;
    private static final Pattern GAP = Pattern.compile("<([a-z]+)((?: [^<>]+)?)>");

    /** Of 1,000 requests from January to October 2024. */
    private static final Map<String, Integer> SHARES = shares();

    /** How many of ten further families are of each kind: seven in ten people come alone. */
    private static final List<String> MIXES = List.of(
            "mix-alone",
            "mix-alone",
            "mix-alone",
            "mix-alone",
            "mix-alone",
            "mix-alone-half-told",
            "mix-settled",
            "mix-couple",
            "mix-parent-and-child",
            "mix-parent-and-child");

    private final Random chance;
    private String country = "";

    /** A family arrives on one day. */
    private final Map<String, String> together = new TreeMap<>();

    private HundredHouseholds(String name) {
        this.chance = new Random(SEED ^ ((long) name.hashCode() << 20));
    }

    /** Each family as a file of the command line, by its name. */
    static SortedMap<String, String> told() {
        var stories = stories();
        var told = new TreeMap<String, String>();
        stories.forEach((name, story) -> {
            if (!name.startsWith("mix-")) {
                told.put("%03d-%s".formatted(told.size() + 1, name), new HundredHouseholds(name).tell(story));
            }
        });
        for (int each = 0; told.size() < COUNT; each++) {
            var mix = MIXES.get(each % MIXES.size());
            var name = "%03d-%s".formatted(told.size() + 1, mix);
            told.put(name, new HundredHouseholds(mix + each).tell(stories.getOrDefault(mix, "")));
        }
        return told;
    }

    private static Map<String, String> stories() {
        try (var file = HundredHouseholds.class.getResourceAsStream("stories.yaml")) {
            var text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            var stories = new LinkedHashMap<String, String>();
            ((Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(text))
                    .forEach((name, story) -> stories.put(name.toString(), story.toString()));
            return stories;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private String tell(String story) {
        var text = story;
        for (var gap = GAP.matcher(text); gap.find(); gap = GAP.matcher(text)) {
            text = gap.replaceFirst(Matcher.quoteReplacement(fill(gap.group(1), words(gap.group(2)))));
        }
        return "# Invented; nobody here exists.\non: " + ON + "\nhousehold:\n"
                + text.strip().indent(2);
    }

    private static List<String> words(String words) {
        return words.isBlank() ? List.of() : List.of(words.strip().split(" "));
    }

    private String fill(String gap, List<String> words) {
        return switch (gap) {
            case "adult" -> born(18, 58);
            case "elder" -> born(62, 80);
            case "teen" -> born(12, 17);
            case "child" -> born(6, 11);
            case "small" -> born(1, 5);
            case "baby" -> ON.minusDays(3 + chance.nextInt(50)).toString();
            case "ago" ->
                together.computeIfAbsent(
                        words.toString(), _ -> ago(Integer.parseInt(words.get(0)), Integer.parseInt(words.get(1))));
            case "one" -> words.get(chance.nextInt(words.size()));
            case "papers" -> papers(words);
            case "nationality" -> country = byShare();
            case "same" -> country;
            default -> throw new IllegalArgumentException("(" + gap + ") is no gap. Maybe it is misspelt in a story.");
        };
    }

    /** Somebody of this age who has had the birthday: nobody's answers turn on the day by chance. */
    private String born(int from, int to) {
        return ON.minusYears(from + (long) chance.nextInt(to - from + 1))
                .minusDays(20 + chance.nextInt(300))
                .toString();
    }

    private String ago(int least, int most) {
        return ON.minusDays(least + (long) chance.nextInt(most - least + 1)).toString();
    }

    private String papers(List<String> words) {
        var held = new ArrayList<String>();
        for (var word : words) {
            if (chance.nextInt(5) < 2) {
                held.add(word.equals("proof-of-address") ? "{ proof-of-address: " + ago(10, 200) + " }" : word);
            }
        }
        return held.toString();
    }

    private String byShare() {
        int left = chance.nextInt(1000);
        for (var share : SHARES.entrySet()) {
            left -= share.getValue();
            if (left < 0) {
                return share.getKey();
            }
        }
        return "PE";
    }

    private static Map<String, Integer> shares() {
        var shares = new LinkedHashMap<String, Integer>();
        var written = "HN 380 CU 210 HT 120 SV 75 VE 62 GT 55 CO 25 NI 15 BR 10 CL 10 EC 8".split(" ");
        for (int each = 0; each < written.length; each += 2) {
            shares.put(written[each], Integer.parseInt(written[each + 1]));
        }
        return shares;
    }
}
