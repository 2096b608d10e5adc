package org.ventanilla.paperwork;

import org.ventanilla.ui.Mistakes;

/** What was typed about having found no place. */
public record WaitForm(String tried, String possible, Mistakes mistakes) {

    WaitForm wrong(String field, String sentence) {
        return new WaitForm(tried, possible, mistakes.and(field, sentence));
    }
}
