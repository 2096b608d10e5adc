package org.ventanilla.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ventanilla.ui.Say;

/** One field two people wrote differently: what the Ficha says now, and what was typed here. */
public record Conflict(String label, String now, String typed) {

    private static final List<String> FIELDS = List.of(
            "standing",
            "given",
            "first",
            "second",
            "born",
            "born-precision",
            "sex",
            "nationality-1",
            "nationality-2",
            "nationality-3",
            "born-in",
            "language-1",
            "language-2",
            "language-3",
            "curp",
            "where",
            "entered",
            "channel",
            "address",
            "may-write",
            "hour-from",
            "hour-to",
            "shared");

    static List<Conflict> between(Typed now, Typed typed, Say say) {
        var conflicts = new ArrayList<Conflict>();
        for (var field : FIELDS) {
            if (!now.plain(field).equals(typed.plain(field))) {
                conflicts.add(new Conflict(label(field, say), shown(field, now, say), shown(field, typed, say)));
            }
        }
        return List.copyOf(conflicts);
    }

    private static String label(String field, Say say) {
        return say.of("people.ficha." + field.replaceAll("-[123]$", ""));
    }

    private static String shown(String field, Typed words, Say say) {
        var value = words.plain(field);
        if (value.isEmpty()) {
            return say.of("people.conflict.nothing");
        }
        return switch (field.replaceAll("-[123]$", "")) {
            case "standing" -> chosen("people.ficha.standing." + value.toLowerCase(Locale.ROOT), value, say);
            case "born-precision", "where", "channel", "may-write" ->
                chosen("people.ficha." + field + "." + value, value, say);
            case "nationality", "born-in" -> Named.nationality(value, say);
            case "language" -> Languages.endonym(value);
            case "shared" -> chosen("ui." + value, value, say);
            default -> value;
        };
    }

    /** What no page of ours offers is shown as it came: it is about to be corrected. */
    private static String chosen(String key, String value, Say say) {
        return say.knows(key) ? say.of(key) : value;
    }

    @Override
    public String toString() {
        return "Conflict";
    }
}
