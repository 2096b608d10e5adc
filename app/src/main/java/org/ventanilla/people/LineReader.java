package org.ventanilla.people;

import static org.ventanilla.people.CheckDigit.Of.BIRTH;
import static org.ventanilla.people.CheckDigit.Of.EXPIRY;
import static org.ventanilla.people.CheckDigit.Of.NUMBER;
import static org.ventanilla.people.CheckDigit.Of.PERSONAL_NUMBER;
import static org.ventanilla.people.CheckDigit.Of.WHOLE;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ventanilla.people.LineFormat.Span;

/** Reads machine-readable lines (ICAO Doc 9303) that somebody typed, pasted or scanned. */
final class LineReader {

    private static final int EXPIRY_YEARS_AHEAD = 50;

    private final LineFormat format;
    private final List<String> lines;
    private final LocalDate today;
    private final List<Remark> remarks = new ArrayList<>();

    private LineReader(LineShape.Fits shape, LocalDate today) {
        this.format = shape.format();
        this.lines = shape.lines();
        this.today = today;
        remarks.addAll(shape.remarks());
    }

    static LineReading read(String typed, LocalDate today) {
        return switch (LineShape.of(typed)) {
            case LineShape.Fits fits -> new LineReading.Read(new LineReader(fits, today).read());
            case LineShape.DoesNotFit(var why) -> new LineReading.Unreadable(why);
        };
    }

    private TravelLines read() {
        var numberCheck = numberCheck();
        var checks = checks(numberCheck);
        var names = names();
        var birth = birth(format.birth().in(lines));
        return new TravelLines(
                format,
                lines,
                format.code().in(lines).replace("<", ""),
                Countries.fromTravelCode(format.issuer().in(lines)),
                nationality(),
                plain(numberCheck.value()),
                names.surnames(),
                names.given(),
                birth,
                sex(),
                expiry(format.expiry().in(lines)),
                plain(format.optional().in(lines)),
                checks,
                List.copyOf(remarks));
    }

    private List<CheckDigit> checks(CheckDigit number) {
        var checks = new ArrayList<CheckDigit>();
        checks.add(number);
        checks.add(after(BIRTH, format.birth()));
        checks.add(after(EXPIRY, format.expiry()));
        if (format == LineFormat.TD3) {
            checks.add(after(PERSONAL_NUMBER, format.optional()));
        }
        if (!format.isVisa()) {
            checks.add(whole(lines));
        }
        return checks.stream()
                .map(check -> check.suggesting(said -> isConfirmed(check, said)))
                .toList();
    }

    private CheckDigit whole(List<String> in) {
        var whole = format.overall().stream().map(span -> span.in(in)).collect(Collectors.joining());
        var place = format.overallDigit();
        return CheckDigit.at(WHOLE, place, whole, place.in(in).charAt(0));
    }

    /** Whether the last digit holds once this is said there; visas have none, and a number that runs on is not tried. */
    private boolean isConfirmed(CheckDigit check, String said) {
        var line = lines.get(check.line() - 1);
        var from = check.place() - 1 - said.length();
        if (format.isVisa() || from < 0 || !line.startsWith(check.value(), from)) {
            return false;
        }
        var changed = new ArrayList<>(lines);
        changed.set(check.line() - 1, line.substring(0, from) + said + line.substring(check.place() - 1));
        return whole(changed).holds();
    }

    private CheckDigit after(CheckDigit.Of of, Span field) {
        var place = field.next();
        return CheckDigit.at(of, place, field.in(lines), place.in(lines).charAt(0));
    }

    /** On cards, a number of more than nine characters runs on behind a filler, its check digit last. */
    private CheckDigit numberCheck() {
        var number = format.number();
        var more = format.optional().in(lines);
        var runsOn = number.next().in(lines).equals("<")
                && !more.startsWith("<")
                && !number.in(lines).contains("<");
        if (!runsOn || format != LineFormat.TD1 && format != LineFormat.TD2) {
            return after(NUMBER, number);
        }
        var end = more.indexOf('<') < 0 ? more.length() : more.indexOf('<');
        var place = format.optional().from() + end - 1;
        return CheckDigit.at(
                NUMBER,
                new Span(number.line(), place, place),
                number.in(lines) + more.substring(0, end - 1),
                more.charAt(end - 1));
    }

