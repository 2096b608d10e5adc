package org.ventanilla.ui;

import org.jspecify.annotations.Nullable;

/** What stands where a list would: that there is nothing, why, and what can be done. */
public record EmptyState(
        String title, String text, @Nullable Button action) {}
