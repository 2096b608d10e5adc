package org.ventanilla.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.ventanilla.CleanDatabase;
import org.ventanilla.Visitor;
import org.ventanilla.Wire;

/** What the server itself refuses, before any page of ours is asked: still our page, in the reader's language. */
@ExtendWith({CleanDatabase.class, OutputCaptureExtension.class})
class BareErrorsTest {

    private static final String CANARY = "CANARY-MEJIA";

    static Stream<Arguments> unreadable() {
        return Stream.of(
                Arguments.of("a zero in the path", "GET /people/" + CANARY + "%00 HTTP/1.1", 400),
                Arguments.of("an escape that is none", "GET /people/" + CANARY + "%zz HTTP/1.1", 400),
                Arguments.of("half an escape", "GET /people/" + CANARY + "%4 HTTP/1.1", 400),
                Arguments.of("bytes that are no letters", "GET /" + CANARY + "%ff%fe HTTP/1.1", 400),
                Arguments.of("a way out of the root", "GET /../../" + CANARY + " HTTP/1.1", 400),
                Arguments.of("an escaped way out", "GET /assets/x/..%2f..%2f" + CANARY + " HTTP/1.1", 400),
                Arguments.of("a backslash", "GET /assets\\" + CANARY + " HTTP/1.1", 400),
                Arguments.of("a mark no address holds", "GET /<" + CANARY + "> HTTP/1.1", 400),
                Arguments.of(
                        "a query of nine thousand letters",
                        "GET /sign-in?q=" + (CANARY + "xxxx").repeat(560) + " HTTP/1.1",
                        400),
                Arguments.of("a verb nobody knows", CANARY + " / HTTP/1.1", 400),
                Arguments.of("a verb with marks", "GE<T / HTTP/1.1", 400),
                Arguments.of("a mirror", "TRACE /" + CANARY + " HTTP/1.1", 405),
                Arguments.of("a protocol to come", "GET /" + CANARY + " HTTP/9.9", 505),
                Arguments.of("no protocol of ours", "GET /" + CANARY + " FTP/1.1", 400));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unreadable")
    void what_cannot_be_read_is_answered_with_our_own_page(String what, String line, int status, CapturedOutput log) {
        var seen = Wire.send(line, "Cookie: language=en");

        assertThat(seen.status()).isEqualTo(status);
        assertOurs(seen);
        assertThat(log.getAll()).doesNotContain(CANARY);
    }

    @Test
    void the_page_speaks_the_language_that_was_chosen_where_that_arrived() {
        assertThat(Wire.get("/people/%00").body()).contains("<html lang=\"es\"", "No pudimos leer lo que llegó");
        assertThat(Wire.get("/people/%00", "Cookie: language=en").body())
                .contains("<html lang=\"en\"", "We could not read what arrived");
        assertThat(Wire.get("/people/%00", "Cookie: theme=contrast").body()).contains("data-theme=\"contrast\"");
    }

    @ParameterizedTest
    @MethodSource
    void a_broken_head_is_answered_with_our_own_page(String what, String bytes, CapturedOutput log) {
        var seen = Wire.sendBytes(bytes);

        assertThat(seen.status()).isBetween(400, 599);
        assertOurs(seen);
        assertThat(log.getAll()).doesNotContain(CANARY);
    }

    static Stream<Arguments> a_broken_head_is_answered_with_our_own_page() {
        return Stream.of(
                Arguments.of("no host", "GET / HTTP/1.1\r\nConnection: close\r\n\r\n"),
                Arguments.of("two hosts", "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n"),
                Arguments.of(
                        "a host of marks", "GET / HTTP/1.1\r\nHost: <" + CANARY + ">\r\nConnection: close\r\n\r\n"),
                Arguments.of(
                        "a header of nine thousand letters",
                        "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nX-Y: " + CANARY.repeat(900)
                                + "\r\n\r\n"),
                Arguments.of(
                        "a hundred and one headers",
                        "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                                + ("X: " + CANARY + "\r\n").repeat(101) + "\r\n"),
                Arguments.of(
                        "a length that is no number",
                        "POST /sign-in HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: " + CANARY
                                + "\r\n\r\n"),
                Arguments.of(
                        "a packing nobody knows",
                        "POST /sign-in HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nTransfer-Encoding: " + CANARY
                                + "\r\n\r\n"));
    }

    @Test
    void a_form_that_is_too_large_is_told_so_in_the_language_of_its_reader(Visitor visitor, CapturedOutput log) {
        var lucia = visitor.signIn("lucia");
        var form = lucia.get("/people/new");

        var spanish = lucia.submit(form, "/people", large(600_000));
        lucia.get("/language/en");
        var english = lucia.submit(form, "/people", large(600_000));

        assertThat(spanish.status()).isEqualTo(413);
        assertThat(spanish.body()).contains("<html lang=\"es\"", "demasiado").doesNotContain("foto", CANARY);
        assertThat(english.status()).isEqualTo(413);
        assertThat(english.body()).contains("<html lang=\"en\"", "too").doesNotContain("photo");
        assertThat(log.getAll()).doesNotContain("A request failed", CANARY);
    }

    @Test
    void too_many_fields_are_no_fault_of_ours(Visitor visitor, CapturedOutput log) {
        var lucia = visitor.signIn("lucia");
        var form = lucia.get("/people/new");
        var many = new LinkedHashMap<String, String>();
        for (var each = 0; each < 1_200; each++) {
            many.put("field" + each, CANARY);
        }

        var seen = lucia.submit(form, "/people", many);

        assertThat(seen.status()).isIn(400, 413);
        assertThat(seen.body()).contains("<html lang=\"es\"");
        assertThat(log.getAll()).doesNotContain("A request failed", CANARY);
    }

    private static Map<String, String> large(int letters) {
        return Map.of("given", CANARY.repeat(letters / CANARY.length()));
    }

    private static void assertOurs(Wire.Seen seen) {
        assertThat(seen.body())
                .contains("<!doctype html>", "Ventanilla</title>", "/assets/")
                .doesNotContain("Tomcat", "HTTP Status", "Apache", "Exception", "at org.", CANARY);
        assertThat(seen.header("Content-Security-Policy")).containsExactly(ContentPolicy.POLICY);
        assertThat(seen.header("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(seen.header("Referrer-Policy")).containsExactly("same-origin");
        assertThat(seen.header("Cache-Control")).singleElement().asString().contains("no-store");
        assertThat(seen.header("Server")).isEmpty();
    }
}
