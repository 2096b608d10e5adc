package org.ventanilla.people;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.ui.Say;

/**
 * The box beside a person: the button that hears the wish for refuge, or that it was heard.
 *
 * @param address where the wish is sent, and where its papers are
 * @param said when and where, in words; null while nothing was said
 * @param number of the notice
 */
public record WishPanel(
        String address, @Nullable String said, @Nullable String number) {

    static WishPanel of(UUID person, WishesTold.@Nullable Told told, Say say) {
        var address = "/people/" + person + "/wish";
        return told == null
                ? new WishPanel(address, null, null)
                : new WishPanel(address, said(told, say), told.number());
    }

    private static String said(WishesTold.Told told, Say say) {
        var on = say.dayAndYear(told.saidOn());
        var at = say.time(told.saidAt());
        return told.counter() == null
                ? say.of("people.wish.told", on, at, told.centre())
                : say.of("people.wish.told.counter", on, at, told.centre(), told.counter());
    }

    @Override
    public String toString() {
        return "WishPanel";
    }
}
