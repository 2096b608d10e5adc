package org.ventanilla.access;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPatternParser;
import org.ventanilla.kernel.Permission;

/** Every route of the program and what it demands. The program does not start with one that says nothing. */
@Component
class Routes implements SmartInitializingSingleton {

    private final RequestMappingHandlerMapping mapping;

    Routes(RequestMappingHandlerMapping requestMappingHandlerMapping) {
        this.mapping = requestMappingHandlerMapping;
    }

    /** One way in: a verb, a pattern, and the permission it demands, or none when the door is open. */
    record Route(
            HttpMethod method, String pattern, @Nullable Permission demands) {

        boolean isAccountedFor() {
            return demands != null || PublicRoutes.cover(method, pattern);
        }

        @Override
        public String toString() {
            return method + " " + pattern;
        }
    }

    @Override
    public void afterSingletonsInstantiated() {
        refuseUnaccounted(all());
    }

    List<Route> all() {
        var routes = new ArrayList<Route>();
        mapping.getHandlerMethods().forEach((info, method) -> routes.addAll(routesOf(info, method)));
        routes.sort(Comparator.comparing(Route::toString));
        return List.copyOf(routes);
    }

    /** Whether a form can be sent there, by somebody who must be signed in. */
    boolean hasForm(String path) {
        var asked = PathContainer.parsePath(path);
        return all().stream()
                .filter(route -> route.method().equals(HttpMethod.POST) && route.demands() != null)
                .anyMatch(route ->
                        PathPatternParser.defaultInstance.parse(route.pattern()).matches(asked));
    }

    static void refuseUnaccounted(List<Route> routes) {
        var silent = routes.stream().filter(route -> !route.isAccountedFor()).toList();
        if (!silent.isEmpty()) {
            throw new IllegalStateException(
                    "These routes demand no permission: %s.\nMaybe put @Demands on the method, or add it to PublicRoutes."
                            .formatted(silent));
        }
    }

    private static List<Route> routesOf(RequestMappingInfo info, HandlerMethod method) {
        var demands = method.getMethodAnnotation(Demands.class);
        var permission = demands == null ? null : demands.value();
        var verbs = info.getMethodsCondition().getMethods().stream()
                .map(verb -> HttpMethod.valueOf(verb.name()))
                .toList();
        return info.getPatternValues().stream()
                .flatMap(pattern -> (verbs.isEmpty() ? List.of(HttpMethod.GET) : verbs)
                        .stream().map(verb -> new Route(verb, pattern, permission)))
                .toList();
    }
}
