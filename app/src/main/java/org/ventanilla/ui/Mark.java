package org.ventanilla.ui;

/** What stands at the end of a line to say how it is: a state, or a chip with how long is left. */
public sealed interface Mark permits State, Chip {}
