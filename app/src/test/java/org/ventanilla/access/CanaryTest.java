package org.ventanilla.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpMethod;
import org.ventanilla.CleanDatabase;
import org.ventanilla.TestClock;
import org.ventanilla.Wire;

/** A word that stands for somebody's name is put everywhere a request has room for it: no log ever repeats it. */
@ExtendWith({CleanDatabase.class, OutputCaptureExtension.class})
class CanaryTest {

    private static final String CANARY = "CANARY-MEJIA-ZELAYA";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final int AT_ONCE = 6;
    private static final Instant MORNING = Instant.parse("2026-11-24T16:42:00Z");

    private String session = "";
    private String proof = "";

    @BeforeEach
    void signIn(TestClock clock) {
        clock.stopAt(MORNING);
        var lucia = CleanDatabase.visitor().signIn("lucia");
        proof = lucia.get("/people/new").hidden().getOrDefault("_csrf", "");
        session = lucia.session();
    }

    /** Every header that a framework may read, with the word in it. */
    private String[] headers() {
        return new String[] {
            "Cookie: ventanilla=" + session + "; counter=" + CANARY + "; language=" + CANARY + "; theme=" + CANARY
                    + "; keys=" + CANARY + "; plan=" + CANARY + "; " + CANARY + "=1",
            "Referer: http://localhost/" + CANARY,
            "User-Agent: " + CANARY,
            "Accept-Language: " + CANARY,
            "Accept-Encoding: " + CANARY,
            "X-Forwarded-For: " + CANARY,
            "Origin: http://" + CANARY,
            "If-Modified-Since: " + CANARY,
            "X-CSRF-TOKEN: " + proof
        };
    }

    private Wire.Seen ask(Routes.Route route, String address, Map<String, String> fields) {
        return route.method().equals(HttpMethod.POST)
                ? Wire.post(address, FORM, form(fields), headers())
                : Wire.send(route.method() + " " + address + " HTTP/1.1", headers());
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static Map<String, String> sound(Arrived whom) {
        var fields = new LinkedHashMap<>(whom.soundly());
        fields.put("q", "María");
        fields.put("counter", "7");
        fields.put("language", "es");
        fields.put("lang", "es");
        fields.put("back", "/");
        fields.put("folio", whom.folio());
        fields.put("pin", whom.pin());
        return fields;
    }

    /** What is sound, but for these fields, and a field nobody asked for. */
    private static Map<String, String> with(Arrived whom, List<String> names) {
        var fields = sound(whom);
        names.forEach(name -> fields.put(name, CANARY));
        if (names.size() > 1) {
            fields.put("key", UUID.randomUUID().toString());
        }
        fields.put(CANARY, CANARY);
        return fields;
    }

    @Test
    void a_word_in_an_address_stays_out_of_every_log(Routes routes, CapturedOutput log) throws IOException {
        for (var route : routes.all()) {
            var address = route.pattern().replaceAll("\\{\\*?[a-zA-Z]+}", CANARY);
            ask(route, address, Map.of("key", UUID.randomUUID().toString()));
            ask(route, address + "?" + CANARY + "=" + CANARY + "&lang=" + CANARY + "&back=/" + CANARY, Map.of());
            ask(route, address + "/" + CANARY, Map.of());
        }
        assertSilent(log);
    }

    @Test
    void a_word_in_any_field_of_any_form_stays_out_of_every_log(Routes routes, CapturedOutput log) throws IOException {
        var maria = Arrived.at(CleanDatabase.visitor().signIn("lucia"), "María");
        for (var route : routes.all()) {
            if (route.method().equals(HttpMethod.POST) && isAskedOf(route)) {
                var address = addressOf(route, maria);
                var names = List.copyOf(sound(maria).keySet());
                for (var from = 0; from < names.size(); from += AT_ONCE) {
                    ask(route, address, with(maria, names.subList(from, Math.min(from + AT_ONCE, names.size()))));
                }
                ask(route, address, with(maria, names));
                ask(route, address, with(maria, List.of("key")));
            }
        }
        assertSilent(log);
    }

    @Test
    void a_word_in_a_body_of_another_kind_stays_out_of_every_log(Routes routes, CapturedOutput log) throws IOException {
        var maria = Arrived.at(CleanDatabase.visitor().signIn("lucia"), "María");
        for (var route : routes.all()) {
            if (route.method().equals(HttpMethod.POST) && isAskedOf(route)) {
                var address = addressOf(route, maria);
                for (var kind :
                        List.of("application/json", "text/" + CANARY, CANARY, "multipart/form-data; boundary=x")) {
                    var part = "--x\r\nContent-Disposition: form-data; name=\"" + CANARY + "\"; filename=\"" + CANARY
                            + "\"\r\n\r\n" + CANARY + "\r\n--x--\r\n";
                    Wire.post(address, kind, kind.startsWith("multipart") ? part : "{\"q\":\"" + CANARY, headers());
                }
            }
        }
        assertSilent(log);
    }

    @Test
    void words_of_others_are_left_out_and_ours_are_kept(CapturedOutput log) {
        LoggerFactory.getLogger("org.springframework.web.somewhere").warn("Resolved [" + CANARY + "]");
        LoggerFactory.getLogger("org.apache.coyote.somewhere").error("Not a header [{}]", CANARY);
        LoggerFactory.getLogger("org.ventanilla.somewhere").warn("Three chains did not open.");

        assertThat(log.getAll())
                .containsPattern("WARN +o\\.s\\.\\S*somewhere \\(words left out\\)")
                .containsPattern("ERROR o\\.a\\.\\S*somewhere \\(words left out\\)")
                .contains("Three chains did not open.")
                .doesNotContain(CANARY);
    }

    /** Signing in and out would end the session the other routes are asked with. */
    private static boolean isAskedOf(Routes.Route route) {
        return !route.pattern().startsWith("/test/");
    }

    private static String addressOf(Routes.Route route, Arrived whom) {
        return whom.address(
                route.pattern().replace("{token}", "nowhere").replace("/procedures/{id}", "/procedures/rfc"));
    }

    private static void assertSilent(CapturedOutput log) throws IOException {
        assertThat(log.getAll().lines().filter(line -> line.contains(CANARY)).toList())
                .isEmpty();
        assertThat(log.getAll()).contains("INFO  o.v.requests");
        assertThat(Files.readString(CleanDatabase.FOLDER.resolve("postgresql.log")))
                .doesNotContain(CANARY);
    }
}
