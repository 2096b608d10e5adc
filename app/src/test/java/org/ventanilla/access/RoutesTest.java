package org.ventanilla.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.http.HttpMethod;
import org.ventanilla.CleanDatabase;
import org.ventanilla.Visitor;

/** Every route of the program, asked by everybody. */
@ExtendWith(CleanDatabase.class)
class RoutesTest {

    private static final Map<String, Role> EVERYBODY = Map.of(
            "lucia", Role.CASEWORKER, "coordinacion.tapachula", Role.COORDINATOR, "administracion", Role.ADMINISTRATOR);

    @Test
    void every_route_demands_a_permission_or_is_a_public_one(Routes routes) {
        assertThat(routes.all()).isNotEmpty().allMatch(Routes.Route::isAccountedFor);
    }

    @Test
    void the_program_does_not_start_with_a_route_that_says_nothing() {
        var silent = new Routes.Route(HttpMethod.GET, "/everything", null);

        assertThatThrownBy(() -> Routes.refuseUnaccounted(List.of(silent)))
                .hasMessageContaining("GET /everything")
                .hasMessageContaining("Maybe");
    }

    @Test
    void a_visitor_is_sent_to_the_door_from_every_route_that_demands_something(Routes routes, Visitor visitor) {
        for (var route : routes.all()) {
            if (route.demands() != null && route.method().equals(HttpMethod.GET)) {
                assertThat(visitor.get(somewhere(route)).path())
                        .as(route.toString())
                        .isEqualTo("/sign-in");
            }
        }
    }

    @Test
    void each_role_meets_403_exactly_where_it_lacks_the_permission(Routes routes) {
        var wrong = new ArrayList<String>();
        EVERYBODY.forEach((username, role) -> {
            var visitor = CleanDatabase.visitor().signIn(username);
            for (var route : routes.all()) {
                var isForbidden = ask(visitor, route) == 403;
                var mayNot = route.demands() != null && !role.permissions().contains(route.demands());
                if (isForbidden != mayNot) {
                    wrong.add(role + " " + route);
                }
            }
        });

        assertThat(wrong).isEmpty();
    }

    private static int ask(Visitor visitor, Routes.Route route) {
        if (route.method().equals(HttpMethod.GET)) {
            return visitor.get(somewhere(route)).status();
        }
        return visitor.submit(visitor.get("/sign-in"), somewhere(route), Map.of())
                .status();
    }

    /** A path of this route that leads to nobody. */
    private static String somewhere(Routes.Route route) {
        return route.pattern()
                .replaceAll("\\{\\*[a-z]+}", "nothing")
                .replaceAll("\\{[a-zA-Z]+}", "00000000-0000-4000-8000-000000000000");
    }
}
