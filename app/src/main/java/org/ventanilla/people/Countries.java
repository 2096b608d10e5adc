package org.ventanilla.people;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The countries, by their two letters, and the three-letter codes that travel documents write. */
final class Countries {

    /** A person whom no state considers its national: travel documents write XXA. */
    static final String STATELESS = "stateless";

    private static final Set<String> TWO = Set.of(Locale.getISOCountries());

    private static final Map<String, String> FROM_THREE = Arrays.stream(Locale.getISOCountries())
            .collect(toUnmodifiableMap(two -> Locale.of("", two).getISO3Country(), two -> two));

    /** Codes of ICAO 9303 part 3 that are not in ISO 3166 but speak of one country. */
    private static final Map<String, String> OF_TRAVEL = Map.of(
            "D", "DE", "GBD", "GB", "GBN", "GB", "GBO", "GB", "GBP", "GB", "GBS", "GB", "RKS", "XK", "UNK", "XK");

    private static final List<String> FREQUENT =
            List.of("HN", "HT", "CU", "SV", "VE", "GT", "NI", "CO", "EC", "BR", "CL", "MX", "US");

    private Countries() {}

    /**
     * The country, {@link #STATELESS}, or the code itself when it names no country: an organisation (UNO), a refugee
     * whose nationality the document does not give (XXB, XXC), a specimen (UTO).
     */
    static String fromTravelCode(String three) {
        var code = three.replace("<", "");
        if (code.equals("XXA")) {
            return STATELESS;
        }
        var special = OF_TRAVEL.get(code);
        return special != null ? special : FROM_THREE.getOrDefault(code, code);
    }

    static boolean isCountry(String code) {
        return TWO.contains(code) || code.equals("XK");
    }

    static String name(String code, Locale locale) {
        return Locale.of("", code).getDisplayCountry(locale);
    }

    /** The countries people at the southern border come from, most frequent first; then all, by name. */
    static List<String> inOrderShown(Locale locale) {
        var shown = new ArrayList<>(FREQUENT);
        var rest = new TreeSet<String>(Comparator.comparing(code -> name(code, locale), collator(locale)));
        rest.addAll(TWO);
        rest.add("XK");
        FREQUENT.forEach(rest::remove);
        shown.addAll(rest);
        return shown;
    }

    /** The two letters of a name as a person types it, in Spanish or English, or null. */
    static @Nullable String find(String typed) {
        var upper = typed.strip().toUpperCase(Locale.ROOT);
        if (isCountry(upper)) {
            return upper;
        }
        return FROM_THREE.get(upper);
    }

    private static Comparator<String> collator(Locale locale) {
        var collator = Collator.getInstance(locale);
        return (one, other) -> collator.compare(one, other);
    }
}
