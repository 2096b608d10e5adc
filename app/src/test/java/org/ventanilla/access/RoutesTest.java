package org.ventanilla.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.http.HttpMethod;
import org.ventanilla.CleanDatabase;
import org.ventanilla.TestClock;
import org.ventanilla.Visitor;
import org.ventanilla.kernel.Permission;

/** Every route of the program, asked by everybody. */
@ExtendWith(CleanDatabase.class)
class RoutesTest {

    private static final Instant MORNING = Instant.parse("2026-11-24T16:42:00Z");

    /** Routes that demand one of these and have a variable are about somebody. */
    private static final Set<Permission> ABOUT_PEOPLE = EnumSet.of(
            Permission.REGISTER_PEOPLE, Permission.OPEN_FICHAS, Permission.WORK_FILES, Permission.LIST_CENTRE);

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

    @Test
    void nobody_and_the_telephone_of_somebody_else_are_sent_to_the_door_from_every_person(
            Routes routes, TestClock clock, Visitor nobody, Visitor telephone) {
        var maria = arrive(clock, "María");
        var other = arrive(clock, "Otra");
        var own = telephone.submit(
                telephone.get("/mi-plan"), "/mi-plan", Map.of("folio", other.folio(), "pin", other.pin()));
        var before = Rows.all();

        assertThat(own.body()).contains(other.folio()).doesNotContain(maria.folio(), "María");
        assertThat(routes.all())
                .filteredOn(RoutesTest::isAboutSomebody)
                .isNotEmpty()
                .allSatisfy(route -> {
                    assertThat(reach(nobody, route, maria).path()).isEqualTo("/sign-in");
                    assertThat(reach(CleanDatabase.visitor().carryingCookiesOf(telephone), route, maria)
                                    .path())
                            .isEqualTo("/sign-in");
                });
        assertThat(Rows.all()).isEqualTo(before);
    }

    @Test
    void another_centre_meets_nobody_until_the_folio_is_handed_over_and_then_the_person(
            Routes routes, TestClock clock, Visitor visitor) {
        var maria = arrive(clock, "María");
        var huixtla = visitor.signIn("ventanilla.huixtla");
        var about = routes.all().stream().filter(RoutesTest::isAboutSomebody).toList();
        var before = Rows.all();

        assertThat(about).allSatisfy(route -> {
            var away = reach(huixtla, route, maria);
            assertThat(away.status()).isEqualTo(404);
            assertThat(words(away)).isEqualTo(words(reach(huixtla, route, Arrived.NOBODY)));
        });
        assertThat(Rows.all()).isEqualTo(before);

        huixtla.submit(huixtla.get("/"), "/search", Map.of("q", maria.folio()));
        assertThat(about)
                .allSatisfy(route ->
                        assertThat(reach(huixtla, route, maria).status()).isLessThan(400));
    }

    @Test
    void the_own_centre_reaches_the_person_and_a_role_without_people_does_not(
            Routes routes, TestClock clock, Visitor visitor, Visitor other) {
        var maria = arrive(clock, "María");
        var lucia = visitor.signIn("lucia");
        var administrator = other.signIn("administracion");

        assertThat(routes.all())
                .filteredOn(RoutesTest::isAboutSomebody)
                .isNotEmpty()
                .allSatisfy(route -> {
                    assertThat(reach(administrator, route, maria).status()).isEqualTo(403);
                    var seen = reach(lucia, route, maria);
                    assertThat(seen.status())
                            .as("%s\nMaybe add to Arrived.soundly() what this form needs.", words(seen))
                            .isLessThan(400);
                    assertThat(seen.path()).isNotEqualTo("/sign-in");
                });
    }

    private static boolean isAboutSomebody(Routes.Route route) {
        return route.demands() != null
                && ABOUT_PEOPLE.contains(route.demands())
                && route.pattern().contains("{");
    }

    private static Arrived arrive(TestClock clock, String name) {
        clock.stopAt(MORNING);
        return Arrived.at(CleanDatabase.visitor().signIn("lucia"), name);
    }

    private static Visitor.Seen reach(Visitor visitor, Routes.Route route, Arrived whom) {
        var address = whom.address(route.pattern());
        return route.method().equals(HttpMethod.GET)
                ? visitor.get(address)
                : visitor.submit(visitor.get("/sign-in"), address, whom.soundly());
    }

    private static String words(Visitor.Seen seen) {
        return seen.body().replaceAll("<[^>]+>", " ").replaceAll("\\s+", " ");
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
