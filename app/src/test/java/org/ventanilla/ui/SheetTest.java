package org.ventanilla.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTest {

    private static final Path SHEETS = Path.of("src/main/resources/static/css");
    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final Pattern PHYSICAL = Pattern.compile(
            "(?:^|[;{\\s])(?:(?:margin|padding|border)-(?:left|right|top|bottom)[a-z-]*|left|right|top|bottom"
                    + "|(?:min-|max-)?(?:width|height))\\s*:|text-align:\\s*(?:left|right)|float:\\s*(?:left|right)");

    @Test
    void our_sheets_know_no_left_and_right() throws IOException {
        var sheets = files(SHEETS, ".css");
        assertThat(sheets).hasSizeGreaterThan(10);
        for (var sheet : sheets) {
            var text =
                    Files.readString(sheet).replaceAll("/\\*[\\s\\S]*?\\*/", "").replaceAll("@media[^{]*", "");
            assertThat(PHYSICAL.matcher(text).results().map(found -> found.group()
                            .strip()))
                    .as(sheet.toString())
                    .isEmpty();
        }
    }

    @Test
    void the_check_for_left_and_right_can_fail() {
        assertThat(PHYSICAL.matcher("a { margin-left: 1px }").find()).isTrue();
        assertThat(PHYSICAL.matcher("a { color: red; text-align: right }").find())
                .isTrue();
        assertThat(PHYSICAL.matcher("a { margin-inline-start: 1px; inset-inline-end: 0; border-block-start: 0 }")
                        .find())
                .isFalse();
    }

    @Test
    void the_vendored_sheet_turns_with_the_writing_and_fetches_nothing() {
        var sheet = everySheet();
        assertThat(sheet).contains(".govuk-button", "margin-inline-start", "inset-inline-start");
        assertThat(sheet).doesNotContain("GDS Transport", "@font-face", "url(/");
        assertThat(Pattern.compile("(?<=[{;])(?:(?:margin|padding|border)-(?:left|right)[a-z-]*|left|right):|"
                                + "(?<=[{;])(?:float|clear|text-align):(?:left|right)")
                        .matcher(sheet)
                        .results()
                        .map(found -> found.group()))
                .isEmpty();
    }

    @Test
    void no_template_carries_its_own_style_or_script() throws IOException {
        var templates = files(TEMPLATES, ".jte");
        assertThat(templates).hasSizeGreaterThan(30);
        for (var template : templates) {
            var text = Files.readString(template);
            assertThat(text)
                    .as(template.toString())
                    .doesNotContainPattern("\\sstyle=")
                    .doesNotContain("<style")
                    .doesNotContainPattern("\\son[a-z]+=")
                    .doesNotContain("javascript:")
                    .doesNotContain("$unsafe");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "text,page,4.5",
        "text,surface,4.5",
        "text,sunken,4.5",
        "text-soft,page,4.5",
        "text-soft,sunken,4.5",
        "accent,surface,4.5",
        "accent,page,4.5",
        "accent,accent-tint,4.5",
        "on-accent,accent,4.5",
        "on-accent,accent-strong,4.5",
        "soon,surface,4.5",
        "soon,soon-tint,4.5",
        "surface,soon,4.5",
        "wrong,surface,4.5",
        "wrong,wrong-tint,4.5",
        "agency,surface,4.5",
        "agency,agency-tint,4.5",
        "agency,page,4.5",
        "band-text,band,4.5",
        "band-soft,band,4.5",
        "edge,surface,3",
        "focus,surface,3",
        "focus,page,3",
        "text,accent-tint,4.5",
        "text,soon-tint,4.5",
        "text,wrong-tint,4.5",
        "text,agency-tint,4.5",
        "soon,page,4.5",
        "wrong,page,4.5"
    })
    void every_word_can_be_read_on_what_it_stands_on_in_every_light(String front, String back, double least)
            throws IOException {
        for (var theme : Theme.values()) {
            var colors = colors(theme);
            assertThat(contrast(color(colors, front), color(colors, back)))
                    .as("%s on %s in %s", front, back, theme.word())
                    .isGreaterThanOrEqualTo(least);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"#000000,#ffffff,21", "#777777,#ffffff,4.48", "#ffffff,#ffffff,1"})
    void contrast_is_reckoned_as_the_guidelines_do(String pair) {
        var parts = pair.split(",");
        assertThat(contrast(parts[0], parts[1])).isCloseTo(Double.parseDouble(parts[2]), offset(0.01));
    }

    private static String everySheet() {
        var sheet = Objects.requireNonNull(Assets.load().find("ventanilla.css"));
        return new String(sheet.plain(), StandardCharsets.UTF_8);
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (var walk = Files.walk(folder)) {
            return walk.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    /** Raw values and meanings of a theme: those of the light one, overridden by its own. */
    private static Map<String, String> colors(Theme theme) throws IOException {
        var sheet = Files.readString(SHEETS.resolve("tokens.css"));
        var values = new HashMap<String, String>();
        for (var block : Pattern.compile("(:root[^{]*)\\{([^}]*)}")
                .matcher(sheet)
                .results()
                .toList()) {
            var isMine = block.group(1).contains("data-theme=\"" + theme.word() + "\"");
            if (isMine || !block.group(1).contains("data-theme")) {
                Pattern.compile("--([a-z0-9-]+):\\s*([^;]+);")
                        .matcher(block.group(2))
                        .results()
                        .forEach(token -> {
                            if (isMine || !values.containsKey(token.group(1))) {
                                values.put(token.group(1), token.group(2).strip());
                            }
                        });
            }
        }
        return values;
    }

    private static String color(Map<String, String> values, String meaning) {
        var value = values.get("color-" + meaning);
        while (value != null && value.startsWith("var(--")) {
            value = values.get(value.substring("var(--".length(), value.length() - 1));
        }
        return Objects.requireNonNull(value, meaning);
    }

    private static double contrast(String one, String other) {
        var first = luminance(one);
        var second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(String hex) {
        return 0.2126 * channel(hex, 1) + 0.7152 * channel(hex, 3) + 0.0722 * channel(hex, 5);
    }

    private static double channel(String hex, int at) {
        var value = Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
