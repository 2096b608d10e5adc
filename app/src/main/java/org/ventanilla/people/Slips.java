package org.ventanilla.people;

import org.ventanilla.ui.Mistakes;
import org.ventanilla.ui.Say;

/** The mistakes found while a form is read, said in the language of the page. */
final class Slips {

    private final Say say;
    private Mistakes found = Mistakes.NONE;

    Slips(Say say) {
        this.say = say;
    }

    void at(String field, String sentence, Object... with) {
        found = found.and(field, say.of("people.mistake." + sentence, with));
    }

    void at(String field, Remark why) {
        found = found.and(field, say.of(why.key(), why.with().toArray()));
    }

    Mistakes found() {
        return found;
    }
}
