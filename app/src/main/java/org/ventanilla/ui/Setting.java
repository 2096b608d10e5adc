package org.ventanilla.ui;

import org.jspecify.annotations.Nullable;

/**
 * Where a page is being shown: at which address, to whom, and how they like it.
 *
 * @param isOnlyShown whether it answers a form that came too late: shown as it was typed, and not done
 */
public record Setting(String path, Taste taste, @Nullable Signed signed, House house, Seal seal, boolean isOnlyShown) {}
