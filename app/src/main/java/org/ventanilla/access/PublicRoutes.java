package org.ventanilla.access;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;

/** The routes that ask for nobody's name. One list; a test reads it aloud. */
final class PublicRoutes {

    static final List<PublicRoute> ALL = List.of(
            new PublicRoute(HttpMethod.GET, "/sign-in"),
            new PublicRoute(HttpMethod.GET, "/health"),
            new PublicRoute(HttpMethod.GET, "/error"),
            new PublicRoute(HttpMethod.GET, "/assets/**"),
            new PublicRoute(HttpMethod.GET, "/favicon.ico"),
            new PublicRoute(HttpMethod.GET, "/language/{word}"),
            new PublicRoute(HttpMethod.GET, "/theme/{word}"),
            new PublicRoute(HttpMethod.GET, "/keys/{word}"),
            new PublicRoute(HttpMethod.GET, "/dev/parts/**"),
            new PublicRoute(HttpMethod.GET, "/procedures"),
            new PublicRoute(HttpMethod.GET, "/procedures/{id}"),
            new PublicRoute(HttpMethod.GET, "/f/{token}"),
            new PublicRoute(HttpMethod.POST, "/f/{token}"),
            new PublicRoute(HttpMethod.GET, "/mi-plan"),
            new PublicRoute(HttpMethod.POST, "/mi-plan"),
            new PublicRoute(HttpMethod.GET, "/mi-plan/salida"));

    private PublicRoutes() {}

    /** One open door. */
    record PublicRoute(HttpMethod method, String pattern) {

        /** Whoever may read a page may ask for its head. */
        Stream<HttpMethod> verbs() {
            return method.equals(HttpMethod.GET) ? Stream.of(HttpMethod.GET, HttpMethod.HEAD) : Stream.of(method);
        }

        boolean covers(HttpMethod asked, String route) {
            if (!method.equals(asked)) {
                return false;
            }
            if (!pattern.endsWith("/**")) {
                return pattern.equals(route);
            }
            var root = pattern.substring(0, pattern.length() - "/**".length());
            return route.equals(root) || route.startsWith(root + "/");
        }
    }

    /** Whether a person reaches it on their own telephone, where the desk's pages and words have no place. */
    static boolean isOnTelephones(String path) {
        return path.equals("/mi-plan") || path.startsWith("/f/");
    }

    static boolean cover(HttpMethod asked, String route) {
        return ALL.stream().anyMatch(open -> open.covers(asked, route));
    }
}
