package org.ventanilla.ui;

import java.util.List;

/** Who is in front of us: initials, name as they write it, and a few facts each with its drawing and words. */
public record Banner(String face, String name, List<Fact> facts) {

    /** One short fact; the icon is one of those of the icon part, or empty. */
    public record Fact(String icon, String text) {}

    public static Banner of(String name, List<Fact> facts) {
        return new Banner(Tabs.initials(name), name, List.copyOf(facts));
    }
}
