package org.ventanilla.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ventanilla.Callers;
import org.ventanilla.CleanDatabase;
import org.ventanilla.Visitor;
import org.ventanilla.Visitor.Seen;
import org.ventanilla.kernel.Answer;
import org.ventanilla.kernel.Caller;

/** Everybody who works here chooses their own password, and whoever sits at somebody's open page cannot. */
@ExtendWith(CleanDatabase.class)
class PasswordTest {

    private static final Caller OPERATOR =
            Caller.operator(Callers.lucia().centre(), Callers.lucia().zone());
    private static final String GIVEN = "tres tazas de café";
    private static final String OWN = "cuatro gatos en la azotea";

    private StaffDesk desk;

    @BeforeEach
    void enrol(StaffDesk desk) {
        this.desk = desk;
        var eva = new StaffDesk.Newcomer("eva.luz", "Eva Luz", "CASEWORKER", GIVEN);
        assertThat(desk.enrol(UUID.randomUUID(), eva, OPERATOR)).isInstanceOf(Answer.Done.class);
    }

    private static Seen change(Visitor who, String current, String next, String again) {
        return who.submit(
                who.get("/password"),
                "/password",
                Map.of("password", current, "password-new", next, "password-again", again));
    }

    private static Visitor eva(String password) {
        return CleanDatabase.visitor().signIn("eva.luz", password);
    }

    private static boolean isIn(Visitor who) {
        return who.get("/people/new").path().equals("/people/new");
    }

    @Test
    void a_password_somebody_else_chose_opens_nothing_but_the_page_where_one_chooses_one_s_own() {
        var eva = eva(GIVEN);
        for (var path : new String[] {"/", "/people/new", "/counter", "/people/" + UUID.randomUUID()}) {
            assertThat(eva.get(path).path()).as(path).isEqualTo("/password");
        }
        var form = eva.get("/password");
        assertThat(form.body()).contains("Cambiar mi contraseña", "autocomplete=\"new-password\"", "/sign-out");
        assertThat(eva.submit(form, "/wishes", Map.of()).path()).isEqualTo("/password");
        assertThat(CleanDatabase.everything()
                        .sql("select count(*) from wish")
                        .query(Integer.class)
                        .single())
                .isZero();

        var done = change(eva, GIVEN, OWN, OWN);
        assertThat(done.status()).isEqualTo(200);
        assertThat(done.body()).contains("Su contraseña cambió");
        assertThat(isIn(eva)).isTrue();
        assertThat(isIn(eva(OWN))).isTrue();
        assertThat(eva(GIVEN).get("/").path()).isEqualTo("/sign-in");
    }

    @Test
    void a_new_password_ends_every_other_session_and_gives_this_one_another_name() {
        change(eva(GIVEN), GIVEN, OWN, OWN);
        var here = eva(OWN);
        var elsewhere = eva(OWN);
        var before = here.session();
        assertThat(isIn(elsewhere)).isTrue();

        change(here, OWN, OWN + " y un perro", OWN + " y un perro");

        assertThat(isIn(here)).isTrue();
        assertThat(here.session()).isNotEqualTo(before);
        assertThat(elsewhere.get("/people/new").path()).isEqualTo("/sign-in");
    }

    @Test
    void a_password_set_at_the_terminal_ends_the_sessions_and_must_be_changed() {
        change(eva(GIVEN), GIVEN, OWN, OWN);
        var eva = eva(OWN);
        assertThat(desk.setPassword(UUID.randomUUID(), "eva.luz", GIVEN, OPERATOR))
                .isEqualTo(Answer.done("eva.luz"));

        assertThat(eva.get("/").path()).isEqualTo("/sign-in");
        assertThat(eva(GIVEN).get("/").path()).isEqualTo("/password");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            no es la mía ahora, cuatro gatos en la azotea, cuatro gatos en la azotea, password,       no es su contraseña actual
            '',                 cuatro gatos en la azotea, cuatro gatos en la azotea, password,       no es su contraseña actual
            tres tazas de café, cuatro gatos en la azotea, cuatro gatos en la azotéa, password-again, no son iguales
            tres tazas de café, cuatro gatos,              cuatro gatos,              password-new,   al menos 15
            tres tazas de café, eva.luz.ventanilla.1,      eva.luz.ventanilla.1,      password-new,   una frase suya
            tres tazas de café, tres tazas de café,        tres tazas de café,        password-new,   la misma de antes
            """)
    void what_cannot_be_is_said_at_its_field_and_no_password_comes_back(
            String current, String next, String again, String field, String sentence) {
        var eva = eva(GIVEN);

        var refused = change(eva, current, next, again);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("<title>Error: ", "href=\"#" + field + "\"", "id=\"" + field + "-error\"", sentence)
                .doesNotContain("value=\"" + next, "value=\"tres");
        assertThat(eva(GIVEN).get("/").path()).isEqualTo("/password");
    }

    @Test
    void guessing_the_old_one_at_an_open_page_must_wait_as_at_the_door() {
        var eva = eva(GIVEN);
        for (var times = 0; times < TriesPolicy.FREE; times++) {
            change(eva, "adivino algo " + times, OWN, OWN);
        }

        assertThat(change(eva, GIVEN, OWN, OWN).body()).contains("demasiados intentos");
    }

    @Test
    void it_leaves_a_trail_and_no_password_in_it() {
        change(eva(GIVEN), GIVEN, OWN, OWN);

        var rows = CleanDatabase.everything()
                .sql("select cast(row_to_json(t) as text) from trail t where act = 'staff.own-password'")
                .query(String.class)
                .list();
        assertThat(rows).singleElement().asString().contains("KEEP_ACCOUNTS", "OWN_CENTRE");
        assertThat(CleanDatabase.everything()
                        .sql("select cast(row_to_json(k) as text) from idempotency_key k")
                        .query(String.class)
                        .list())
                .noneMatch(row -> row.contains("gatos"));
        assertThat(new PasswordDesk.Typed(GIVEN, OWN, OWN).toString()).doesNotContain("gatos");
    }

    @Test
    void the_passwords_of_a_demo_stay_as_the_door_shows_them(Visitor lucia) {
        lucia.signIn("lucia");

        assertThat(lucia.get("/password").body()).contains("En la demostración").doesNotContain("password-new");
        assertThat(lucia.submit(
                                lucia.get("/people/new"),
                                "/password",
                                Map.of("password", "demo", "password-new", OWN, "password-again", OWN))
                        .status())
                .isEqualTo(422);
        assertThat(isIn(CleanDatabase.visitor().signIn("lucia"))).isTrue();
    }

    @Test
    void in_english_it_is_asked_in_english() {
        var eva = eva(GIVEN);
        eva.get("/language/en");

        assertThat(eva.get("/").body()).contains("Change my password", "The new password, once more");
    }
}
