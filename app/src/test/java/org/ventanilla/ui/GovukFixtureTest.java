package org.ventanilla.ui;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The ported parts print what the makers of the vendored sheet say they must. Their own examples are the test. */
@NullUnmarked
class GovukFixtureTest {

    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(ContentType.Html);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @ParameterizedTest
    @ValueSource(strings = {"default", "with hint text", "with error message", "with error and hint", "value"})
    void a_field_is_the_input_of_the_fixtures(String name) throws IOException {
        var fixture = fixture("input", name);
        var options = fixture.get("options");
        var field = Field.of(id(options), label(options))
                .holding(text(options, "value"))
                .hinted(nested(options, "hint"))
                .wrong(nested(options, "errorMessage"));
        assertThat(render("field", Map.of("field", field))).isEqualTo(named(fixture));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "default",
                "with hint",
                "with error message",
                "with default value",
                "with custom rows",
                "with hint and error message"
            })
    void an_area_is_the_textarea_of_the_fixtures(String name) throws IOException {
        var fixture = fixture("textarea", name);
        var options = fixture.get("options");
        var area = Area.of(id(options), label(options))
                .holding(text(options, "value"))
                .hinted(nested(options, "hint"))
                .wrong(nested(options, "errorMessage"))
                .tall(options.has("rows") ? options.get("rows").asInt() : 5);
        assertThat(render("area", Map.of("area", area))).isEqualTo(named(fixture));
    }

    @ParameterizedTest
    @ValueSource(strings = {"default", "with hint", "with fieldset and error message", "with hint and error message"})
    void a_choice_is_the_radios_of_the_fixtures(String name) throws IOException {
        var fixture = fixture("radios", name);
        var options = fixture.get("options");
        var choice = Choice.of(prefix(options), nested(options.get("fieldset"), "legend"), items(options))
                .hinted(nested(options, "hint"))
                .wrong(nested(options, "errorMessage"))
                .holding(checked(options));
        assertThat(render("choice", Map.of("choice", choice))).isEqualTo(prefixed(fixture));
    }

    @ParameterizedTest
    @ValueSource(strings = {"default", "with hint", "with error message", "with error message and hint"})
    void checks_are_the_checkboxes_of_the_fixtures(String name) throws IOException {
        var fixture = fixture("checkboxes", name);
        var options = fixture.get("options");
        var held = new ArrayList<String>();
        options.path("values").forEach(value -> held.add(value.asString()));
        var checks = Checks.of(prefix(options), nested(options.get("fieldset"), "legend"), items(options))
                .hinted(nested(options, "hint"))
                .wrong(nested(options, "errorMessage"))
                .holding(held);
        assertThat(render("checks", Map.of("checks", checks))).isEqualTo(prefixed(fixture));
    }

    @ParameterizedTest
    @ValueSource(strings = {"default", "with selected value", "with hint text and error message"})
    void a_select_is_the_select_of_the_fixtures(String name) throws IOException {
        var fixture = fixture("select", name);
        var options = fixture.get("options");
        var chosen = options.has("value") ? options.get("value").asString() : checked(options);
        var select = Select.of(id(options), label(options), items(options))
                .hinted(nested(options, "hint"))
                .wrong(nested(options, "errorMessage"))
                .holding(chosen);
        assertThat(render("select", Map.of("select", select)))
                .isEqualTo(named(fixture).replace(" disabled", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"default", "link", "secondary"})
    void a_button_is_the_button_of_the_fixtures(String name) throws IOException {
        var fixture = fixture("button", name);
        var options = fixture.get("options");
        var plain = options.has("href")
                ? Button.to(options.get("href").asString(), options.get("text").asString())
                : Button.of(options.get("text").asString());
        var button = name.startsWith("secondary") ? plain.secondary() : plain;
        assertThat(render("button", Map.of("button", button)))
                .isEqualTo(expected(fixture).replace(" name=\"secondary\"", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"default", "without links", "mixed with and without links"})
    void an_error_summary_is_that_of_the_fixtures(String name) throws IOException {
        var fixture = fixture("error-summary", name);
        var options = fixture.get("options");
        var items = StreamSupport.stream(options.get("errorList").spliterator(), false)
                .map(item -> new ErrorSummary.Item(item.get("text").asString(), text(item, "href")))
                .toList();
        var summary = new ErrorSummary(options.get("titleText").asString(), null, items);
        assertThat(render("errorSummary", Map.of("summary", summary))).isEqualTo(expected(fixture));
    }

    @ParameterizedTest
    @ValueSource(strings = {"default", "expanded", "id"})
    void details_are_those_of_the_fixtures(String name) throws IOException {
        var fixture = fixture("details", name);
        var options = fixture.get("options");
        Content content = output -> output.writeUserContent(options.get("text").asString());
        var details = new Details(options.get("summaryText").asString(), options.has("open"), text(options, "id"));
        assertThat(render("details", Map.of("details", details, "content", content)))
                .isEqualTo(expected(fixture));
    }

    @ParameterizedTest
    @ValueSource(strings = {"default", "with type as success"})
    void a_notice_is_the_notification_banner_of_the_fixtures(String name) throws IOException {
        var fixture = fixture("notification-banner", name);
        var options = fixture.get("options");
        var isSuccess = options.has("type");
        var notice = new Notice(
                isSuccess ? "Success" : "Important", options.get("text").asString(), isSuccess);
        assertThat(render("notice", Map.of("notice", notice))).isEqualTo(expected(fixture));
    }

    @Test
    void a_row_of_a_summary_list_is_that_of_the_fixtures() throws IOException {
        var fixture = fixture("summary-list", "with actions");
        var row = fixture.get("options").get("rows").get(1);
        var action = row.get("actions").get("items").get(0);
        var change = new SummaryList.Change(
                action.get("href").asString(),
                action.get("text").asString(),
                action.get("visuallyHiddenText").asString());
        var list = SummaryList.empty().and(new SummaryList.Row(nested(row, "key"), nested(row, "value"), change));
        var printed = render("summaryList", Map.of("list", list));
        assertThat(printed).startsWith("<dl class=\"govuk-summary-list\">").endsWith("</dl>");
        assertThat(expected(fixture))
                .contains(
                        printed.replace("<dl class=\"govuk-summary-list\">", "").replace("</dl>", ""));
    }

    @Test
    void a_tag_a_way_back_and_a_way_past_are_those_of_the_fixtures() throws IOException {
        assertThat(render("tag", Map.of("text", "Alpha"))).isEqualTo(expected(fixture("tag", "default")));
        assertThat(render("backLink", Map.of("href", "#", "text", "Back")))
                .isEqualTo(expected(fixture("back-link", "default")));
        assertThat(render("skipLink", Map.of("href", "#test-target-element", "text", "Skip to main content")))
                .isEqualTo(expected(fixture("skip-link", "default")));
    }

    private static String render(String template, Map<String, Object> values) {
        var output = new StringOutput();
        ENGINE.render("ui/" + template + ".jte", values, output);
        return Markup.same(output.toString());
    }

    private static JsonNode fixture(String component, String name) throws IOException {
        var found = new PathMatchingResourcePatternResolver()
                .getResources(
                        "classpath*:META-INF/resources/webjars/govuk-frontend/*/dist/govuk/components/%s/fixtures.json"
                                .formatted(component));
        try (var json = found[0].getInputStream()) {
            for (var fixture : JSON.readTree(json).get("fixtures")) {
                if (fixture.get("name").asString().equals(name)) {
                    return fixture;
                }
            }
        }
        throw new AssertionError(
                "No fixture called %s for %s.\nMaybe the vendored sheet was updated.".formatted(name, component));
    }

    private static String expected(JsonNode fixture) {
        return Markup.same(fixture.get("html").asString());
    }

    /** Our fields have one word for id and name; the fixtures sometimes two. Nothing else may differ. */
    private static String named(JsonNode fixture) {
        var options = fixture.get("options");
        var name = options.get("name").asString();
        return expected(fixture).replace("name=\"%s\"".formatted(name), "name=\"%s\"".formatted(id(options)));
    }

    private static String prefixed(JsonNode fixture) {
        var options = fixture.get("options");
        var name = options.get("name").asString();
        return expected(fixture).replace("name=\"%s\"".formatted(name), "name=\"%s\"".formatted(prefix(options)));
    }

    private static String id(JsonNode options) {
        return (options.has("id") ? options.get("id") : options.get("name")).asString();
    }

    private static String prefix(JsonNode options) {
        return (options.has("idPrefix") ? options.get("idPrefix") : options.get("name")).asString();
    }

    private static String label(JsonNode options) {
        return nested(options, "label");
    }

    private static String nested(JsonNode options, String name) {
        return options.has(name) ? options.get(name).get("text").asString() : null;
    }

    private static String text(JsonNode options, String name) {
        return options.has(name) ? options.get(name).asString() : null;
    }

    private static List<Choice.Option> items(JsonNode options) {
        return StreamSupport.stream(options.get("items").spliterator(), false)
                .map(item -> new Choice.Option(
                        item.get("value").asString(), item.get("text").asString(), nested(item, "hint"), false))
                .toList();
    }

    private static String checked(JsonNode options) {
        return StreamSupport.stream(options.get("items").spliterator(), false)
                .filter(item -> item.path("checked").asBoolean(false)
                        || item.path("selected").asBoolean(false))
                .map(item -> item.get("value").asString())
                .findFirst()
                .orElse(null);
    }
}
