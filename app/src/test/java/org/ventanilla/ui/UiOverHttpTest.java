package org.ventanilla.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

class UiOverHttpTest {

    private static final HttpClient BROWSER = HttpClient.newHttpClient();
    private static ConfigurableApplicationContext window;
    private static String address;

    @BeforeAll
    static void open() {
        window = Window.open("--server.port=0", "--ventanilla.demo=true", "--spring.main.banner-mode=off");
        address = "http://localhost:" + window.getEnvironment().getProperty("local.server.port");
    }

    @AfterAll
    static void close() {
        window.close();
    }

    @Test
    void an_address_that_is_not_there_helps_in_spanish_unless_english_was_chosen() throws Exception {
        assertThat(get("/nothing").statusCode()).isEqualTo(404);
        assertThat(get("/nothing").body())
                .contains("<html lang=\"es\"")
                .contains("No hay una página aquí")
                .contains("Busque por folio");
        assertThat(get("/nothing", "Cookie", "language=en").body())
                .contains("<html lang=\"en\"")
                .contains("There is no page here");
    }

    @Test
    void choosing_a_language_keeps_it_and_returns_to_the_page() throws Exception {
        var answer = get("/language/en?back=/people/new");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).hasValue("/people/new");
        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
                .startsWith("language=en;")
                .contains("HttpOnly");
    }

    @Test
    void choosing_a_language_never_leads_to_a_stranger() throws Exception {
        for (var elsewhere :
                new String[] {"//evil.example", "https://evil.example", "/%5Cevil.example", "/%0d%0ax:y"}) {
            assertThat(get("/language/en?back=" + elsewhere).headers().firstValue("Location"))
                    .as(elsewhere)
                    .hasValue("/");
        }
    }

    @Test
    void a_chosen_light_is_written_on_the_page_and_the_usual_one_is_not() throws Exception {
        assertThat(get("/nothing", "Cookie", "theme=contrast").body()).contains("data-theme=\"contrast\"");
        assertThat(get("/nothing", "Cookie", "theme=\"><script>").body()).doesNotContain("data-theme");
    }

    @Test
    void the_sheet_is_kept_for_good_under_its_own_version_and_not_under_an_old_one() throws Exception {
        var path = Assets.load().path();
        var sheet = get(path + "ventanilla.css", "Accept-Encoding", "gzip");
        assertThat(sheet.headers().firstValue("Cache-Control").orElseThrow()).contains("max-age=31536000", "immutable");
        assertThat(sheet.headers().firstValue("Content-Encoding")).hasValue("gzip");
        var old = get("/assets/000000000000/ventanilla.css");
        assertThat(old.headers().firstValue("Cache-Control")).hasValue("no-cache");
        assertThat(old.body()).contains("--color-accent");
        assertThat(get(path + "absent.css").statusCode()).isEqualTo(404);
    }

    @Test
    void every_part_is_shown_with_its_examples_in_both_languages_and_both_directions() throws Exception {
        for (var path : new String[] {"", "/rtl", "/phone", "/paper", "/sign-in", "/field"}) {
            assertThat(get("/dev/parts" + path).statusCode()).as(path).isEqualTo(200);
            assertThat(get("/dev/parts" + path, "Cookie", "language=en").statusCode())
                    .as(path)
                    .isEqualTo(200);
        }
        assertThat(get("/dev/parts/rtl").body()).contains("dir=\"rtl\"");
        assertThat(get("/dev/parts").body())
                .doesNotContain("<script>alert")
                .contains("&lt;script>alert(1)&lt;/script>");
    }

    @Test
    void nothing_on_any_page_is_written_where_the_content_policy_forbids_it() throws Exception {
        for (var path :
                new String[] {"/dev/parts", "/dev/parts/phone", "/dev/parts/paper", "/dev/parts/sign-in", "/nothing"}) {
            assertThat(get(path).body())
                    .as(path)
                    .doesNotContain(" style=")
                    .doesNotContain("<style")
                    .doesNotContainPattern("<script[^>]*>[^<]")
                    .doesNotContainPattern("\\son[a-z]+=\"");
        }
    }

    @Test
    void a_first_visit_weighs_at_most_sixty_kilobytes() throws Exception {
        var page = get("/dev/parts/lineGroup").body();
        var all = bytes("/dev/parts/lineGroup");
        for (var link : Pattern.compile("/assets/[^\"]+")
                .matcher(page)
                .results()
                .map(MatchResult::group)
                .toList()) {
            all += bytes(link);
        }
        for (var module : new String[] {"errors.js", "keys.js", "draft.js", "print.js"}) {
            all += bytes(Assets.load().path() + "js/" + module);
        }
        assertThat(all).as("page, sheet, scripts, mark").isLessThanOrEqualTo(60_000);
    }

    private static int bytes(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Accept-Encoding", "gzip")
                .build();
        var answer = BROWSER.send(request, HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body().length;
    }

    @Test
    void every_page_tells_the_browser_to_use_nothing_but_our_own_files() throws Exception {
        assertThat(get("/nothing").headers().firstValue("Content-Security-Policy"))
                .hasValue(ContentPolicy.POLICY);
        assertThat(ContentPolicy.POLICY).doesNotContain("unsafe").startsWith("default-src 'none'");
    }

    private static HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(Objects.requireNonNull(address) + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return BROWSER.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
