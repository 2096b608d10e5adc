package org.ventanilla.access;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What was typed into a form that came too late. It is kept nowhere but, sealed, in the page that answers it; it opens for
 * whoever the form was made for, and for nobody else.
 */
@Component
class Drafts {

    /** The field in which a page carries what was typed, sealed. */
    static final String DRAFT = "draft";

    private static final String WHOSE = "whose";
    private static final Duration KEPT = Duration.ofDays(7);

    /** Sealed, it must fit into one form again, beside a name and a password. */
    private static final int MOST = 400_000;

    private static final List<String> SECRETS = List.of("password", "pin");
    private static final List<String> ELSEWHERE = List.of("cross-site", "same-site");
    private static final String PROOF = "_csrf";

    private final Sealing sealing;
    private final Routes routes;
    private final Clock clock;

    Drafts(Sealing sealing, Routes routes, Clock clock) {
        this.sealing = sealing;
        this.routes = routes;
        this.clock = clock;
    }

    /**
     * A form as it was sent.
     *
     * @param username whom the page with the form was made for
     * @param action where it was sent
     */
    record Draft(String username, String action, Map<String, String[]> fields) {
        @Override
        public String toString() {
            return "Draft";
        }
    }

    /** What each form of somebody's pages carries to say whose it is. No other site can make one. */
    String mark(String username) {
        return sealing.seal(WHOSE, clock.instant().getEpochSecond() + " " + username);
    }

    /** What was typed, sealed, or null when a form brings nothing that could be shown again. */
    @Nullable
    String find(HttpServletRequest request) {
        var carried = request.getParameter(DRAFT);
        if (carried != null) {
            return open(carried) == null ? null : carried;
        }
        var whose = request.getParameter(WHOSE);
        if (whose == null
                || findOwner(whose) == null
                || isFromElsewhere(request)
                || hasSecret(request)
                || !routes.hasForm(request.getRequestURI())) {
            return null;
        }
        var sealed = sealing.seal(DRAFT, request.getRequestURI() + "\n" + written(request.getParameterMap()));
        return sealed.length() > MOST ? null : sealed;
    }

    /** What was typed, or null when it was not sealed here, or too long ago. */
    @Nullable
    Draft open(String sealed) {
        var words = sealing.open(DRAFT, sealed);
        if (words == null) {
            return null;
        }
        var end = words.indexOf('\n');
        var fields = read(words.substring(end + 1));
        var owner = findOwner(fields.getOrDefault(WHOSE, new String[] {""})[0]);
        return owner == null ? null : new Draft(owner, words.substring(0, end), fields);
    }

    private @Nullable String findOwner(String mark) {
        var words = sealing.open(WHOSE, mark);
        if (words == null) {
            return null;
        }
        var parts = words.split(" ", 2);
        var isOld =
                Long.parseLong(parts[0]) + KEPT.toSeconds() < clock.instant().getEpochSecond();
        return isOld ? null : parts[1];
    }

    private static boolean isFromElsewhere(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        return site != null && ELSEWHERE.contains(site);
    }

    /** A form with a secret in it is filled in anew. */
    private static boolean hasSecret(HttpServletRequest request) {
        return request.getParameterMap().keySet().stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .anyMatch(name -> SECRETS.stream().anyMatch(name::contains));
    }

    private static String written(Map<String, String[]> fields) {
        return fields.entrySet().stream()
                .filter(field -> !field.getKey().equals(PROOF))
                .flatMap(field ->
                        Stream.of(field.getValue()).map(value -> encoded(field.getKey()) + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
    }

    private static Map<String, String[]> read(String written) {
        var fields = new LinkedHashMap<String, List<String>>();
        for (var field : written.split("&")) {
            var parts = field.split("=", 2);
            fields.computeIfAbsent(decoded(parts[0]), _ -> new ArrayList<>())
                    .add(parts.length > 1 ? decoded(parts[1]) : "");
        }
        return fields.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, field -> field.getValue()
                .toArray(String[]::new)));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
