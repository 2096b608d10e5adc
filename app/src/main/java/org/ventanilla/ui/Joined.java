package org.ventanilla.ui;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Lists as they are said. Spanish changes its "y" and its "o" before a word that begins with the same sound. */
public final class Joined {

    private static final String SPANISH = "es";

    /** Not before a diphthong: one says "agua y hielo". */
    private static final Pattern SOUNDS_I = Pattern.compile("\\P{L}*h?[ií](?![aeouáéóú]).*", Pattern.DOTALL);

    private static final Pattern SOUNDS_O = Pattern.compile("\\P{L}*h?[oó].*|[^\\p{L}\\d]*(8|11\\b).*", Pattern.DOTALL);

    private Joined() {}

    /** {@code a, b y c}; {@code nacimiento e inscripción}. */
    public static String and(String language, String and, List<String> parts) {
        return with(language.equals(SPANISH) && sounds(SOUNDS_I, parts) ? "e" : and, parts);
    }

    /** {@code a, b o c}; {@code siete u ocho}. */
    public static String or(String language, String or, List<String> parts) {
        return with(language.equals(SPANISH) && sounds(SOUNDS_O, parts) ? "u" : or, parts);
    }

    private static boolean sounds(Pattern sound, List<String> parts) {
        return !parts.isEmpty()
                && sound.matcher(parts.getLast().toLowerCase(Locale.ROOT)).matches();
    }

    private static String with(String word, List<String> parts) {
        return parts.size() < 2
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, parts.size() - 1)) + " " + word + " " + parts.getLast();
    }
}
