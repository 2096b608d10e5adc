package org.ventanilla.kernel;

import java.util.Locale;

/** Why the ledger itself says no, before anybody asks what the act was about. */
public enum WriteRefusal implements Refusal {
    /** The key was used before, for other words. */
    KEY_USED_FOR_SOMETHING_ELSE,
    /** Somebody changed the row after the screen was drawn. */
    CHANGED_MEANWHILE,
    /** The form came too late and is only shown again. */
    NOT_SENT_YET;

    @Override
    public String key() {
        return "kernel.refused." + name().toLowerCase(Locale.ROOT);
    }
}
