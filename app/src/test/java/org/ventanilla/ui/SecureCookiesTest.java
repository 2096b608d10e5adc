package org.ventanilla.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** A house that is reached through TLS alone marks every cookie so, and one on a developer's machine marks none. */
class SecureCookiesTest {

    @Test
    void every_cookie_is_marked_where_the_sessions_are() throws IOException, InterruptedException {
        for (var isSecure : new boolean[] {true, false}) {
            try (var window = Window.open("--server.port=0", "--server.servlet.session.cookie.secure=" + isSecure)) {
                var address = "http://localhost:" + window.getEnvironment().getProperty("local.server.port");
                for (var choice : new String[] {"/language/en", "/theme/dark", "/keys/off"}) {
                    var answer = HttpClient.newHttpClient()
                            .send(
                                    HttpRequest.newBuilder(URI.create(address + choice))
                                            .build(),
                                    HttpResponse.BodyHandlers.discarding());
                    assertThat(answer.headers()
                                    .firstValue("Set-Cookie")
                                    .orElseThrow()
                                    .contains("; Secure"))
                            .as(choice)
                            .isEqualTo(isSecure);
                }
            }
        }
    }
}
