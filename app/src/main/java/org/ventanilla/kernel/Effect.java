package org.ventanilla.kernel;

import java.util.Map;

/**
 * What an act came to.
 *
 * @param outcome told again, word for word, when the same act is sent twice: an id, a folio
 * @param event past tense, for those who wait for news: {@code PersonRegistered}; carries no personal data
 * @param details for the trail; erasable without breaking its chain
 */
public record Effect(String outcome, String event, Map<String, String> details) {

    public Effect {
        details = Map.copyOf(details);
    }
}
