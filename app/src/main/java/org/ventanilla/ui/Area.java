package org.ventanilla.ui;

import org.jspecify.annotations.Nullable;

/** Several lines to type in; {@link #lines()} is the narrow-letter kind for what machines print on passports. */
public record Area(
        String id,
        String label,
        String value,
        @Nullable String hint,
        @Nullable String error,
        Look look) {

    /** How tall it is, and whether letters stand in columns. */
    public record Look(int rows, boolean isMachineLines) {}

    public static Area of(String id, String label) {
        return new Area(id, label, "", null, null, new Look(5, false));
    }

    public Area holding(@Nullable String typed) {
        return new Area(id, label, typed == null ? "" : typed, hint, error, look);
    }

    public Area hinted(@Nullable String sentence) {
        return new Area(id, label, value, sentence, error, look);
    }

    public Area wrong(@Nullable String sentence) {
        return new Area(id, label, value, hint, sentence, look);
    }

    public Area wrong(Mistakes mistakes) {
        return wrong(mistakes.find(id));
    }

    public Area tall(int rows) {
        return new Area(id, label, value, hint, error, new Look(rows, look.isMachineLines()));
    }

    /** For the lines at the foot of a passport: two or three rows of equal letters, never corrected by the browser. */
    public Area lines() {
        return new Area(id, label, value, hint, error, new Look(3, true));
    }

    public @Nullable String describedBy() {
        return Field.describedBy(id, hint, error);
    }
}
