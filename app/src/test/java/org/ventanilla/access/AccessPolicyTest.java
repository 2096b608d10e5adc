package org.ventanilla.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ventanilla.Callers;
import org.ventanilla.centres.DemoNetwork;
import org.ventanilla.kernel.Answer;
import org.ventanilla.kernel.Caller;
import org.ventanilla.kernel.Ground;
import org.ventanilla.kernel.Permission;
import org.ventanilla.kernel.Purpose;

/** The table of who may do what to whom, for which purpose. */
class AccessPolicyTest {

    private static final Caller LUCIA = Callers.lucia();
    private static final UUID TAPACHULA = LUCIA.centre();
    private static final UUID HUIXTLA = DemoNetwork.centreId("huixtla");
    private static final UUID FERNANDAS = UUID.fromString("22222222-2222-4222-8222-222222222222");
    private static final Scope HERE = new Scope.OfHousehold(FERNANDAS, TAPACHULA);
    private static final Scope ELSEWHERE = new Scope.OfHousehold(FERNANDAS, HUIXTLA);

    @Test
    void a_caseworker_opens_a_ficha_of_her_own_centre() {
        assertThat(AccessPolicy.decide(LUCIA, Permission.OPEN_FICHAS, HERE, Purpose.OPEN_FILE))
                .isEqualTo(Answer.done(Ground.OWN_CENTRE));
    }

    @Test
    void a_person_registered_elsewhere_is_served_when_present() {
        assertThat(AccessPolicy.decide(LUCIA, Permission.OPEN_FICHAS, ELSEWHERE, Purpose.PERSON_PRESENT))
                .isEqualTo(Answer.done(Ground.PERSON_PRESENT));
    }

    @Test
    void a_person_registered_elsewhere_does_not_exist_while_away() {
        assertThat(AccessPolicy.decide(LUCIA, Permission.OPEN_FICHAS, ELSEWHERE, Purpose.OPEN_FILE))
                .isEqualTo(Answer.refused(AccessRefusal.NOTHING_HERE));
    }

    @Test
    void without_a_purpose_there_is_no_personal_data_even_at_home() {
        assertThat(AccessPolicy.decide(LUCIA, Permission.OPEN_FICHAS, HERE, null))
                .isEqualTo(Answer.refused(AccessRefusal.NOTHING_HERE));
        assertThat(AccessPolicy.decide(LUCIA, Permission.LIST_CENTRE, new Scope.OfCentre(TAPACHULA), null))
                .isEqualTo(Answer.refused(AccessRefusal.NOTHING_HERE));
    }

    @Test
    void lists_stop_at_the_own_centre() {
        assertThat(AccessPolicy.decide(LUCIA, Permission.LIST_CENTRE, new Scope.OfCentre(TAPACHULA), Purpose.OPEN_FILE))
                .isEqualTo(Answer.done(Ground.OWN_CENTRE));
        assertThat(AccessPolicy.decide(LUCIA, Permission.LIST_CENTRE, new Scope.OfCentre(HUIXTLA), Purpose.OPEN_FILE))
                .isEqualTo(Answer.refused(AccessRefusal.NOTHING_HERE));
    }

    @Test
    void a_permission_that_was_not_given_is_refused_for_every_purpose() {
        var administrator = with(Role.ADMINISTRATOR.permissions());
        for (var purpose : Purpose.values()) {
            assertThat(AccessPolicy.decide(administrator, Permission.OPEN_FICHAS, HERE, purpose))
                    .isEqualTo(Answer.refused(AccessRefusal.NOT_YOUR_WORK));
        }
    }

    @Test
    void a_person_on_the_telephone_reads_their_own_page_and_nobody_elses() {
        var fernanda = Caller.onTheirPhone(FERNANDAS, HUIXTLA, LUCIA.zone());
        var somebody = new Scope.OfHousehold(UUID.randomUUID(), HUIXTLA);

        assertThat(AccessPolicy.decide(fernanda, Permission.OPEN_OWN_PAGE, ELSEWHERE, Purpose.OWN_PAGE))
                .isEqualTo(Answer.done(Ground.OWN_PAGE));
        assertThat(AccessPolicy.decide(fernanda, Permission.OPEN_OWN_PAGE, somebody, Purpose.OWN_PAGE))
                .isEqualTo(Answer.refused(AccessRefusal.NOTHING_HERE));
        assertThat(AccessPolicy.decide(fernanda, Permission.OPEN_OWN_PAGE, somebody, Purpose.PERSON_PRESENT))
                .isEqualTo(Answer.refused(AccessRefusal.NOTHING_HERE));
    }

    @Test
    void keeping_the_accounts_of_a_centre_reaches_its_staff_and_no_household() {
        var operator = Caller.operator(TAPACHULA, LUCIA.zone());

        assertThat(AccessPolicy.decide(
                        operator, Permission.ADMINISTER_STAFF, new Scope.OfCentre(TAPACHULA), Purpose.KEEP_ACCOUNTS))
                .isEqualTo(Answer.done(Ground.OWN_CENTRE));
        assertThat(AccessPolicy.decide(operator, Permission.OPEN_FICHAS, HERE, Purpose.KEEP_ACCOUNTS))
                .isEqualTo(Answer.refused(AccessRefusal.NOT_YOUR_WORK));
        assertThat(AccessPolicy.decide(LUCIA, Permission.OPEN_FICHAS, HERE, Purpose.KEEP_ACCOUNTS))
                .isEqualTo(Answer.refused(AccessRefusal.NOTHING_HERE));
    }

    @Test
    void the_law_is_open_to_who_may_read_it() {
        assertThat(AccessPolicy.decide(LUCIA, Permission.READ_LAW, new Scope.Network(), null))
                .isEqualTo(Answer.done(Ground.NOBODYS_DATA));
    }

    @Test
    void who_keeps_the_accounts_sees_nobodys_data() {
        assertThat(Role.ADMINISTRATOR.permissions())
                .doesNotContain(Permission.OPEN_FICHAS, Permission.LIST_CENTRE, Permission.READ_TRAIL);
    }

    private static Caller with(Set<Permission> permissions) {
        return new Caller(LUCIA.user(), LUCIA.name(), TAPACHULA, LUCIA.zone(), permissions);
    }
}
