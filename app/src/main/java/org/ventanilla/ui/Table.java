package org.ventanilla.ui;

import java.util.List;

/** Rows and columns of plain text; the first cell of each row names it. It scrolls in its own box when narrow. */
public record Table(String caption, List<String> heads, List<List<String>> rows) {}
