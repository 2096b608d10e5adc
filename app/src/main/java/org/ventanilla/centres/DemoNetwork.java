package org.ventanilla.centres;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.ventanilla.access.Staff;

/** The invented people who work in the demo. Their password is {@code demo}, and a banner says so. */
@Component
public class DemoNetwork {

    /** Somebody invented. */
    public record Member(String username, String name, String role, String centre) {

        public UUID id() {
            return UUID.nameUUIDFromBytes(("staff:" + username).getBytes(StandardCharsets.UTF_8));
        }
    }

    static final String PASSWORD = "demo";

    public static final List<Member> MEMBERS = List.of(
            new Member("lucia", "Lucía Ordóñez", "CASEWORKER", "tapachula"),
            new Member("coordinacion.tapachula", "Coordinación Tapachula", "COORDINATOR", "tapachula"),
            new Member("ventanilla.huixtla", "Ventanilla Huixtla", "CASEWORKER", "huixtla"),
            new Member("ventanilla.tijuana", "Ventanilla Tijuana", "CASEWORKER", "tijuana"),
            new Member("administracion", "Administración", "ADMINISTRATOR", "tapachula"));

    private final NetworkFile network;
    private final Staff staff;

    DemoNetwork(NetworkFile network, Staff staff) {
        this.network = network;
        this.staff = staff;
    }

    /** The id of a centre of the demo, the same on every machine. */
    public static UUID centreId(String code) {
        return NetworkFile.idOf(code);
    }

    /** Puts the demo centres and staff into an empty database. Runs in the caller's transaction. */
    public void load() {
        network.load(true);
        var password = staff.encode(PASSWORD);
        for (var member : MEMBERS) {
            var centre = NetworkFile.idOf(member.centre());
            staff.enrol(new Staff.Newcomer(
                    member.id(), member.username(), member.name(), password, member.role(), centre, true));
        }
    }
}
