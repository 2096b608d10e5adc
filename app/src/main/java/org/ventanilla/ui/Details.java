package org.ventanilla.ui;

import org.jspecify.annotations.Nullable;

/** An explanation one step away. */
public record Details(
        String summary, boolean isOpen, @Nullable String id) {
    public static Details of(String summary) {
        return new Details(summary, false, null);
    }
}
