package org.ventanilla.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;
import org.ventanilla.CleanDatabase;
import org.ventanilla.TestClock;
import org.ventanilla.Visitor;
import org.ventanilla.Wire;

/** Every form and route, sent what no page of ours sends: never a fault, never another's page, never what was not asked. */
@ExtendWith(CleanDatabase.class)
class HostileTest {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final Instant MORNING = Instant.parse("2026-11-24T16:42:00Z");
    private static final int FAULT = 500;

    private Visitor lucia = CleanDatabase.visitor();
    private String proof = "";

    @BeforeEach
    void signIn(TestClock clock) {
        clock.stopAt(MORNING);
        lucia = CleanDatabase.visitor().signIn("lucia");
        proof = lucia.get("/people/new").hidden().getOrDefault("_csrf", "");
    }

    private String[] signedIn(String... more) {
        var all = new ArrayList<>(List.of("Cookie: ventanilla=" + lucia.session(), "X-CSRF-TOKEN: " + proof));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    private static Map<String, String> sound(Arrived whom) {
        var fields = new LinkedHashMap<>(whom.soundly());
        fields.putAll(Map.of("q", "María", "counter", "7", "lang", "es", "language", "es", "paper", "sheet"));
        fields.putAll(Map.of("folio", whom.folio(), "pin", whom.pin()));
        return fields;
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** Where every form is sent: those of the routes, and the two that the door itself takes. */
    private static List<String> forms(Routes routes, Arrived whom) {
        var forms = new ArrayList<String>();
        for (var route : routes.all()) {
            if (route.method().equals(HttpMethod.POST) && !route.pattern().startsWith("/test/")) {
                forms.add(whom.address(route.pattern().replace("{token}", "nowhere")));
            }
        }
        assertThat(forms).hasSizeGreaterThan(12);
        return forms;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "' or 1=1; drop table person; --",
                "<script>alert(1)</script>",
                "${7*7}#{7*7}%{7*7}{{7*7}}",
                "../../../../etc/passwd",
                "\u202etxet\u0301\uD83D\uDE42",
                "2026-02-30",
                "-99999999999999999999",
                "\r\nSet-Cookie: a=b"
            })
    void strange_words_in_every_field_of_every_form_are_no_fault(String words, Routes routes) {
        var maria = Arrived.at(lucia, "María");
        for (var address : forms(routes, maria)) {
            var fields = sound(maria);
            fields.replaceAll((name, value) -> name.equals("key") ? value : words);
            var seen = Wire.post(address, FORM, form(fields), signedIn());
            assertThat(seen.status()).as(address).isLessThan(FAULT).isNotEqualTo(403);
            assertThat(seen.body()).as(address).doesNotContain("<script>alert");
            assertThat(seen.head()).as(address).doesNotContainIgnoringCase("set-cookie: a=b");
        }
    }

    @Test
    void a_zero_in_any_field_is_refused_before_the_database_refuses_it(Routes routes) {
        var maria = Arrived.at(lucia, "María");
        for (var address : forms(routes, maria)) {
            for (var name : List.of("given", "q", "folio", "answer", "document-number", "username", "first", "typed")) {
                var fields = sound(maria);
                fields.put(name, "Mar\u0000ia");
                assertThat(Wire.post(address, FORM, form(fields), signedIn()).status())
                        .as(address + " " + name)
                        .isEqualTo(400);
            }
        }
        assertThat(Wire.post("/sign-in", FORM, "username=a%00&password=b%00", signedIn())
                        .status())
                .isEqualTo(400);
        assertThat(Wire.get("/mi-plan?lang=%00", signedIn()).status()).isEqualTo(400);
        assertThat(Wire.get("/procedures?%00=1", signedIn()).status()).isEqualTo(400);
    }

    @Test
    void fields_sent_twice_and_fields_without_end_are_no_fault(Routes routes) {
        var maria = Arrived.at(lucia, "María");
        for (var address : forms(routes, maria)) {
            var twice = form(sound(maria)) + "&" + form(sound(maria)) + "&key=" + UUID.randomUUID();
            assertThat(Wire.post(address, FORM, twice, signedIn()).status())
                    .as(address)
                    .isLessThan(FAULT);
            var endless = sound(maria);
            endless.replaceAll((name, value) -> name.equals("key") ? value : "ñ".repeat(1_800));
            assertThat(Wire.post(address, FORM, form(endless), signedIn()).status())
                    .as(address)
                    .isLessThan(FAULT);
        }
    }

    @Test
    void a_key_that_was_used_for_something_else_writes_nothing_and_says_so(Routes routes) {
        var maria = Arrived.at(lucia, "María");
        var used = UUID.randomUUID().toString();
        var first = new LinkedHashMap<>(sound(maria));
        first.put("key", used);
        assertThat(lucia.post("/people", withProof(first)).status()).isEqualTo(200);
        var before = people();
        for (var address : forms(routes, maria)) {
            var fields = sound(maria);
            fields.put("key", used);
            fields.put("given", "Alguien Más");
            assertThat(Wire.post(address, FORM, form(fields), signedIn()).status())
                    .as(address)
                    .isLessThan(FAULT);
        }
        var other = new LinkedHashMap<>(first);
        other.put("given", "Alguien Más");
        var refused = lucia.post("/people", withProof(other));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("ya se envió con otros datos", "Alguien Más");
        assertThat(people()).isEqualTo(before);
    }

    private Map<String, String> withProof(Map<String, String> fields) {
        var all = new LinkedHashMap<>(fields);
        all.put("_csrf", proof);
        return all;
    }

    private static int people() {
        return CleanDatabase.everything()
                .sql("select count(*) from person")
                .query(Integer.class)
                .single();
    }

    @Test
    void eight_presses_at_once_register_one_person() {
        var before = people();
        var fields = withProof(sound(Arrived.NOBODY));
        var pressed = IntStream.range(0, 8)
                .mapToObj(_ -> CompletableFuture.supplyAsync(() -> lucia.post("/people", fields)))
                .toList();
        assertThat(pressed.stream().map(one -> one.join().path()).distinct())
                .singleElement()
                .asString()
                .startsWith("/people/");
        assertThat(people()).isEqualTo(before + 1);
    }

    @Test
    void verbs_no_page_uses_are_no_fault_and_change_nothing(Routes routes) {
        var maria = Arrived.at(lucia, "María");
        for (var route : routes.all()) {
            if (route.pattern().startsWith("/test/") || route.pattern().equals("/error")) {
                continue;
            }
            var address = whereIs(route, maria);
            for (var verb : List.of("PUT", "DELETE", "PATCH")) {
                assertThat(Wire.send(verb + " " + address + " HTTP/1.1", signedIn())
                                .status())
                        .as(verb + " " + address)
                        .isEqualTo(405);
            }
            assertThat(Wire.send("OPTIONS " + address + " HTTP/1.1", signedIn()).status())
                    .as(address)
                    .isIn(200, 405);
            if (route.method().equals(HttpMethod.GET)) {
                var head = Wire.send("HEAD " + address + " HTTP/1.1", signedIn());
                assertThat(head.status())
                        .as(address)
                        .isEqualTo(Wire.get(address, signedIn()).status());
                assertThat(head.body()).as(address).isEmpty();
            }
        }
    }

    @Test
    void what_is_open_to_everybody_is_open_to_whoever_only_asks_for_its_head() {
        for (var address : List.of("/health", "/sign-in", "/mi-plan", "/procedures", "/f/nowhere")) {
            assertThat(Wire.send("HEAD " + address + " HTTP/1.1").status())
                    .as(address)
                    .isEqualTo(200);
        }
        assertThat(Wire.send("HEAD /people/new HTTP/1.1").status()).isEqualTo(302);
    }

    private static String whereIs(Routes.Route route, Arrived whom) {
        return whom.address(route.pattern()
                .replace("/procedures/{id}", "/procedures/rfc")
                .replace("{token}", "nowhere")
                .replaceAll("\\{(word|name|version)}", "es")
                .replaceAll("\\{\\*[a-z]+}", "es"));
    }

    @Test
    void no_page_is_kept_by_a_browser_framed_by_a_stranger_or_guessed_at(Routes routes) {
        var maria = Arrived.at(lucia, "María");
        for (var route : routes.all()) {
            if (!route.method().equals(HttpMethod.GET) || route.pattern().startsWith("/assets/")) {
                continue;
            }
            var seen = Wire.get(whereIs(route, maria), signedIn());
            assertThat(seen.header("Cache-Control"))
                    .as(route.toString())
                    .singleElement()
                    .asString()
                    .contains("no-store");
            assertThat(seen.header("X-Frame-Options")).as(route.toString()).containsExactly("DENY");
            assertThat(seen.header("X-Content-Type-Options"))
                    .as(route.toString())
                    .containsExactly("nosniff");
            assertThat(seen.header("Content-Security-Policy"))
                    .as(route.toString())
                    .hasSize(1);
            assertThat(seen.header("Cross-Origin-Opener-Policy"))
                    .as(route.toString())
                    .containsExactly("same-origin");
            assertThat(seen.header("Referrer-Policy"))
                    .as(route.toString())
                    .hasSize(1)
                    .isSubsetOf("same-origin", "no-referrer");
            assertThat(seen.header("Set-Cookie")).as(route.toString()).allSatisfy(cookie -> assertThat(cookie)
                    .contains("HttpOnly", "SameSite=Lax"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "image/png", "text/*;q=0", "nonsense", "*/*", "text/html;charset=none"})
    void whatever_kind_of_answer_is_asked_for_the_page_comes(String accepted) {
        assertThat(Wire.get("/people/new", signedIn("Accept: " + accepted)).status())
                .isEqualTo(200);
        assertThat(Wire.get("/nowhere", signedIn("Accept: " + accepted)).body()).contains("No hay una página aquí");
    }

    @Test
    void a_host_of_somebody_else_leads_nobody_there() {
        var evil = "Host: evil.example";
        var turned = Wire.sendBytes("GET /people/new HTTP/1.1\r\n" + evil + "\r\nConnection: close\r\n\r\n");
        assertThat(turned.status()).isEqualTo(302);
        assertThat(turned.head()).doesNotContain("evil.example");
        assertThat(turned.header("Location")).containsExactly("/sign-in");

        var cookie = turned.header("Set-Cookie").getFirst().replaceAll(";.*", "");
        var door = Wire.get("/sign-in", "Cookie: " + cookie);
        var token = door.body().replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
        var entered = Wire.post("/sign-in", FORM, "username=lucia&password=demo&_csrf=" + token, "Cookie: " + cookie);
        assertThat(entered.status()).isEqualTo(302);
        assertThat(entered.header("Location")).singleElement().asString().startsWith("/people/new");
        assertThat(entered.header("Set-Cookie")).isNotEmpty().noneMatch(given -> given.startsWith(cookie));
        assertThat(Wire.get("/people/new", "Cookie: " + cookie).status()).isEqualTo(302);
    }

    @Test
    void no_way_leads_out_of_the_folder_of_assets() {
        for (var path : List.of(
                "/assets/x/../application.yaml",
                "/assets/x/..%2fapplication.yaml",
                "/assets/x/%2e%2e/%2e%2e/application.yaml",
                "/assets/x/js/..;/..;/application.yaml",
                "/assets/x//etc/passwd",
                "/assets/x/js%5c..%5capplication.yaml",
                "/assets/x/META-INF/MANIFEST.MF",
                "/assets/x/css/tokens.css")) {
            var seen = Wire.get(path, signedIn());
            assertThat(seen.status()).as(path).isIn(400, 404);
            assertThat(seen.body()).as(path).doesNotContain("datasource", "root:", "Manifest-Version");
        }
    }
}
