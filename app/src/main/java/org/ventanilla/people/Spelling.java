package org.ventanilla.people;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.ventanilla.kernel.Legible;

/** What may be typed into a field, and the plain form two spellings are compared by. Nothing stored is changed. */
final class Spelling {

    /** The longest name seen in civil registers fits twice. */
    static final int NAME_LENGTH = 120;

    private Spelling() {}

    /** Without accents and in capitals; Ñ stays a letter of its own. */
    static String plainCapitals(String text) {
        var kept = text.replace('ñ', '\u0001').replace('Ñ', '\u0001');
        return Normalizer.normalize(kept, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace('\u0001', 'Ñ')
                .toUpperCase(Locale.ROOT)
                .strip();
    }

    /** Why this cannot be a name, or null. Every script is a name's script; marks that only steer a screen are not. */
    static @Nullable Remark whyNotAName(String typed) {
        if (typed.codePointCount(0, typed.length()) > NAME_LENGTH) {
            return Remark.of("name.too-long", NAME_LENGTH);
        }
        var steering = whyNotPlainText(typed);
        if (steering != null) {
            return steering;
        }
        var strange = typed.codePoints()
                .filter(point -> !isOfANames(point))
                .mapToObj(Character::toString)
                .findFirst()
                .orElse(null);
        if (strange != null) {
            return Remark.of("name.character", strange);
        }
        return typed.codePoints().anyMatch(Character::isLetter) ? null : Remark.of("name.no-letter");
    }

    /** Why this cannot be kept as plain words on one line, or null. */
    static @Nullable Remark whyNotPlainText(String typed) {
        return Legible.isLine(typed) ? null : Remark.of("text.invisible");
    }

    static String on(String typed) {
        return typed.strip();
    }

    private static boolean isOfANames(int point) {
        return Character.isLetter(point)
                || isMark(point)
                || Legible.isJoiner(point)
                || " '’‘`´ʼʻ-‐‑.·,".indexOf(point) >= 0;
    }

    private static boolean isMark(int point) {
        var type = Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
