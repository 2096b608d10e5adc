package org.ventanilla.paperwork;

import org.ventanilla.ui.Mistakes;

/** What was typed about handing over the notice. */
public record DeliveryForm(String on, String acknowledgement, Mistakes mistakes) {

    DeliveryForm wrong(String field, String sentence) {
        return new DeliveryForm(on, acknowledgement, mistakes.and(field, sentence));
    }

    @Override
    public String toString() {
        return "DeliveryForm";
    }
}
