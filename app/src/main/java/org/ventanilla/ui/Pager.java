package org.ventanilla.ui;

import org.jspecify.annotations.Nullable;

/** The way to the page before and the page after of a long list, and where one is. */
public record Pager(@Nullable String previous, @Nullable String next, String where) {}
