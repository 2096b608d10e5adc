package org.ventanilla.paperwork;

import java.time.Clock;
import java.time.LocalTime;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.ventanilla.kernel.Caller;

/** Where a person's own page is found, and what time it is at a window. */
@Component
class Address {

    private final String base;
    private final Clock clock;

    Address(@Value("${ventanilla.base-url:http://localhost:8080}") String base, Clock clock) {
        this.base = base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
        this.clock = clock;
    }

    /** What the code on a sheet holds: random letters and nothing else. */
    String link(LinkToken token) {
        return base + "/f/" + token.text();
    }

    /** What can be typed by hand, with the folio. */
    String ownPage() {
        return base + "/mi-plan";
    }

    boolean isSecure() {
        return base.startsWith("https:");
    }

    LocalTime now(Caller caller) {
        return clock.instant().atZone(caller.zone()).toLocalTime();
    }
}
