package org.ventanilla.ui;

/** Who is signed in, as the top of the page says it: a name and the place they work at. */
public record Signed(String name, String place) {}
