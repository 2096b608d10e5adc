package org.ventanilla.paperwork;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.ventanilla.centres.Centres;
import org.ventanilla.kernel.Caller;
import org.ventanilla.people.WishesTold;

/** Tells the pages of a person that their wish was heard: people know nothing of wishes by themselves. */
@Component
class WishTeller implements WishesTold {

    private final WishDesk desk;
    private final Centres centres;

    WishTeller(WishDesk desk, Centres centres) {
        this.desk = desk;
        this.centres = centres;
    }

    @Override
    public @Nullable Told find(UUID person, Caller caller) {
        var heard = desk.find(person, caller);
        if (heard == null) {
            return null;
        }
        var wish = heard.wish();
        var centre = centres.get(wish.centre());
        var time = wish.saidAt().atZone(centre.zone()).toLocalTime();
        return new Told(wish.saidOn(), time, wish.number(), centre.name(), wish.counter());
    }
}
