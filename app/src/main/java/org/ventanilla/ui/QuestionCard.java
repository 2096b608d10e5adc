package org.ventanilla.ui;

import org.jspecify.annotations.Nullable;

/** The next best question: how much it decides, the answers, and why it is asked, with who will see it. */
public record QuestionCard(
        String action, String lead, String why, @Nullable String law) {}
