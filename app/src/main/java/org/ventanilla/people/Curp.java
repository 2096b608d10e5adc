package org.ventanilla.people;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;

/** A CURP that somebody shows, checked as firmly as its own letters allow. It is validated, never made up. */
record Curp(String value) {

    static final int LENGTH = 18;

    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ";

    /** Issued to nobody in particular: forms use it for any foreigner. */
    private static final String GENERIC = "XEXX010101HNEXXXA4";

    /** States as RENAPO writes them; NE is born abroad. */
    private static final Set<String> STATES = Set.of(
            "AS", "BC", "BS", "CC", "CL", "CM", "CS", "CH", "DF", "DG", "GT", "GR", "HG", "JC", "MC", "MN", "MS", "NT",
            "NL", "OC", "PL", "QT", "QR", "SP", "SL", "SR", "TC", "TS", "TL", "VZ", "YN", "ZS", "NE");

    /** First four letters that would spell something offensive: the register writes X in the second place. */
    private static final Set<String> FORBIDDEN = Set.of(
            ("BACA BAKA BUEI BUEY CACA CACO CAGA CAGO CAKA CAKO COGE COGI COJA COJE COJI COJO COLA CULO FALO FETO "
                            + "GETA GUEI GUEY JETA JOTO KACA KACO KAGA KAGO KAKA KAKO KOGE KOGI KOJA KOJE KOJI KOJO "
                            + "KOLA KULO LILO LOCA LOCO LOKA LOKO MAME MAMO MEAR MEAS MEON MIAR MION MOCO MOKO MULA "
                            + "MULO NACA NACO PEDA PEDO PENE PIPI PITO POPO PUTA PUTO QULO RATA ROBA ROBE ROBO RUIN "
                            + "SENO TETA VACA VAGA VAGO VAKA VUEI VUEY WUEI WUEY")
                    .split(" "));

    /** Whether the letters can be a CURP, and if not, the first thing that is wrong. */
    sealed interface Check {
        record Holds(Curp curp) implements Check {}

        record Broken(Remark why) implements Check {}
    }

    static Check check(String typed, LocalDate today) {
        var value = typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        if (value.length() != LENGTH) {
            return broken("curp.length", value.length());
        }
        if (value.indexOf('Ñ') >= 0) {
            return broken("curp.enye", value.indexOf('Ñ') + 1);
        }
        var place = firstOutOfPlace(value);
        if (place > 0) {
            return broken("curp.character", place, value.substring(place - 1, place));
        }
        if (!STATES.contains(value.substring(11, 13))) {
            return broken("curp.state", value.substring(11, 13));
        }
        if (FORBIDDEN.contains(value.substring(0, 4))) {
            return broken("curp.forbidden", value.substring(0, 4));
        }
        var curp = new Curp(value);
        try {
            if (curp.bornOn().isAfter(today)) {
                return broken("curp.future", curp.bornOn().getYear());
            }
        } catch (DateTimeException _) {
            return broken("curp.date", value.substring(4, 10));
        }
        return curp.digit() == value.charAt(17) ? new Check.Holds(curp) : broken("curp.digit", value.substring(17));
    }

    private static Check broken(String key, Object... with) {
        return new Check.Broken(Remark.of(key, with));
    }

    /** The first place, from one, whose character cannot stand there; zero when all can. */
    private static int firstOutOfPlace(String value) {
        for (var place = 1; place <= LENGTH; place++) {
            if (!String.valueOf(value.charAt(place - 1)).matches(allowedAt(place))) {
                return place;
            }
        }
        return 0;
    }

    private static String allowedAt(int place) {
        return switch (place) {
            case 2 -> "[AEIOUX]";
            case 5, 6, 7, 8, 9, 10, 18 -> "[0-9]";
            case 11 -> "[HMX]";
            case 14, 15, 16 -> "[B-DF-HJ-NP-TV-Z]";
            case 17 -> "[0-9A-Z]";
            default -> "[A-Z]";
        };
    }

    /** A digit in place 17 was given to those born up to 1999, a letter from 2000. */
    LocalDate bornOn() {
        var century = Character.isDigit(value.charAt(16)) ? 1900 : 2000;
        return LocalDate.of(
                century + Integer.parseInt(value.substring(4, 6)),
                Integer.parseInt(value.substring(6, 8)),
                Integer.parseInt(value.substring(8, 10)));
    }

    boolean isBornAbroad() {
        return value.startsWith("NE", 11);
    }

    boolean isGeneric() {
        return value.equals(GENERIC);
    }

    char sex() {
        return value.charAt(10);
    }

    String letters() {
        return value.substring(0, 4);
    }

    private char digit() {
        var sum = 0;
        for (var at = 0; at < LENGTH - 1; at++) {
            sum += ALPHABET.indexOf(value.charAt(at)) * (LENGTH - at);
        }
        return (char) ('0' + (10 - sum % 10) % 10);
    }

    static boolean isForbidden(String letters) {
        return FORBIDDEN.contains(letters);
    }

    @Override
    public String toString() {
        return "Curp";
    }
}
