package org.ventanilla.rules.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody vouches for a procedure, and for which words of it.
 *
 * @param text the mark of the file as it stands, its review aside, and of what stands around it
 * @param signature who signed and what, or null while nobody has
 */
public record Review(String text, @Nullable Signature signature) {

    /** Enough to notice a change; it guards against forgetting, not against forgers. */
    static final int MARK = 16;

    private static final String LINE = "reviewed:";

    /**
     * @param text the same mark when it was signed
     * @param articles the mark of the statutes' articles cited then, empty when their texts were not at hand
     */
    public record Signature(String by, LocalDate on, String text, String articles) {}

    /** Signed, and not a word of the page changed since. */
    public boolean fits() {
        return signature != null && signature.text().equals(text);
    }

    /** The mark of a file: its lines in order; its review, comments of a whole line and empty lines aside. */
    public static String markOf(String file) {
        return mark(written(file));
    }

    /** The same file with this signature in it. */
    public static String sign(String file, Signature signature) {
        var line = LINE + " { by: \"" + signature.by() + "\", on: " + signature.on() + ", text: " + signature.text()
                + (signature.articles().isEmpty() ? "" : ", articles: " + signature.articles()) + " }";
        var signed = new ArrayList<String>();
        var isInside = false;
        for (var each : file.split("\n", -1)) {
            isInside = each.startsWith(LINE) || isInside && each.startsWith(" ");
            if (each.startsWith(LINE)) {
                signed.add(line);
            } else if (!isInside) {
                signed.add(each);
            }
        }
        return String.join("\n", signed);
    }

    private static List<String> written(String file) {
        var lines = new ArrayList<String>();
        var isInside = false;
        for (var line : file.split("\n", -1)) {
            isInside = line.startsWith(LINE) || isInside && line.startsWith(" ");
            if (!isInside && !line.isBlank() && !line.stripLeading().startsWith("#")) {
                lines.add(line.stripTrailing());
            }
        }
        return lines;
    }

    static String mark(Collection<String> texts) {
        return Sha256.hex(texts.stream().map(text -> text + "\n").collect(Collectors.joining()))
                .substring(0, MARK);
    }
}
