package org.ventanilla.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;
import org.ventanilla.Callers;
import org.ventanilla.CleanDatabase;
import org.ventanilla.TestClock;
import org.ventanilla.Visitor;
import org.ventanilla.Visitor.Seen;
import org.ventanilla.Wire;
import org.ventanilla.kernel.Answer;
import org.ventanilla.kernel.Caller;

/**
 * Every form of the program, found on the pages themselves: whatever is typed into any of its fields, the answer is a
 * sentence that helps with what was typed still there, or it was taken and is read again as it was typed. A route that
 * takes a form which no page shows here fails the test.
 */
@ExtendWith(CleanDatabase.class)
class EveryFormTest {

    private static final Instant MORNING = Instant.parse("2026-11-24T16:42:00Z");
    private static final String FORM = "application/x-www-form-urlencoded";

    /** Far more than any field takes, and still shown again whole. */
    private static final int LONG = 9_900;

    /** Whatever a hand or a machine may put into a field. */
    private static final Map<String, String> TYPED = Map.of(
            "nothing", "",
            "over-long", "ñ".repeat(LONG),
            "emoji", "😀🫂🇭🇳👨‍👩‍👧",
            "right-to-left", "محمد \u202Eabc\u202C \u2067שלום\u2069",
            "hostile", "<script>alert('x')</script>\"' OR 1=1; drop table person; -- ${7*7}#{7*7}</textarea>");

    /** Bytes that are no text: a zero, half a character of two kinds, and what no encoding means. */
    private static final List<String> NO_TEXT = List.of("%00", "a%00b", "%ED%A0%80", "%F0%9F", "%FF", "%C0%AF");

    /** Pages whose forms are examples, or that only turn whoever comes to another page. */
    private static final Pattern NOT_VISITED =
            Pattern.compile("/(dev|test|assets|language|theme|keys|error|health|mi-plan/salida)\\b.*");

    private static final String GIVEN = "tres tazas de café";
    private static final int FORMS_MAX = 200;

    /** All fields at once hold less each: a form that no hand could fill is not read at all. */
    private static final int LONG_EVERYWHERE = 2_000;

    private final List<String> faults = new ArrayList<>();
    private final Set<String> reached = new LinkedHashSet<>();

    /** Field by field once is enough for forms that ask the same. */
    private final Set<List<String>> alike = new LinkedHashSet<>();

    /** Forms as they are shown since anything was last taken. */
    private final Map<String, SeenForm> shown = new LinkedHashMap<>();

    private Arrived maria = Arrived.NOBODY;
    private Visitor lucia = CleanDatabase.visitor();
    private Visitor eva = CleanDatabase.visitor();
    private String language = "es";

    @BeforeEach
    void arrive(TestClock clock, StaffDesk desk) {
        clock.stopAt(MORNING);
        lucia = CleanDatabase.visitor().signIn("lucia");
        maria = Arrived.at(lucia, "María");
        var operator = Caller.operator(Callers.lucia().centre(), Callers.lucia().zone());
        var newcomer = new StaffDesk.Newcomer("eva.luz", "Eva Luz", "CASEWORKER", GIVEN);
        assertThat(desk.enrol(UUID.randomUUID(), newcomer, operator)).isInstanceOf(Answer.Done.class);
        eva = CleanDatabase.visitor().signIn("eva.luz", GIVEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "en"})
    void whatever_is_typed_is_helped_with_or_taken_as_it_is(String language, Routes routes) {
        this.language = language;
        visitAll(routes, language.equals("es") ? this::typeIntoEach : this::typeIntoAll);
        assertThat(faults).isEmpty();
        assertThat(reached).as("routes whose form a page shows").containsAll(taken(routes));
    }

    @Test
    void a_form_that_comes_too_late_is_shown_again_as_it_was_typed_and_nothing_is_done(Routes routes) {
        visitAll(routes, this::sendLate);
        assertThat(faults).isEmpty();
    }

    @Test
    void bytes_that_are_no_text_are_no_fault_in_any_field(Routes routes) {
        visitAll(routes, this::sendNoText);
        assertThat(faults).isEmpty();
    }

