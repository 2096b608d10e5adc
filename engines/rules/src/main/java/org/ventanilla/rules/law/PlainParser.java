package org.ventanilla.rules.law;

import java.util.Optional;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.parser.Parser;

/** Passes events on, unless they use anchors, aliases, tags or more nesting than a person can follow. */
final class PlainParser implements Parser {

    private static final String WRITE_OUT = "write the value out";

    private final Parser inner;
    private int depth;

    PlainParser(Parser inner) {
        this.inner = inner;
    }

    /** Stops the composer at the first thing of YAML that the law does without. Never leaves {@link Composed}. */
    static final class Unwanted extends RuntimeException {
        private final transient Optional<Mark> mark;
        private final String text;
        private final String maybe;

        private Unwanted(Event event, String text, String maybe) {
            super(text, null, false, false);
            this.mark = event.getStartMark();
            this.text = text;
            this.maybe = maybe;
        }

        Optional<Mark> mark() {
            return mark;
        }

        String text() {
            return text;
        }

        String maybe() {
            return maybe;
        }
    }

    @Override
    public boolean checkEvent(Event.ID id) {
        return inner.checkEvent(id);
    }

    @Override
    public Event peekEvent() {
        return inner.peekEvent();
    }

    @Override
    public boolean hasNext() {
        return inner.hasNext();
    }

    @Override
    public Event next() {
        var event = inner.next();
        if (event instanceof AliasEvent) {
            throw new Unwanted(event, "The law uses no aliases.", WRITE_OUT);
        }
        if (event instanceof ScalarEvent scalar) {
            refuseExtras(scalar, scalar.getTag());
        }
        if (event instanceof CollectionStartEvent start) {
            refuseExtras(start, start.getTag());
            depth++;
            if (depth > Loader.DEPTH_MAX) {
                throw new Unwanted(start, "This is nested too deeply to follow.", "it can be said in two parts");
            }
        }
        if (event instanceof CollectionEndEvent) {
            depth--;
        }
        return event;
    }

    private static void refuseExtras(NodeEvent event, Optional<String> tag) {
        if (event.getAnchor().isPresent()) {
            throw new Unwanted(event, "The law uses no anchors.", WRITE_OUT);
        }
        if (tag.isPresent()) {
            throw new Unwanted(event, "The law uses no tags.", "leave (" + tag.get() + ") out");
        }
    }
}
