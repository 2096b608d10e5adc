package org.ventanilla.ui;

import org.jspecify.annotations.Nullable;

/** The green strip above a plan: the one thing that opens most, and the button that begins it. */
public record Strip(String title, String text, @Nullable Button action) {}
