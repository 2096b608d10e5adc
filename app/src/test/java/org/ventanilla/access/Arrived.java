package org.ventanilla.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.ventanilla.Visitor;

/**
 * Somebody whom Lucía registered in Tapachula, with a wish, a file and a printed sheet, so that every route about a
 * person leads to somebody.
 */
record Arrived(String person, String household, String file, String paper, String folio, String pin) {

    private static final Pattern HOUSEHOLD = Pattern.compile("/households/([0-9a-f-]{36})");
    private static final Pattern PAPER = Pattern.compile("name=\"paper\" value=\"([^\"]+)\"");
    private static final Pattern FOLIO = Pattern.compile("sheet__code\">([^<]+)<");
    private static final Pattern PIN = Pattern.compile("<b class=\"code\">(\\d{3} \\d{3})</b>");

    /** Nobody, anywhere: what is asked of them must be answered like what is out of reach. */
    static final Arrived NOBODY = new Arrived(
            "00000000-0000-4000-8000-000000000000",
            "00000000-0000-4000-8000-000000000001",
            "00000000-0000-4000-8000-000000000002",
            "00000000-0000-4000-8000-000000000003",
            "",
            "");

    static Arrived at(Visitor lucia, String name) {
        var form = lucia.get("/people/new");
        var registered = lucia.submit(form, "/people", ficha(name));
        assertThat(registered.path()).startsWith("/people/");
        var person = registered.path().substring("/people/".length());
        var household = found(HOUSEHOLD, registered.body());
        lucia.submit(form, "/people/" + person + "/wish", keyed());
        var brought = keyed();
        brought.put("document", "national-id");
        var papers = lucia.submit(form, "/people/" + person + "/documents", brought);
        var opened = keyed();
        opened.put("procedure", "refugee-recognition");
        var file = lucia.submit(form, "/people/" + person + "/files", opened).path();
        assertThat(file).startsWith("/files/");
        var sheet = lucia.submit(form, "/households/" + household + "/slip", keyed());
        return new Arrived(
                person,
                household,
                file.substring("/files/".length()),
                found(PAPER, papers.body()),
                found(FOLIO, sheet.body()),
                found(PIN, sheet.body()));
    }

    /** The address of a route that is about this person, or null for a variable nobody told this test about. */
    String address(String pattern) {
        var address = pattern.replaceAll("\\{(person|one)}", person)
                .replace("{household}", household)
                .replace("/files/{id}", "/files/" + file)
                .replace("{procedure}", "refugee-recognition")
                .replace("{deadline}", "filing");
        assertThat(address)
                .as("%s has a variable without a value.\nMaybe say in Arrived who stands behind it.", pattern)
                .doesNotContain("{");
        return address;
    }

    /** What every form about a person needs to be sound, so that nothing but the caller is left to refuse. */
    Map<String, String> soundly() {
        var fields = keyed();
        fields.putAll(ficha("Otro"));
        fields.put("tie-" + person, "NONE");
        fields.put("version", "1");
        fields.put("person", person);
        fields.put("paper", paper);
        fields.put("document", "passport");
        fields.put("document-number", "X0004217");
        fields.put("fact", "speaks.es");
        fields.put("answer", "yes");
        fields.put("complete", "yes");
        fields.put("procedure", "rfc");
        fields.put("step", "filing");
        fields.put("on", "24/11/2026");
        fields.put("day", "24/11/2026");
        fields.put("tried", "24/11/2026");
        fields.put("possible", "24/11/2026");
        fields.put("acknowledgement", "Sello 0417");
        return fields;
    }

    private static Map<String, String> keyed() {
        return new LinkedHashMap<>(Map.of("key", UUID.randomUUID().toString()));
    }

    private static Map<String, String> ficha(String name) {
        var fields = new LinkedHashMap<>(Map.of(
                "standing", "FOREIGN",
                "given", name,
                "first", "Mejía",
                "no-second", "yes",
                "born", "07/04/1992",
                "nationality-1", "HN",
                "language-1", "es",
                "where", "here",
                "entered", "19/10/2026"));
        fields.put("born-precision", "day");
        return fields;
    }

    private static String found(Pattern pattern, String body) {
        var found = pattern.matcher(body);
        assertThat(found.find()).as(pattern.toString()).isTrue();
        return found.group(1);
    }
}
