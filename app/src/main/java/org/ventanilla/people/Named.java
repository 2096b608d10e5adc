package org.ventanilla.people;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import org.ventanilla.ui.Say;

/** What codes and dates of a Ficha are called in the language of a page. */
final class Named {

    private Named() {}

    static String nationality(String code, Say say) {
        if (Countries.isCountry(code)) {
            return Countries.name(code, say.locale());
        }
        return switch (code) {
            case Countries.STATELESS, "unknown" -> say.of("people.ficha.nationality." + code);
            default -> code;
        };
    }

    static String nationalities(List<String> codes, Say say) {
        return codes.stream().map(code -> nationality(code, say)).collect(Collectors.joining(", "));
    }

    static String languages(List<String> codes) {
        return codes.stream().map(Languages::endonym).collect(Collectors.joining(", "));
    }

    /** 7 de abril de 1992; abril de 1992; 1992; hacia 1992; no se sabe. */
    static String birth(BirthDate born, Say say) {
        return switch (born) {
            case BirthDate.OnDay(var day) -> say.date(day);
            case BirthDate.InMonth(var month) ->
                DateTimeFormatter.ofPattern(say.language().equals("es") ? "MMMM 'de' y" : "MMMM y", say.locale())
                        .format(month);
            case BirthDate.InYear(var year) -> year.toString();
            case BirthDate.About(var year) -> say.of("people.born.about", year.toString());
            case BirthDate.Unknown() -> say.of("people.born.unknown");
        };
    }

    /** 34 años; entre 33 y 34 años; 21 días. Nothing for somebody whose birth date nobody knows. */
    static String age(BirthDate born, LocalDate today, Say say) {
        var earliest = born.earliest();
        var latest = born.latest(today);
        if (earliest == null || latest == null || earliest.isAfter(today)) {
            return "";
        }
        var most = earliest.until(today);
        var least = latest.until(today);
        if (most.getYears() != least.getYears()) {
            return say.of("people.age.between", least.getYears(), most.getYears());
        }
        if (most.getYears() > 0) {
            return say.of("people.age.years", most.getYears());
        }
        var days = earliest.until(today, ChronoUnit.DAYS);
        return most.getMonths() > 2 ? say.of("people.age.months", most.getMonths()) : say.of("people.age.days", days);
    }
}
