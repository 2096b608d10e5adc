package org.ventanilla.rules.law;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What must be shown. */
public sealed interface Requirement {

    record All(List<Requirement> parts) implements Requirement {}

    record OneOf(List<Requirement> parts, Terms terms) implements Requirement {}

    /** A named paper; {@code id} is a {@link Document}. */
    record Paper(String id, Terms terms) implements Requirement {}

    /** Anything that proves it; {@code id} is a {@link Proof}. */
    record Shown(String id, Terms terms) implements Requirement {}

    /**
     * The file of another procedure, begun by the same person: the notice to the Procuraduría before anything else
     * is done for a child.
     *
     * @param step the step of that procedure that must have happened, or null when an open file is enough
     */
    record Filed(String procedure, @Nullable String step, Terms terms) implements Requirement {}

    /** Something the office owes the person, such as an interpreter: never blocks. */
    record Service(String id, Text name, Terms terms) implements Requirement {}

    /**
     * @param when the requirement holds only then, or null for always
     * @param waived the person is freed of it then, or null
     * @param ifHeld brought when held; its absence never blocks
     * @param of relations ({@code child}): the paper counts as well when one of these relatives holds it
     * @param otherwise id of the {@link Procedure} that is the way to get it, or null
     */
    record Terms(
            @Nullable Condition when,
            @Nullable Condition waived,
            boolean ifHeld,
            List<String> of,
            @Nullable String otherwise,
            List<Cite> cites,
            @Nullable Text note) {}
}
