package org.ventanilla.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ventanilla.Callers;
import org.ventanilla.CleanDatabase;
import org.ventanilla.Visitor;
import org.ventanilla.access.StaffDesk.Newcomer;
import org.ventanilla.kernel.Answer;
import org.ventanilla.kernel.Caller;

/** Who works here, as the operator of the machine says it. */
@ExtendWith(CleanDatabase.class)
class StaffDeskTest {

    private static final Caller LUCIA = Callers.lucia();
    private static final Caller OPERATOR = Caller.operator(LUCIA.centre(), LUCIA.zone());
    private static final String SENTENCE = "tres tazas de café";
    private static final Newcomer ANA = new Newcomer("ana.ruiz", "Ana Ruiz", "CASEWORKER", SENTENCE);

    private StaffDesk desk;

    @BeforeEach
    void meet(StaffDesk desk) {
        this.desk = desk;
    }

    @Test
    void somebody_enrolled_signs_in_with_their_password_and_no_other(Visitor ana, Visitor stranger) {
        assertThat(enrol(ANA)).isInstanceOf(Answer.Done.class);

        assertThat(ana.signIn("ana.ruiz", SENTENCE).get("/").body()).contains("Ana Ruiz");
        assertThat(stranger.signIn("ana.ruiz", "demo").get("/").path()).isEqualTo("/sign-in");
    }

    @Test
    void a_new_password_takes_the_place_of_the_old_one(Visitor before, Visitor after) {
        enrol(ANA);
        assertThat(desk.setPassword(UUID.randomUUID(), "ana.ruiz", "otra frase bien larga", OPERATOR))
                .isEqualTo(Answer.done("ana.ruiz"));

        assertThat(before.signIn("ana.ruiz", SENTENCE).get("/").path()).isEqualTo("/sign-in");
        assertThat(after.signIn("ana.ruiz", "otra frase bien larga").get("/").path())
                .isEqualTo("/password");
    }

    @Test
    void whoever_leaves_is_nobody_at_once_and_their_name_is_not_given_again(Visitor ana) {
        enrol(ANA);
        ana.signIn("ana.ruiz", SENTENCE);
        assertThat(desk.close(UUID.randomUUID(), "ana.ruiz", OPERATOR)).isEqualTo(Answer.done("ana.ruiz"));

        assertThat(ana.get("/").path()).isEqualTo("/sign-in");
        assertThat(enrol(ANA)).isEqualTo(Answer.refused(StaffRefusal.USERNAME_TAKEN));
        assertThat(desk.close(UUID.randomUUID(), "ana.ruiz", OPERATOR))
                .isEqualTo(Answer.refused(StaffRefusal.NOBODY_BY_THAT_NAME));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Ana,          Ana, CASEWORKER, fifteen letters, NOT_A_USERNAME
            a,            Ana, CASEWORKER, fifteen letters, NOT_A_USERNAME
            ana,          '',  CASEWORKER, fifteen letters, NO_NAME
            ana,          Ana, INSPECTOR,  fifteen letters, UNKNOWN_ROLE
            ana,          Ana, CASEWORKER, fourteen chars,  PASSWORD_TOO_SHORT
            ana.ruiz,     Ana, CASEWORKER, Ventanilla ana.ruiz, PASSWORD_TOO_EASY
            ana.ruiz,     Ana, CASEWORKER, contraseñapassword1, PASSWORD_TOO_EASY
            lucia,        Ana, CASEWORKER, fifteen letters, USERNAME_TAKEN
            ventanilla.huixtla, Ana, CASEWORKER, fifteen letters, USERNAME_TAKEN
            """)
    void what_cannot_be_is_refused(String username, String name, String role, String password, StaffRefusal why) {
        assertThat(enrol(new Newcomer(username, name, role, password))).isEqualTo(Answer.refused(why));
    }

    @Test
    void a_password_of_exactly_seventy_two_bytes_is_kept_and_one_more_is_not() {
        assertThat(enrol(new Newcomer("ana", "Ana", "CASEWORKER", "é".repeat(36))))
                .isInstanceOf(Answer.Done.class);
        assertThat(enrol(new Newcomer("eva", "Eva", "CASEWORKER", "é".repeat(36) + "x")))
                .isEqualTo(Answer.refused(StaffRefusal.PASSWORD_TOO_LONG));
    }

    @Test
    void a_centre_says_nothing_about_those_of_another() {
        var huixtla = Caller.operator(Callers.inHuixtla().centre(), LUCIA.zone());

        assertThat(desk.setPassword(UUID.randomUUID(), "lucia", SENTENCE, huixtla))
                .isEqualTo(Answer.refused(StaffRefusal.NOBODY_BY_THAT_NAME));
        assertThat(desk.close(UUID.randomUUID(), "lucia", huixtla))
                .isEqualTo(Answer.refused(StaffRefusal.NOBODY_BY_THAT_NAME));
    }

    @Test
    void only_whoever_keeps_the_accounts_says_who_works_here() {
        assertThat(desk.enrol(UUID.randomUUID(), ANA, LUCIA)).isEqualTo(Answer.refused(AccessRefusal.NOT_YOUR_WORK));
    }

    @Test
    void it_leaves_a_trail_and_no_password_in_it() {
        enrol(ANA);

        assertThat(CleanDatabase.everything()
                        .sql("select act || ' ' || purpose || ' ' || ground from trail")
                        .query(String.class)
                        .list())
                .containsExactly("staff.enrol KEEP_ACCOUNTS OWN_CENTRE");
        assertThat(CleanDatabase.everything()
                        .sql("select cast(row_to_json(t) as text) from trail t")
                        .query(String.class)
                        .list())
                .noneMatch(row -> row.contains("tazas"));
        assertThat(ANA.toString()).doesNotContain("tazas");
    }

    private Answer<String> enrol(Newcomer newcomer) {
        return desk.enrol(UUID.randomUUID(), newcomer, OPERATOR);
    }
}
