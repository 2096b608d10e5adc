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
        at(field, Remark.of("mistake." + sentence, with));
    }

    void at(String field, Remark why) {
        found = found.and(field, why.said(say));
    }

    Mistakes found() {
        return found;
    }
}
