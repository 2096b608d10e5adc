package org.ventanilla.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ventanilla.people.NameForm.Written;

/**
 * Where a sound CURP and the Ficha do not tell the same story. Warnings only: registers hold old names and old
 * mistakes, and the person in front of the counter is not wrong for it.
 */
final class CurpHints {

    private static final Set<String> SKIPPED_GIVEN = Set.of("MARIA", "MA", "JOSE", "J");
    private static final String VOWELS = "AEIOU";

    private CurpHints() {}

    /** @param sexInDocument F, M or X as a travel document writes it, or null when not known */
    static List<Remark> of(
            Curp curp,
            NameForm.@Nullable Written name,
            BirthDate born,
            @Nullable String sexInDocument,
            LocalDate today) {
        if (curp.isGeneric()) {
            return List.of(Remark.of("curp.hint.generic"));
        }
        var hints = new ArrayList<Remark>();
        if (name instanceof Written.Parts parts && !letters(parts).equals(curp.letters())) {
            hints.add(Remark.of("curp.hint.name", letters(parts), curp.letters()));
        }
        var earliest = born.earliest();
        var latest = born.latest(today);
        if (earliest != null
                && latest != null
                && (curp.bornOn().isBefore(earliest) || curp.bornOn().isAfter(latest))) {
            hints.add(Remark.of("curp.hint.birth"));
        }
        if (curp.sex() == 'X') {
            hints.add(Remark.of("curp.hint.sex-x"));
        } else if (sexInDocument != null && curp.sex() != (sexInDocument.equals("F") ? 'M' : 'H')) {
            hints.add(Remark.of("curp.hint.sex"));
        }
        return List.copyOf(hints);
    }

    /** Where the CURP says born abroad and the Ficha says born in Mexico, or the other way. */
    static @Nullable Remark aboutBirthplace(Curp curp, @Nullable String country) {
        if (country == null || curp.isGeneric() || curp.isBornAbroad() == !country.equals("MX")) {
            return null;
        }
        return Remark.of(curp.isBornAbroad() ? "curp.hint.abroad" : "curp.hint.in-mexico");
    }

    /** The four letters these names would give, to compare with; nothing is issued from them. */
    static String letters(Written.Parts name) {
        var first = NameForm.wordsThatCount(name.firstSurname()).getFirst();
        var secondSurname = name.secondSurname();
        var second = secondSurname == null
                ? "X"
                : NameForm.wordsThatCount(secondSurname).getFirst();
        var letters = initial(first) + innerVowel(first) + initial(second) + initial(givenThatCounts(name.given()));
        return Curp.isForbidden(letters) ? letters.charAt(0) + "X" + letters.substring(2) : letters;
    }

    private static String givenThatCounts(String given) {
        var words = NameForm.wordsThatCount(given);
        if (words.size() > 1 && SKIPPED_GIVEN.contains(words.getFirst())) {
            return NameForm.wordsThatCount(String.join(" ", words.subList(1, words.size())))
                    .getFirst();
        }
        return words.getFirst();
    }

    private static String initial(String word) {
        var initial = word.charAt(0);
        return initial >= 'A' && initial <= 'Z' ? String.valueOf(initial) : "X";
    }

    private static String innerVowel(String word) {
        return word.chars()
                .skip(1)
                .filter(letter -> VOWELS.indexOf(letter) >= 0)
                .mapToObj(Character::toString)
                .findFirst()
                .orElse("X");
    }
}
