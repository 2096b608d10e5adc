package org.ventanilla.people;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.ventanilla.ui.Say;
import org.ventanilla.ui.Tabs;

/** The people of a household as links above a page, the one on the page marked, and the way to add another. */
final class FamilyTabs {

    private FamilyTabs() {}

    static Tabs of(Say say, HouseholdView family, @Nullable PersonView current, boolean isAdding) {
        var tabs = new ArrayList<Tabs.Tab>();
        for (var member : family.members()) {
            var isCurrent = current != null && current.id().equals(member.id());
            tabs.add(new Tabs.Tab(
                    "/people/" + member.id(),
                    member.initials(),
                    member.name().calledBy(),
                    member.shownFolio(),
                    isCurrent ? Tabs.Look.CURRENT : Tabs.Look.PLAIN));
        }
        if (family.members().size() < Households.MOST_MEMBERS) {
            tabs.add(new Tabs.Tab(
                    "/households/" + family.id() + "/members/new",
                    "+",
                    say.of("people.family.add"),
                    isAdding ? say.of("people.family.adding") : say.of("people.family.add.note"),
                    isAdding ? Tabs.Look.CURRENT : Tabs.Look.ADDING));
        }
        return new Tabs(say.of("people.family"), tabs);
    }
}
