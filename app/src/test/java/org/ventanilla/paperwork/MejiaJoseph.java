package org.ventanilla.paperwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.ventanilla.CleanDatabase;
import org.ventanilla.TestClock;
import org.ventanilla.Visitor;
import org.ventanilla.Visitor.Seen;

/** The Mejía Joseph family at Lucía's window in Tapachula, on Tuesday 24 November 2026 at 10:42. */
final class MejiaJoseph {

    static final Instant NOW = Instant.parse("2026-11-24T16:42:00Z");

    private static final Pattern HOUSEHOLD = Pattern.compile("/households/([0-9a-f-]{36})");

    final Visitor lucia;
    final String household;
    final String maria;
    final String wilner;
    final String djenny;
    final String samuel;

    private MejiaJoseph(Visitor lucia, String household, List<String> people) {
        this.lucia = lucia;
        this.household = household;
        this.maria = people.get(0);
        this.wilner = people.get(1);
        this.djenny = people.get(2);
        this.samuel = people.get(3);
    }

    static MejiaJoseph registered() {
        var clock = CleanDatabase.bean(TestClock.class);
        clock.stopAt(NOW.minusSeconds(600));
        var lucia = CleanDatabase.visitor().signIn("lucia");
        var people = new ArrayList<String>();
        var first = lucia.submit(
                lucia.get("/people/new"), "/people", person("María Fernanda", "Mejía", "07/04/1992", "HN"));
        people.add(idOf(first));
        var household = found(HOUSEHOLD, first.body());
        for (var each : List.of(wilner(people), djenny(people), samuel(people))) {
            var ties = new LinkedHashMap<>(each);
            for (var other : people) {
                ties.putIfAbsent("tie-" + other, "NONE");
            }
            clock.stopAt(NOW.minusSeconds(500 - 60L * people.size()));
            var form = lucia.get("/households/" + household + "/members/new");
            people.add(idOf(lucia.submit(form, "/households/" + household + "/members", ties)));
        }
        clock.stopAt(NOW);
        return new MejiaJoseph(lucia, household, people);
    }

    private static Map<String, String> wilner(List<String> people) {
        var wilner = person("Wilner", "Joseph", "15/09/1990", "HT");
        wilner.put("language-1", "ht");
        wilner.put("tie-" + people.getFirst(), "PARTNER");
        return wilner;
    }

    private static Map<String, String> djenny(List<String> people) {
        var djenny = person("Djenny", "Joseph", "03/03/2017", "HN");
        djenny.put("tie-" + people.getFirst(), "CHILD");
        return djenny;
    }

    private static Map<String, String> samuel(List<String> people) {
        var samuel = person("Samuel", "Joseph", "03/11/2026", "MX");
        samuel.put("standing", "MEXICAN");
        samuel.put("entered", "");
        samuel.put("tie-" + people.getFirst(), "CHILD");
        return samuel;
    }

    static Map<String, String> person(String given, String surname, String born, String country) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("standing", "FOREIGN");
        fields.put("given", given);
        fields.put("first", surname);
        fields.put("no-second", "yes");
        fields.put("born", born);
        fields.put("born-precision", "day");
        fields.put("nationality-1", country);
        fields.put("born-in", country);
        fields.put("language-1", "es");
        fields.put("where", "here");
        fields.put("entered", "19/10/2026");
        return fields;
    }

    Seen plan() {
        return lucia.get("/households/" + household + "/plan");
    }

    /** Presses the button for whoever says it. */
    Seen saysTheWish(String person) {
        return lucia.submit(plan(), "/people/" + person + "/wish", Map.of());
    }

    Seen opens(String procedure, String person) {
        return lucia.submit(plan(), "/people/" + person + "/files", Map.of("procedure", procedure));
    }

    Seen moves(Seen file, String step, String on) {
        return moves(file, Map.of("step", step, "on", on));
    }

    Seen moves(Seen file, Map<String, String> typed) {
        return lucia.submit(file, file.path().replace("/moves", "") + "/moves", typed);
    }

    /** Prints the sheet: what it shows once, the PIN among it, is in the answer itself. */
    Seen prints(String language, String paper) {
        var path = "/households/" + household + "/slip";
        return lucia.submit(lucia.get(path), path, Map.of("language", language, "paper", paper));
    }

    static String pinOn(Seen sheet) {
        return found(Pattern.compile("<b class=\"code\">(\\d{3} \\d{3})</b>"), sheet.body());
    }

    static String folioOn(Seen sheet) {
        return found(Pattern.compile("sheet__code\">([^<]+)<"), sheet.body());
    }

    private static String idOf(Seen person) {
        assertThat(person.path()).as(text(person.body())).startsWith("/people/");
        return person.path().substring("/people/".length());
    }

    static String found(Pattern pattern, String body) {
        var found = pattern.matcher(body);
        assertThat(found.find()).as(pattern + " in " + text(body)).isTrue();
        return found.group(1);
    }

    /** What a person reads, without the marks. */
    static String text(String body) {
        return body.replaceAll("(?s)<(head|script|style)>.*?</\\1>", " ")
                .replaceAll("<[^>]+>", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
