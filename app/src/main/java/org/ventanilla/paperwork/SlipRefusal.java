package org.ventanilla.paperwork;

import java.util.Locale;
import org.ventanilla.kernel.Refusal;

/** Why no sheet was printed. */
enum SlipRefusal implements Refusal {
    NOBODY_HERE;

    @Override
    public String key() {
        return "paperwork.slip.refused." + name().toLowerCase(Locale.ROOT);
    }
}