    private record Names(String surnames, @Nullable String given) {}

    private Names names() {
        var field = format.names().in(lines);
        if (!field.endsWith("<")) {
            remarks.add(Remark.of("lines.truncated"));
        }
        var split = field.indexOf("<<");
        var primary = plain(split < 0 ? field : field.substring(0, split));
        var secondary = split < 0 ? "" : plain(field.substring(split));
        if (primary.isEmpty() && secondary.isEmpty()) {
            remarks.add(Remark.of("lines.no-name"));
        } else if (primary.isEmpty() || secondary.isEmpty()) {
            remarks.add(Remark.of("lines.single-name"));
        }
        if ((primary + secondary).chars().anyMatch(Character::isDigit)) {
            remarks.add(Remark.of("lines.digit-in-name"));
        }
        return new Names(primary, secondary.isEmpty() ? null : secondary);
    }

    private String nationality() {
        var written = format.nationality().in(lines).replace("<", "");
        var nationality = Countries.fromTravelCode(written);
        if (written.equals("XXB") || written.equals("XXC")) {
            remarks.add(Remark.of("lines.refugee-nationality"));
        } else if (!Countries.isCountry(nationality) && !nationality.equals(Countries.STATELESS)) {
            remarks.add(Remark.of("lines.no-country", written));
        }
        return nationality;
    }

    private @Nullable String sex() {
        var written = format.sex().in(lines);
        return switch (written) {
            case "F", "M", "X" -> written;
            case "<" -> "X";
            default -> {
                remarks.add(
                        Remark.of("lines.sex", format.sex().line(), format.sex().from(), written));
                yield null;
            }
        };
    }

    /** The latest year with these two digits that is not in the future: nobody registers before being born. */
    private BirthDate birth(String written) {
        if (written.equals("<<<<<<")) {
            return new BirthDate.Unknown();
        }
        if (!written.matches("\\d{6}|\\d{4}<<|\\d{2}<<<<")) {
            remarks.add(Remark.of(
                    "lines.date", format.birth().line(), format.birth().from(), written));
            return new BirthDate.Unknown();
        }
        try {
            var recent = birth(written, 2000);
            var earliest = recent.earliest();
            return earliest != null && earliest.isAfter(today) ? birth(written, 1900) : recent;
        } catch (DateTimeException _) {
            remarks.add(Remark.of(
                    "lines.date", format.birth().line(), format.birth().from(), written));
            return new BirthDate.Unknown();
        }
    }

    private static BirthDate birth(String written, int century) {
        var year = Year.of(century + Integer.parseInt(written.substring(0, 2)));
        if (written.endsWith("<<<<")) {
            return new BirthDate.InYear(year);
        }
        var month = YearMonth.of(year.getValue(), Integer.parseInt(written.substring(2, 4)));
        return written.endsWith("<<")
                ? new BirthDate.InMonth(month)
                : new BirthDate.OnDay(
                        LocalDate.of(month.getYear(), month.getMonth(), Integer.parseInt(written.substring(4))));
    }

    /** In this century, unless that would be more than fifty years ahead: no document lasts so long. */
    private @Nullable LocalDate expiry(String written) {
        if (written.equals("<<<<<<")) {
            return null;
        }
        try {
            if (!written.matches("\\d{6}")) {
                throw new DateTimeException("not six digits");
            }
            var year = 2000 + Integer.parseInt(written.substring(0, 2));
            var century = year > today.getYear() + EXPIRY_YEARS_AHEAD ? 100 : 0;
            var expires = LocalDate.of(
                    year - century, Integer.parseInt(written.substring(2, 4)), Integer.parseInt(written.substring(4)));
            if (expires.isBefore(today)) {
                remarks.add(Remark.of("lines.expired"));
            }
            return expires;
        } catch (DateTimeException _) {
            remarks.add(Remark.of(
                    "lines.date", format.expiry().line(), format.expiry().from(), written));
            return null;
        }
    }

    private static String plain(String field) {
        return field.replaceAll("<+", " ").strip();
    }
}
