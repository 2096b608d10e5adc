package org.ventanilla.rules;

import java.util.List;
import java.util.stream.Collectors;
import org.ventanilla.rules.Plan.Blocker;
import org.ventanilla.rules.Plan.Line;
import org.ventanilla.rules.Plan.State;

/** What a line of a plan waits for, in words for a terminal. */
record WaitText(LawNames names, String language) {

    List<String> of(Line line) {
        return line.waits().stream()
                .map(any -> line.state() == State.LATER ? later(any) : waits(any))
                .toList();
    }

    private String later(List<Blocker> any) {
        return say("depende de cómo termine", "depends on how this ends")
                + ": "
                + any.stream().map(this::way).distinct().collect(Collectors.joining(say(" o ", " or ")));
    }

    private String waits(List<Blocker> any) {
        var first = any.getFirst();
        if (any.size() > 1) {
            return say("falta uno de estos", "one of these is missing")
                    + ": "
                    + any.stream().map(this::missing).collect(Collectors.joining(say("; o ", "; or ")));
        }
        return first.requirement().equals(first.procedure())
                ? say("antes va", "first comes") + ": " + way(first)
                : say("falta", "missing") + ": " + missing(first);
    }

    private String missing(Blocker blocker) {
        return names.of(blocker.requirement()) + (blocker.procedure() == null ? "" : " ← " + way(blocker));
    }

    private String way(Blocker blocker) {
        var procedure = blocker.procedure() == null ? blocker.requirement() : blocker.procedure();
        return names.of(procedure) + (blocker.relative() == null ? "" : " (" + blocker.relative() + ")");
    }

    private String say(String es, String en) {
        return language.equals("es") ? es : en;
    }
}
