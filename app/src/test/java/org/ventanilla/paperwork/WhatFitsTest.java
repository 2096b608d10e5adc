package org.ventanilla.paperwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ventanilla.centres.Centre;
import org.ventanilla.rules.Rules;
import org.ventanilla.rules.law.Law;
import org.ventanilla.rules.law.Loaded;
import org.ventanilla.rules.law.Loader;
import org.ventanilla.rules.law.Source;

/** A sheet holds so much and no more: what is left is counted on it, and the telephone has it all. */
class WhatFitsTest {

    private static final Rules RULES = Rules.over(law());

    private static final Centre CENTRE = new Centre(
            new UUID(0, 1), "TAP", "Centro", "Tapachula", "Chiapas", "Calle 1", ZoneId.of("America/Mexico_City"), true);

    /** Each with papers of their own to bring. */
    private static final String NINE = """
            on: 2026-11-24
            household:
              complete: yes
              maria: { nationality: HN, nationality.by_birth: HN, born_in: HN, born_on: 1992-04-07, in_mexico: yes, entry.date: 2026-10-19, speaks.es: yes, stay.condition: none, asylum.stage: wished, partner_of: [wilner], holds: [passport, birth-certificate] }
              wilner: { nationality: HT, nationality.by_birth: HT, born_in: HT, born_on: 1990-03-02, in_mexico: yes, entry.date: 2026-10-19, speaks.es: no, stay.condition: none, asylum.stage: wished, holds: [passport, birth-certificate] }
              djenny: { nationality: HN, nationality.by_birth: HN, born_in: HN, born_on: 2017-02-11, in_mexico: yes, entry.date: 2026-10-19, speaks.es: yes, stay.condition: none, asylum.stage: wished, child.accompaniment: accompanied, child_of: [maria, wilner], holds: [passport, birth-certificate] }
              samuel: { nationality: MX, nationality.by_birth: MX, born_in: MX, born_on: 2026-11-03, in_mexico: yes, child.accompaniment: accompanied, child_of: [maria, wilner], holds: [hospital-birth-record] }
              rosa: { nationality: HN, nationality.by_birth: HN, born_in: HN, born_on: 1958-01-21, in_mexico: yes, entry.date: 2026-10-19, speaks.es: yes, stay.condition: none, asylum.stage: wished, holds: [passport] }
              kevin: { nationality: GT, nationality.by_birth: GT, born_in: GT, born_on: 2001-06-12, in_mexico: yes, entry.date: 2026-10-19, speaks.es: yes, stay.condition: none, asylum.stage: wished, holds: [national-id] }
              elena: { nationality: SV, nationality.by_birth: SV, born_in: SV, born_on: 1999-02-02, in_mexico: yes, entry.date: 2026-10-19, speaks.es: yes, stay.condition: none, asylum.stage: wished, holds: [passport] }
              mario: { nationality: SV, nationality.by_birth: SV, born_in: SV, born_on: 1997-08-15, in_mexico: yes, entry.date: 2026-10-19, speaks.es: yes, stay.condition: none, asylum.stage: wished, holds: [passport] }
              luisa: { nationality: NI, nationality.by_birth: NI, born_in: NI, born_on: 1988-12-01, in_mexico: yes, entry.date: 2026-10-19, speaks.es: yes, stay.condition: none, asylum.stage: wished, holds: [passport] }
            """;

    private static final int ROWS = 8;

    /** However long the words of a family are, a sheet with fewer rows would be no plan. */
    private static final int FEWEST = 2;

    private static final int PAPERS = 7;

    static Stream<Words> languages() {
        return new Phrasebooks().all().stream();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void what_is_on_the_telephone_and_not_on_the_sheet_is_counted_on_the_sheet(Words words) throws IOException {
        var cut = 0;
        for (var family : InventedFamily.all(RULES)) {
            var sight = family.seen(RULES);
            var plain = new PlainWords(RULES.law(), words);
            var slip = slip(sight, plain);
            var whole = rows(new PhoneScreen(sight, plain)
                    .view("FOLIO", CENTRE).groups().stream()
                            .filter(group -> !group.title().equals(words.get("state.done")))
                            .filter(group -> !group.title().equals(words.get("state.later")))
                            .toList());
            var shown = rows(slip.groups());
            assertThat(shown).as(family.file()).isBetween(Math.min(whole, FEWEST), Math.min(whole, ROWS));
            says(slip.more().rows(), words, "slip.more.rows", whole - shown, family.file());
            cut += whole > shown ? 1 : 0;
        }
        assertThat(cut).as("families whose plan does not fit").isPositive();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void papers_that_do_not_fit_are_counted_on_the_sheet_and_named_on_the_telephone(Words words) {
        var sight = InventedFamily.of(RULES, NINE).seen(RULES);
        var plain = new PlainWords(RULES.law(), words);
        var whole = plain.toBring(sight);
        assertThat(whole).hasSizeGreaterThan(PAPERS);
        var slip = slip(sight, plain);
        assertThat(slip.papers()).hasSize(PAPERS + 1);
        says(slip.more().papers(), words, "slip.more.papers", whole.size() - PAPERS, "nine");
        assertThat(new PhoneScreen(sight, plain).view("FOLIO", CENTRE).bring())
                .extracting(PhoneView.Paper::text)
                .containsAll(whole.stream()
                        .map(paper -> plain.paper(paper.document()))
                        .toList());
    }

    private static void says(@Nullable String said, Words words, String key, int left, String file) {
        assertThat(said).as(file).isEqualTo(left > 0 ? words.count(key, left) : null);
    }

    private static int rows(List<SlipView.Group> groups) {
        return groups.stream().mapToInt(group -> group.rows().size()).sum();
    }

    private static SlipView slip(Sight sight, PlainWords plain) {
        var door = new SlipView.Door(Qr.of("http://localhost/f/x"), "http://localhost/mi-plan", null);
        return new SlipScreen(sight, plain).view(CENTRE, "FOLIO", LocalTime.NOON, door);
    }

    private static Law law() {
        try {
            return ((Loaded.Sound) Loader.load(Source.under(Path.of("..")))).law();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
