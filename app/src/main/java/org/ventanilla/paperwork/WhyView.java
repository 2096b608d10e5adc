package org.ventanilla.paperwork;

import java.util.List;

/** A question a person asks of a line of their plan, and its answer in sentences. */
public record WhyView(String question, List<String> answers) {}