    /** Each route that takes a form, and the door itself. */
    private static Set<String> taken(Routes routes) {
        var taken = routes.all().stream()
                .filter(route -> route.method().equals(HttpMethod.POST))
                .map(Routes.Route::pattern)
                .filter(pattern -> !pattern.startsWith("/test/"))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        taken.addAll(List.of("/sign-in", "/sign-out"));
        return taken;
    }

    /** A form on its page, in the hands of whoever is shown it. */
    private record Held(Visitor who, String page, SeenForm form) {}

    private interface Trying {
        void with(Held held);
    }

    private void visitAll(Routes routes, Trying trying) {
        var unsaid = lucia.submit(lucia.get("/people/new"), "/people", maria.soundly());
        lucia.get("/language/" + language);
        visit(lucia, unsaid.path(), routes, trying);
        for (var route : routes.all()) {
            if (!route.method().equals(HttpMethod.GET)
                    || NOT_VISITED.matcher(route.pattern()).matches()) {
                continue;
            }
            if (route.pattern().contains("{")) {
                maria = Arrived.at(lucia, "María");
            }
            var page = maria.address(route.pattern()
                    .replace("/procedures/{id}", "/procedures/rfc")
                    .replace("{token}", "nowhere"));
            var who = route.demands() == null ? CleanDatabase.visitor() : page.equals("/password") ? eva : lucia;
            who.get("/language/" + language);
            visit(who, route.demands() == null ? page + "?lang=" + language : page, routes, trying);
        }
    }

    private void visit(Visitor who, String page, Routes routes, Trying trying) {
        var tried = new LinkedHashSet<String>();
        shown.clear();
        for (var times = 0; times < FORMS_MAX; times++) {
            var next = SeenForm.on(who.get(page).body()).stream()
                    .filter(form -> form.action().startsWith("/"))
                    .filter(form -> tried.add(form.signature()))
                    .findFirst();
            if (next.isEmpty()) {
                return;
            }
            taken(routes).stream()
                    .filter(pattern -> next.get().action().matches(pattern.replaceAll("\\{[a-z]+}", "[^/]+")))
                    .forEach(reached::add);
            trying.with(new Held(who, page, next.get()));
        }
        faults.add(page + " shows no end of forms");
    }

    private void typeIntoEach(Held held) {
        if (alike.add(held.form().texts())) {
            for (var field : held.form().texts()) {
                TYPED.keySet().forEach(kind -> send(held, Map.of(field, typed(kind, field)), kind + " in " + field));
            }
        }
        held.form().choices().keySet().forEach(field -> {
            send(held, Map.of(field, ""), "nothing chosen in " + field);
            send(held, Map.of(field, typed("hostile", field)), "hostile in " + field);
        });
        typeIntoAll(held);
    }

    private void typeIntoAll(Held held) {
        for (var kind : TYPED.keySet()) {
            var all = new LinkedHashMap<String, String>();
            for (var field : held.form().texts()) {
                var typed = typed(kind, field);
                all.put(field, typed.substring(Math.max(0, typed.length() - LONG_EVERYWHERE)));
            }
            if (!all.isEmpty()) {
                send(held, all, kind + " everywhere");
            }
        }
        if (held.form().held().containsKey("fact")) {
            held.who().post(held.form().action(), soundly(held));
            shown.clear();
        }
    }

    /** No two fields alike, so that what is read again is what was typed here. */
    private static String typed(String kind, String field) {
        var typed = TYPED.getOrDefault(kind, "");
        return typed.isEmpty() ? "" : typed + " " + field;
    }

    /** What makes the form sound, as it is shown now: keys and versions go stale. */
    private Map<String, String> soundly(Held held) {
        var now = shown.computeIfAbsent(
                held.form().signature(),
                signature -> SeenForm.on(held.who().get(held.page()).body()).stream()
                        .filter(form -> form.signature().equals(signature))
                        .findFirst()
                        .orElse(held.form()));
        var fields = new LinkedHashMap<>(now.held());
        var sound = maria.soundly();
        sound.put("username", "nobody");
        now.texts().forEach(name -> {
            if (fields.getOrDefault(name, "").isEmpty() && sound.containsKey(name)) {
                fields.put(name, sound.get(name));
            }
        });
        now.choices().forEach((name, values) -> {
            var wanted = sound.getOrDefault(name, "");
            if (values.contains(wanted)) {
                fields.put(name, wanted);
            } else if (sound.containsKey(name) && !fields.containsKey(name)) {
                fields.put(name, values.getFirst());
            }
        });
        fields.put("key", UUID.randomUUID().toString());
        return fields;
    }

