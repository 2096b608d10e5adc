package org.ventanilla.ui;

/** One entry of the navigation in the top band. A capability offers it as a bean; lower ranks come first. */
public record Section(String id, String key, String href, int rank) {}
