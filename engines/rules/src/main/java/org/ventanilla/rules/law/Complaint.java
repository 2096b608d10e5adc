package org.ventanilla.rules.law;

/**
 * Why a file of the law is refused: where, what, and what was probably meant.
 *
 * @param length how many characters of the line it is about
 * @param line the line of the file as it stands, or empty when the file has no such line
 * @param maybe what to write instead, without the word "Maybe" and the point; never empty
 */
public record Complaint(Place place, int length, String text, String line, String maybe) {

    private static final int SHOWN_MAX = 160;

    /** As printed for people: place and text, the line with the words marked, the advice. */
    @Override
    public String toString() {
        var out = new StringBuilder(256);
        out.append(place.file()).append(':').append(place.line()).append(':').append(place.column());
        out.append("  ").append(text).append('\n');
        if (!line.isEmpty()) {
            appendLine(out);
        }
        return out.append("Maybe ").append(maybe).append('.').toString();
    }

    private void appendLine(StringBuilder out) {
        var points = line.codePoints().toArray();
        var column = Math.min(place.column() - 1, points.length);
        var start = Math.max(0, Math.min(column - SHOWN_MAX / 2, points.length - SHOWN_MAX));
        var end = Math.min(points.length, start + SHOWN_MAX);
        var number = Integer.toString(place.line());
        out.repeat(' ', Math.max(0, 5 - number.length())).append(number).append(" | ");
        for (var i = start; i < end; i++) {
            out.appendCodePoint(Character.isISOControl(points[i]) ? '?' : points[i]);
        }
        out.append('\n').repeat(' ', Math.max(5, number.length())).append(" | ");
        out.repeat(' ', column - start);
        out.repeat('^', Math.max(1, Math.min(length, end - column))).append('\n');
    }
}
