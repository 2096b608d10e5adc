package org.ventanilla.paperwork;

import org.ventanilla.kernel.Refusal;

/** Why a person's own page did not open. The key names one of the words a person reads on the telephone. */
sealed interface PinRefusal extends Refusal {

    /** Wrong PIN, or no such folio: never said which. */
    record Wrong() implements PinRefusal {
        @Override
        public String key() {
            return "phone.wrong";
        }
    }

    /** What was typed is not six digits, so it was not counted as a try. */
    record Incomplete() implements PinRefusal {
        @Override
        public String key() {
            return "phone.incomplete";
        }
    }

    /** Too many wrong ones in a row at this door, or too many telephones asking at once. */
    record MustWait(long minutes) implements PinRefusal {
        @Override
        public String key() {
            return "phone.wait";
        }
    }
}