    private void send(Held held, Map<String, String> typed, String how) {
        var fields = soundly(held);
        fields.putAll(typed);
        var seen = held.who().post(held.form().action(), fields);
        var found = new Answered(held.form(), typed, seen, language).faults();
        if (!Answered.isRefused(seen)) {
            shown.clear();
        }
        if (found.isEmpty() && !Answered.isRefused(seen)) {
            found = notReadAgain(held, typed, seen);
            if (how.startsWith("right-to-left")) {
                found = List.of("took a mark that turns the line round");
            }
        }
        var where = held.form().action().replaceAll("[0-9a-f-]{36}", "…") + " "
                + held.form().held().get("fact");
        found.forEach(fault -> faults.add(where + ": " + how + ": " + fault));
    }

    /** Of what was taken, whatever no page shows as it was typed. */
    private List<String> notReadAgain(Held held, Map<String, String> typed, Seen seen) {
        var pages = new StringBuilder(seen.body());
        var lost = new LinkedHashSet<String>();
        typed.forEach((field, text) -> {
            if (!text.isBlank() && held.form().texts().contains(field) && !Answered.isIn(pages.toString(), text)) {
                lost.add(field);
            }
        });
        if (!lost.isEmpty()) {
            for (var page : List.of(
                    held.page(),
                    "/people/" + maria.person(),
                    "/people/" + maria.person() + "/ficha",
                    "/people/" + maria.person() + "/wish",
                    "/files/" + maria.file(),
                    "/households/" + maria.household() + "/plan")) {
                pages.append(held.who().get(page).body());
            }
            lost.removeIf(field -> Answered.isIn(pages.toString(), typed.getOrDefault(field, "")));
        }
        return lost.stream()
                .map(field -> "taken and never seen again: " + field)
                .toList();
    }

    /** Soundly, so that only the lost session stands in the way; and with something typed into each of its fields. */
    private void sendLate(Held held) {
        var path = held.form().action();
        var isOpen = PublicRoutes.cover(HttpMethod.POST, path)
                || Set.of("/sign-in", "/sign-out").contains(path);
        if (isOpen || held.form().texts().stream().anyMatch(SeenForm::isSecret)) {
            return;
        }
        var typed = new LinkedHashMap<String, String>();
        held.form().texts().forEach(field -> typed.put(field, "tecleado " + field));
        var before = Rows.done();
        for (var words : List.of(Map.<String, String>of(), typed)) {
            var fields = soundly(held);
            fields.putAll(words);
            fields.put("_csrf", "of-yesterday");
            var seen = held.who().post(path, fields);
            var where = "late " + path.replaceAll("[0-9a-f-]{36}", "…") + " " + fields.get("fact") + ": ";
            if (!seen.body().contains("Nada se guardó todavía")) {
                faults.add(where + seen.status() + " does not say that nothing was saved");
            }
            if (seen.headers().firstValue("Set-Cookie").isPresent()) {
                faults.add(where + "sets a cookie");
            }
            held.form().texts().stream()
                    .filter(field -> !Answered.isIn(seen.body(), fields.getOrDefault(field, "")))
                    .forEach(field -> faults.add(where + "was not kept: " + field));
        }
        if (!Rows.done().equals(before)) {
            faults.add("late " + path + ": was done");
        }
    }

    private void sendNoText(Held held) {
        for (var field : held.form().texts()) {
            for (var bytes : NO_TEXT) {
                var fields = soundly(held);
                fields.remove(field);
                var body = Answered.encoded(fields) + "&" + field + "=" + bytes;
                var seen = Wire.post(
                        held.form().action(),
                        FORM,
                        body,
                        "Cookie: ventanilla=" + held.who().session());
                if (seen.status() >= 500 || seen.status() == 403) {
                    faults.add(held.form().action() + " " + field + "=" + bytes + ": " + seen.status());
                } else if (seen.status() >= 400 && !seen.body().contains("<h1")) {
                    faults.add(held.form().action() + " " + field + "=" + bytes + ": no page");
                }
            }
        }
    }
}
