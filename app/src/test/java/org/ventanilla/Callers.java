package org.ventanilla;

import java.time.ZoneId;
import java.util.EnumSet;
import java.util.UUID;
import org.ventanilla.centres.DemoNetwork;
import org.ventanilla.kernel.Caller;
import org.ventanilla.kernel.Grant;
import org.ventanilla.kernel.Ground;
import org.ventanilla.kernel.Permission;
import org.ventanilla.kernel.Purpose;

/** The demo staff as callers. */
public final class Callers {

    private Callers() {}

    /** Caseworker in Tapachula. */
    public static Caller lucia() {
        return caseworker("lucia", "tapachula", "America/Mexico_City");
    }

    /** Caseworker in Huixtla. */
    public static Caller inHuixtla() {
        return caseworker("ventanilla.huixtla", "huixtla", "America/Mexico_City");
    }

    /** Caseworker in Tijuana. */
    public static Caller inTijuana() {
        return caseworker("ventanilla.tijuana", "tijuana", "America/Tijuana");
    }

    /** What the one decision point would hand over, for a test of what happens after it. */
    public static Grant granted(Caller caller, UUID subject) {
        return new Grant(caller, subject, Purpose.PERSON_PRESENT, Ground.OWN_CENTRE);
    }

    private static Caller caseworker(String username, String centre, String zone) {
        var member = DemoNetwork.MEMBERS.stream()
                .filter(one -> one.username().equals(username))
                .findAny()
                .orElseThrow();
        UUID place = DemoNetwork.centreId(centre);
        return new Caller(
                member.id(),
                member.name(),
                place,
                ZoneId.of(zone),
                EnumSet.of(
                        Permission.WORK_HERE,
                        Permission.READ_LAW,
                        Permission.REGISTER_PEOPLE,
                        Permission.OPEN_FICHAS,
                        Permission.WORK_FILES,
                        Permission.LIST_CENTRE));
    }
}
