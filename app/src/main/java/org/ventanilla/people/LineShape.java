package org.ventanilla.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The shape of typed machine-readable lines: cleaned, joined or cut, and matched to a kind of document. */
sealed interface LineShape {

    /** More than any document holds; what is longer was not read from one. */
    int LONGEST = 400;

    record Fits(LineFormat format, List<String> lines, List<Remark> remarks) implements LineShape {}

    record DoesNotFit(List<Remark> why) implements LineShape {}

    static LineShape of(String typed) {
        if (typed.length() > LONGEST) {
            return no(Remark.of("lines.too-long", LONGEST));
        }
        var lines = cleaned(typed);
        if (lines.isEmpty()) {
            return no(Remark.of("lines.empty"));
        }
        var strange = strangeCharacter(lines);
        if (strange != null) {
            return no(strange);
        }
        var whole = cutWhole(lines);
        return whole != null ? whole : lineByLine(lines);
    }

    private static DoesNotFit no(Remark why) {
        return new DoesNotFit(List.of(why));
    }

    /** Optical readers write « for two fillers and ‹ for one; people leave spaces and lower case. */
    private static List<String> cleaned(String typed) {
        return typed.lines()
                .map(line -> line.replaceAll("[\\s\\u00a0\\ufeff]", "")
                        .replace("«", "<<")
                        .replace("‹", "<")
                        .toUpperCase(Locale.ROOT))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static @Nullable Remark strangeCharacter(List<String> lines) {
        for (var line = 0; line < lines.size(); line++) {
            var text = lines.get(line);
            for (var at = 0; at < text.length(); at++) {
                var character = text.charAt(at);
                if (!(character >= 'A' && character <= 'Z'
                        || character >= '0' && character <= '9'
                        || character == '<')) {
                    var shown = text.substring(at, text.offsetByCodePoints(at, 1));
                    return Remark.of("lines.character", line + 1, at + 1, shown);
                }
            }
        }
        return null;
    }

    /** Lines joined into one, or broken elsewhere; when as many as they should be, each answers for itself. */
    private static @Nullable LineShape cutWhole(List<String> typed) {
        var whole = String.join("", typed);
        var format = formatOf(whole.length(), whole.charAt(0));
        if (format == null || typed.size() == format.lines() && typed.getFirst().length() != format.length()) {
            return null;
        }
        var lines = new ArrayList<String>();
        for (var from = 0; from < whole.length(); from += format.length()) {
            lines.add(whole.substring(from, from + format.length()));
        }
        return new Fits(format, List.copyOf(lines), List.of());
    }

    private static @Nullable LineFormat formatOf(int characters, char first) {
        return Stream.of(LineFormat.values())
                .filter(format -> format.lines() * format.length() == characters)
                .filter(format -> format.lines() == 3 || format.isVisa() == (first == 'V'))
                .findFirst()
                .orElse(null);
    }

    /** Filler at the end of a name line says nothing and is often left out: it is put back, and said. */
    private static LineShape lineByLine(List<String> lines) {
        var format = nearest(lines);
        if (format == null) {
            return no(Remark.of("lines.count", lines.size()));
        }
        var padded = new ArrayList<String>();
        var remarks = new ArrayList<Remark>();
        var wrong = new ArrayList<Remark>();
        for (var number = 1; number <= lines.size(); number++) {
            var line = lines.get(number - 1);
            var mayMiss = number == format.nameLine()
                    || format.isVisa() && line.length() >= format.optional().from();
            var fitted = mayMiss ? fitted(line, format.length()) : line;
            if (fitted.length() != format.length()) {
                wrong.add(Remark.of("lines.length", number, line.length(), format.length()));
            } else if (!fitted.equals(line)) {
                remarks.add(Remark.of("lines.filled", number));
            }
            padded.add(fitted);
        }
        return wrong.isEmpty() ? new Fits(format, List.copyOf(padded), List.copyOf(remarks)) : new DoesNotFit(wrong);
    }

    private static String fitted(String line, int length) {
        var bare = line.replaceAll("<+$", "");
        return bare.length() > length || line.length() == length ? line : bare + "<".repeat(length - bare.length());
    }

    private static @Nullable LineFormat nearest(List<String> lines) {
        if (lines.size() == 3) {
            return LineFormat.TD1;
        }
        if (lines.size() != 2) {
            return null;
        }
        var isLong =
                Math.abs(lines.get(1).length() - 44) < Math.abs(lines.get(1).length() - 36);
        if (lines.getFirst().startsWith("V")) {
            return isLong ? LineFormat.MRV_A : LineFormat.MRV_B;
        }
        return isLong ? LineFormat.TD3 : LineFormat.TD2;
    }
}
