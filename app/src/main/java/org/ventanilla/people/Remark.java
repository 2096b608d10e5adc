package org.ventanilla.people;

import java.util.List;

/**
 * A sentence to say to somebody: its key in the messages, and the words that go into it.
 *
 * <p>A remark never decides anything; what refuses is the thing that carries it.
 */
public record Remark(String key, List<Object> with) {

    static Remark of(String key, Object... with) {
        return new Remark("people." + key, List.of(with));
    }
}
