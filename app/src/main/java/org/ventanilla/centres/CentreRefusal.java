package org.ventanilla.centres;

import java.util.Locale;
import org.ventanilla.kernel.Refusal;

/** Why no centre was added. */
enum CentreRefusal implements Refusal {
    NOT_A_CODE,
    NO_ADDRESS,
    CODE_TAKEN;

    @Override
    public String key() {
        return "centres.refused." + name().toLowerCase(Locale.ROOT);
    }
}
