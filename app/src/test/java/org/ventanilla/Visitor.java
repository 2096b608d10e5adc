package org.ventanilla;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with a browser without scripts: follows redirects, keeps cookies, sends forms. */
public final class Visitor {

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\"(?: id=\"[^\"]*\")? value=\"([^\"]*)\"");

    private final String base;
    private String preferred = "";
    private final Map<String, String> always = new LinkedHashMap<>();
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    Visitor(String base) {
        this.base = base;
    }

    /** What came back, after all redirects. */
    public record Seen(int status, String path, String body, java.net.http.HttpHeaders headers) {

        /** The hidden fields of the first form, in order: the CSRF token and the key of the act among them. */
        public Map<String, String> hidden() {
            var fields = new LinkedHashMap<String, String>();
            var found = HIDDEN.matcher(body);
            while (found.find()) {
                fields.putIfAbsent(found.group(1), found.group(2));
            }
            return fields;
        }
    }

    /** A browser set up in this language. */
    public Visitor preferring(String language) {
        preferred = language;
        return this;
    }

    /** A browser that says this with every request. */
    public Visitor saying(String header, String value) {
        always.put(header, value);
        return this;
    }

    public Visitor signIn(String username) {
        return signIn(username, "demo");
    }

    public Visitor signIn(String username, String password) {
        submit(get("/sign-in"), "/sign-in", Map.of("username", username, "password", password));
        return this;
    }

    /** The value of the session cookie, or nothing. */
    public String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("ventanilla"))
                .map(HttpCookie::getValue)
                .findAny()
                .orElse("");
    }

    /** Whatever another browser was given, shown at every address of the house. */
    public Visitor carryingCookiesOf(Visitor other) {
        for (var given : other.cookies.getCookieStore().getCookies()) {
            var cookie = new HttpCookie(given.getName(), given.getValue());
            cookie.setPath("/");
            cookies.getCookieStore().add(URI.create(base), cookie);
        }
        return this;
    }

    public Seen get(String path) {
        return send(HttpRequest.newBuilder(URI.create(base + path)).GET());
    }

    /** Sends the form that was seen, its hidden fields included. */
    public Seen submit(Seen form, String path, Map<String, String> typed) {
        var fields = new LinkedHashMap<>(form.hidden());
        fields.putAll(typed);
        return post(path, fields);
    }

    public Seen post(String path, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private Seen send(HttpRequest.Builder request) {
        if (!preferred.isEmpty()) {
            request.header("Accept-Language", preferred);
        }
        always.forEach(request::header);
        try {
            var answer = http.send(request.header("Accept", "text/html").build(), HttpResponse.BodyHandlers.ofString());
            return new Seen(answer.statusCode(), answer.uri().getPath(), answer.body(), answer.headers());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
