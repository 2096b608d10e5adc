package org.ventanilla.ui;

import java.util.List;

/** The people of a household as links; the keys 1 to 5 press the first five. */
public record Tabs(String label, List<Tab> tabs) {

    private static final int MOST_KEYS = 5;

    /** One person, or all of them: initials or a number in a circle, a name and a note. */
    public record Tab(String href, String face, String name, String note, Look look) {}

    /** How a tab stands among the others. */
    public enum Look {
        PLAIN,
        CURRENT,
        /** Adds somebody. */
        ADDING
    }

    public static Tab tab(String href, String name, String note) {
        return new Tab(href, initials(name), name, note, Look.PLAIN);
    }

    public String keyOf(int index) {
        return index < MOST_KEYS ? Integer.toString(index + 1) : "";
    }

    /** The first letters of the first two words: MF for María Fernanda. */
    public static String initials(String name) {
        var letters = new StringBuilder();
        for (var word : name.strip().split("\\s+", 3)) {
            if (!word.isEmpty() && letters.codePointCount(0, letters.length()) < 2) {
                letters.appendCodePoint(Character.toUpperCase(word.codePointAt(0)));
            }
        }
        return letters.toString();
    }
}
