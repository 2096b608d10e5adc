package org.ventanilla.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.ventanilla.ui.Say;

/**
 * Machine-readable lines as the Ficha shows them once read.
 *
 * @param echo each line in pieces, check digits by themselves
 * @param sentences what to look at again, and what to know
 */
public record LinesView(boolean isRead, int held, int wrong, List<List<Piece>> echo, List<String> sentences) {

    /** A run of characters, and how it is marked: plain, a check digit that holds, or one that does not. */
    public record Piece(String text, Mark mark) {}

    public enum Mark {
        PLAIN,
        HOLDS,
        WRONG
    }

    static @Nullable LinesView of(Typed typed, LocalDate today, Say say) {
        if (typed.isBlank("lines")) {
            return null;
        }
        return switch (LineReader.read(typed.of("lines"), today)) {
            case LineReading.Unreadable(var why) ->
                new LinesView(
                        false,
                        0,
                        0,
                        List.of(),
                        why.stream().map(one -> one.said(say)).toList());
            case LineReading.Read(var lines) -> read(lines, say);
        };
    }

    private static LinesView read(TravelLines lines, Say say) {
        var sentences = new ArrayList<String>();
        for (var check : lines.wrong()) {
            sentences.add(sentence(check, say));
        }
        for (var remark : lines.remarks()) {
            sentences.add(remark.said(say));
        }
        var wrong = lines.wrong().size();
        return new LinesView(true, lines.checks().size() - wrong, wrong, echo(lines), List.copyOf(sentences));
    }

    private static String sentence(CheckDigit check, Say say) {
        var what = say.of(
                "people.check." + check.of().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        var wrong = Remark.of(
                        "check.wrong",
                        check.line(),
                        check.place(),
                        what,
                        shown(check.value()),
                        check.expected(),
                        check.found())
                .said(say);
        return check.perhaps() == null
                ? wrong
                : wrong + " "
                        + Remark.of("check.perhaps", shown(check.perhaps())).said(say);
    }

    /** The whole line is too long to read out: the sentence about it names the place alone. */
    private static String shown(String value) {
        return value.length() > 14 ? "…" : value.replaceAll("<+$", "");
    }

    private static List<List<Piece>> echo(TravelLines lines) {
        var echo = new ArrayList<List<Piece>>();
        for (var line = 1; line <= lines.lines().size(); line++) {
            echo.add(pieces(lines, line));
        }
        return List.copyOf(echo);
    }

    private static List<Piece> pieces(TravelLines lines, int line) {
        var text = lines.lines().get(line - 1);
        var pieces = new ArrayList<Piece>();
        var from = 0;
        for (var at = 0; at < text.length(); at++) {
            var check = checkAt(lines.checks(), line, at + 1);
            if (check != null) {
                pieces.add(new Piece(text.substring(from, at), Mark.PLAIN));
                pieces.add(new Piece(text.substring(at, at + 1), check.holds() ? Mark.HOLDS : Mark.WRONG));
                from = at + 1;
            }
        }
        pieces.add(new Piece(text.substring(from), Mark.PLAIN));
        return List.copyOf(pieces);
    }

    private static @Nullable CheckDigit checkAt(List<CheckDigit> checks, int line, int place) {
        return checks.stream()
                .filter(check -> check.line() == line && check.place() == place)
                .findFirst()
                .orElse(null);
    }
}
