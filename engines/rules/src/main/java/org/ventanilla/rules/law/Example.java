package org.ventanilla.rules.law;

import java.time.LocalDate;
import org.snakeyaml.engine.v2.nodes.Node;

/** A worked example: its body is read when it runs, so that every key of it is consumed or complained of. */
public record Example(Text name, LocalDate on, Node body, Place place) {}
