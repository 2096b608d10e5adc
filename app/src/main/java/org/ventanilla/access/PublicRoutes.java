package org.ventanilla.access;

import java.util.List;
import org.springframework.http.HttpMethod;

/** The routes that ask for nobody's name. One list; a test reads it aloud. */
final class PublicRoutes {

    static final List<PublicRoute> ALL = List.of(
            new PublicRoute(HttpMethod.GET, "/sign-in"),
            new PublicRoute(HttpMethod.GET, "/health"),
            new PublicRoute(HttpMethod.GET, "/webjars/**"),
            new PublicRoute(HttpMethod.GET, "/static/**"),
            new PublicRoute(HttpMethod.GET, "/my/**"),
            new PublicRoute(HttpMethod.POST, "/my/**"),
            new PublicRoute(HttpMethod.GET, "/error"));

    private PublicRoutes() {}

    /** One open door. */
    record PublicRoute(HttpMethod method, String pattern) {}
}
