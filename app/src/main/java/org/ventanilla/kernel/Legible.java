package org.ventanilla.kernel;

/**
 * What can be read on paper as it was typed: marks that only steer a screen, above all those that turn a line round, would
 * make what is written say something else than what was meant.
 */
public final class Legible {

    private Legible() {}

    /** Words on one line. */
    public static boolean isLine(String typed) {
        return typed.codePoints().noneMatch(Legible::isInvisible);
    }

    /** Words on as many lines as somebody typed. */
    public static boolean areLines(String typed) {
        return isLine(typed.replaceAll("[\\r\\n\\t]", " "));
    }

    /** Persian, Kurdish and Indic names need them between letters. */
    public static boolean isJoiner(int point) {
        return point == 0x200c || point == 0x200d;
    }

    /** Control and direction marks, private use, halves of characters: none can be read on paper. */
    private static boolean isInvisible(int point) {
        var type = Character.getType(point);
        return !isJoiner(point)
                && (type == Character.CONTROL
                        || type == Character.FORMAT
                        || type == Character.SURROGATE
                        || type == Character.PRIVATE_USE
                        || type == Character.LINE_SEPARATOR
                        || type == Character.PARAGRAPH_SEPARATOR
                        || type == Character.UNASSIGNED);
    }
}
