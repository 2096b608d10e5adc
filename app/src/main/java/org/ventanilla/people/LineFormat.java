package org.ventanilla.people;

import java.util.ArrayList;
import java.util.List;

/** The shapes of machine-readable lines in ICAO Doc 9303: cards, passports and visas. Places count from one. */
enum LineFormat {
    /** A card: three lines of 30. */
    TD1(3, 30),
    /** An older card or a small travel document: two lines of 36. */
    TD2(2, 36),
    /** A passport: two lines of 44. */
    TD3(2, 44),
    /** A full-page visa: two lines of 44. */
    MRV_A(2, 44),
    /** A small visa: two lines of 36. */
    MRV_B(2, 36);

    private final int lines;
    private final int length;

    LineFormat(int lines, int length) {
        this.lines = lines;
        this.length = length;
    }

    int lines() {
        return lines;
    }

    int length() {
        return length;
    }

    boolean isCard() {
        return this == TD1;
    }

    boolean isVisa() {
        return this == MRV_A || this == MRV_B;
    }

    /** The line that holds the name, where missing filler at the end may be put back without inventing anything. */
    int nameLine() {
        return isCard() ? 3 : 1;
    }

    Span code() {
        return new Span(1, 1, 2);
    }

    Span issuer() {
        return new Span(1, 3, 5);
    }

    Span names() {
        return isCard() ? new Span(3, 1, 30) : new Span(1, 6, length);
    }

    Span number() {
        return isCard() ? new Span(1, 6, 14) : new Span(2, 1, 9);
    }

    Span birth() {
        return isCard() ? new Span(2, 1, 6) : new Span(2, 14, 19);
    }

    Span sex() {
        return isCard() ? new Span(2, 8, 8) : new Span(2, 21, 21);
    }

    Span expiry() {
        return isCard() ? new Span(2, 9, 14) : new Span(2, 22, 27);
    }

    Span nationality() {
        return isCard() ? new Span(2, 16, 18) : new Span(2, 11, 13);
    }

    /** What the issuing state may use as it likes; a long document number runs on into it. */
    Span optional() {
        return switch (this) {
            case TD1 -> new Span(1, 16, 30);
            case TD2 -> new Span(2, 29, 35);
            case TD3 -> new Span(2, 29, 42);
            case MRV_A -> new Span(2, 29, 44);
            case MRV_B -> new Span(2, 29, 36);
        };
    }

    /** What the last check digit is computed over, in order; empty for visas, which have none. */
    List<Span> overall() {
        return switch (this) {
            case TD1 -> List.of(new Span(1, 6, 30), new Span(2, 1, 7), new Span(2, 9, 15), new Span(2, 19, 29));
            case TD2 -> List.of(new Span(2, 1, 10), new Span(2, 14, 20), new Span(2, 22, 35));
            case TD3 -> List.of(new Span(2, 1, 10), new Span(2, 14, 20), new Span(2, 22, 43));
            case MRV_A, MRV_B -> List.of();
        };
    }

    Span overallDigit() {
        return new Span(2, length, length);
    }

    /** The places a check digit stands at, to mark them on the screen. */
    List<Span> checkPlaces() {
        var places = new ArrayList<>(List.of(number().next(), birth().next(), expiry().next()));
        if (this == TD3) {
            places.add(optional().next());
        }
        if (!isVisa()) {
            places.add(overallDigit());
        }
        return places;
    }

    /** Places {@code from} to {@code to} of one line, both included. */
    record Span(int line, int from, int to) {

        String in(List<String> lines) {
            return lines.get(line - 1).substring(from - 1, to);
        }

        Span next() {
            return new Span(line, to + 1, to + 1);
        }
    }
}
