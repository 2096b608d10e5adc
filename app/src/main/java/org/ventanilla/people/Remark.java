package org.ventanilla.people;

import java.util.List;
import org.ventanilla.ui.Say;

/**
 * A sentence to say to somebody: its key in the messages, and the words that go into it.
 *
 * <p>A remark never decides anything; what refuses is the thing that carries it.
 */
record Remark(String key, List<Object> with) {

    static Remark of(String key, Object... with) {
        return new Remark("people." + key, List.of(with));
    }

    /** Numbers go in as they are written: a place in a line or a year has no thousands. */
    String said(Say say) {
        return say.of(key, with.stream().map(String::valueOf).toArray());
    }
}
