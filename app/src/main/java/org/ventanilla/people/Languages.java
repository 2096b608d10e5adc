package org.ventanilla.people;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/** The languages the counter meets, by ISO 639 code, each under the name its speakers give it. */
final class Languages {

    private static final SequencedMap<String, String> ENDONYMS = endonyms();

    private Languages() {}

    static List<String> codes() {
        return List.copyOf(ENDONYMS.sequencedKeySet());
    }

    /** What its speakers call it, or the code itself when it is none of these. */
    static String endonym(String code) {
        return ENDONYMS.getOrDefault(code, code);
    }

    static boolean isKnown(String code) {
        return ENDONYMS.containsKey(code);
    }

    private static SequencedMap<String, String> endonyms() {
        var names = new LinkedHashMap<String, String>();
        for (var pair : List.of(
                Map.entry("es", "Español"),
                Map.entry("ht", "Kreyòl ayisyen"),
                Map.entry("fr", "Français"),
                Map.entry("en", "English"),
                Map.entry("pt", "Português"),
                Map.entry("mam", "Mam"),
                Map.entry("quc", "K’iche’"),
                Map.entry("kek", "Q’eqchi’"),
                Map.entry("cak", "Kaqchikel"),
                Map.entry("kjb", "Q’anjob’al"),
                Map.entry("ixl", "Ixil"),
                Map.entry("cab", "Garífuna"),
                Map.entry("miq", "Miskitu"),
                Map.entry("tzh", "Bats’il k’op (tseltal)"),
                Map.entry("tzo", "Bats’i k’op (tsotsil)"),
                Map.entry("tzm", "Tamaziɣt"),
                Map.entry("ar", "العربية"),
                Map.entry("fa", "فارسی"),
                Map.entry("ps", "پښتو"),
                Map.entry("ru", "Русский"),
                Map.entry("uk", "Українська"),
                Map.entry("zh", "中文"),
                Map.entry("hi", "हिन्दी"),
                Map.entry("pa", "ਪੰਜਾਬੀ"),
                Map.entry("bn", "বাংলা"),
                Map.entry("ur", "اردو"),
                Map.entry("ne", "नेपाली"),
                Map.entry("uz", "Oʻzbekcha"),
                Map.entry("tr", "Türkçe"),
                Map.entry("so", "Soomaali"),
                Map.entry("am", "አማርኛ"),
                Map.entry("ti", "ትግርኛ"),
                Map.entry("sw", "Kiswahili"),
                Map.entry("ln", "Lingála"),
                Map.entry("wo", "Wolof"),
                Map.entry("ff", "Pulaar"),
                Map.entry("vi", "Tiếng Việt"))) {
            names.put(pair.getKey(), pair.getValue());
        }
        names.put("sgn", "Lengua de señas");
        return names;
    }
}
