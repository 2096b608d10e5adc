package org.ventanilla.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ventanilla.people.NameForm.Written;

class LineReaderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 30);

    private static final String MARIA_FERNANDA = """
            P<HNDMEJIA<ZELAYA<<MARIA<FERNANDA<<<<<<<<<<<
            X0004217<3HND9204074F3102145<<<<<<<<<<<<<<02
            """;

    @Test
    void a_passport_fills_names_dates_and_number_and_five_digits_hold() {
        var lines = read(MARIA_FERNANDA);

        assertThat(lines.format()).isEqualTo(LineFormat.TD3);
        assertThat(lines.surnames()).isEqualTo("MEJIA ZELAYA");
        assertThat(lines.given()).isEqualTo("MARIA FERNANDA");
        assertThat(lines.number()).isEqualTo("X0004217");
        assertThat(lines.issuer()).isEqualTo("HN");
        assertThat(lines.nationality()).isEqualTo("HN");
        assertThat(lines.birth()).isEqualTo(new BirthDate.OnDay(LocalDate.of(1992, 4, 7)));
        assertThat(lines.expires()).isEqualTo(LocalDate.of(2031, 2, 14));
        assertThat(lines.sex()).isEqualTo("F");
        assertThat(lines.checks()).hasSize(5).allMatch(CheckDigit::holds);
        assertThat(lines.remarks()).isEmpty();
    }

    @Test
    void every_format_of_the_specimen_traveller_is_read() {
        assertSpecimen(LineFormat.TD1, 4, """
                I<UTOD231458907<<<<<<<<<<<<<<<
                7408122F1204159UTO<<<<<<<<<<<6
                ERIKSSON<<ANNA<MARIA<<<<<<<<<<
                """);
        assertSpecimen(LineFormat.TD2, 4, """
                I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<
                D231458907UTO7408122F1204159<<<<<<<6
                """);
        assertSpecimen(LineFormat.TD3, 5, """
                P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<
                L898902C36UTO7408122F1204159ZE184226B<<<<<10
                """);
        assertSpecimen(LineFormat.MRV_A, 3, """
                V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<
                L8988901C4XXX4009078F96121096ZE184226B<<<<<<
                """);
        assertSpecimen(LineFormat.MRV_B, 3, """
                V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<
                L8988901C4XXX4009078F9612109<<<<<<<<
                """);
    }

    private static void assertSpecimen(LineFormat format, int digits, String typed) {
        var lines = read(typed);
        assertThat(lines.format()).isEqualTo(format);
        assertThat(lines.surnames()).isEqualTo("ERIKSSON");
        assertThat(lines.given()).isEqualTo("ANNA MARIA");
        assertThat(lines.checks()).hasSize(digits);
        assertThat(lines.wrong()).isEmpty();
    }

    @Test
    void spaces_small_letters_double_angles_and_joined_lines_are_forgiven() {
        var clean = read(MARIA_FERNANDA);

        assertThat(read(MARIA_FERNANDA.toLowerCase())).isEqualTo(clean);
        assertThat(read(MARIA_FERNANDA.replace("\n", ""))).isEqualTo(clean);
        assertThat(read(MARIA_FERNANDA.replace("<<", "«"))).isEqualTo(clean);
        assertThat(read(MARIA_FERNANDA.replace("<", "< ").replace("\n", "\r\n\r\n")))
                .isEqualTo(clean);
    }

    @Test
    void filler_left_out_after_the_name_is_put_back_and_said() {
        var lines = read("""
                P<HNDMEJIA<ZELAYA<<MARIA<FERNANDA
                X0004217<3HND9204074F3102145<<<<<<<<<<<<<<02
                """);

        assertThat(lines.given()).isEqualTo("MARIA FERNANDA");
        assertThat(lines.isSound()).isTrue();
        assertThat(lines.remarks()).containsExactly(Remark.of("lines.filled", 1));
    }

    @Test
    void a_wrong_letter_in_the_number_names_the_line_the_place_and_the_digit_asked_for() {
        var lines = read(MARIA_FERNANDA.replace("X0004217<3", "X0004218<3"));

        assertThat(lines.wrong()).extracting(CheckDigit::of).containsExactly(CheckDigit.Of.NUMBER, CheckDigit.Of.WHOLE);
        var number = lines.wrong().getFirst();
        assertThat(number.line()).isEqualTo(2);
        assertThat(number.place()).isEqualTo(10);
        assertThat(number.found()).isEqualTo('3');
        assertThat(number.expected()).isEqualTo('6');
        assertThat(lines.number()).isEqualTo("X0004218");
    }

    @Test
    void each_digit_is_verified_by_itself() {
        assertThat(wrongAfter("9204074", "9204084")).contains(CheckDigit.Of.BIRTH);
        assertThat(wrongAfter("3102145", "3102155")).contains(CheckDigit.Of.EXPIRY);
        assertThat(wrongAfter("<02", "B02")).contains(CheckDigit.Of.PERSONAL_NUMBER);
        assertThat(wrongAfter("<02", "<03")).containsExactly(CheckDigit.Of.WHOLE);
    }

    private static List<CheckDigit.Of> wrongAfter(String from, String to) {
        return read(MARIA_FERNANDA.replace(from, to)).wrong().stream()
                .map(CheckDigit::of)
                .toList();
    }

    @Test
    void one_confused_character_is_offered_as_a_perhaps_and_never_put_in() {
        var lines = read(MARIA_FERNANDA.replace("X0004217<", "X0004Z17<"));

        assertThat(lines.wrong().getFirst().perhaps()).isEqualTo("X0004217<");
        assertThat(lines.number()).isEqualTo("X0004Z17");
    }

    @Test
    void a_misread_digit_invents_no_other_number() {
        var lines = read(MARIA_FERNANDA.replace("X0004217<3", "X0004217<4"));

        assertThat(lines.wrong()).extracting(CheckDigit::of).containsExactly(CheckDigit.Of.NUMBER, CheckDigit.Of.WHOLE);
        assertThat(lines.wrong()).extracting(CheckDigit::perhaps).containsOnlyNulls();
        assertThat(lines.wrong().getFirst().expected()).isEqualTo('3');
        assertThat(lines.number()).isEqualTo("X0004217");
    }

    @Test
    void nothing_is_offered_when_two_characters_could_be_the_confused_one() {
        assertThat(CheckDigit.at(CheckDigit.Of.NUMBER, new LineFormat.Span(2, 10, 10), "O<<O<<<<<", '8')
                        .suggesting(_ -> true)
                        .perhaps())
                .isNull();
    }

    @Test
    void an_empty_personal_number_may_carry_filler_for_its_digit() {
        var lines = read("""
                P<D<<MUSTERMANN<<ERIKA<<<<<<<<<<<<<<<<<<<<<<
                C01X0006H1D<<6408125F1710319<<<<<<<<<<<<<<<0
                """);

        assertThat(lines.isSound()).isTrue();
        assertThat(lines.issuer()).isEqualTo("DE");
        assertThat(lines.remarks()).containsExactly(Remark.of("lines.expired"));
    }

    @Test
    void a_long_card_number_runs_on_and_its_digit_is_found_behind_it() {
        var lines = read("""
                I<HTIX12345678<90A8<<<<<<<<<<<
                9001011M3201015HTI<<<<<<<<<<<2
                JOSEPH<<WILNER<<<<<<<<<<<<<<<<
                """);

        assertThat(lines.number()).isEqualTo("X1234567890A");
        assertThat(lines.checks().getFirst().line()).isEqualTo(1);
        assertThat(lines.checks().getFirst().place()).isEqualTo(19);
        assertThat(lines.checks().getFirst().holds()).isTrue();
    }

    @Test
    void a_single_name_stays_one_name() {
        var lines = read(named("P<UTOARKFREITH"));

        assertThat(lines.surnames()).isEqualTo("ARKFREITH");
        assertThat(lines.given()).isNull();
        assertThat(lines.remarks()).contains(Remark.of("lines.single-name"));
        assertThat(NameForm.proposedFrom(lines, "passport"))
                .isEqualTo(new NameForm("passport", new Written.Single("ARKFREITH")));
    }

    @Test
    void a_document_without_surname_gives_a_single_name_too() {
        assertThat(NameForm.proposedFrom(read(named("P<IND<<RAMESH")), "passport")
                        .name())
                .isEqualTo(new Written.Single("RAMESH"));
    }

    @Test
    void one_surname_never_becomes_two() {
        assertThat(NameForm.proposedFrom(read(named("P<HTIJOSEPH<<WILNER")), "passport")
                        .name())
                .isEqualTo(new Written.Parts("WILNER", "JOSEPH", null));
    }

    @Test
    void two_words_are_two_surnames_only_where_documents_write_two() {
        assertThat(NameForm.proposedFrom(read(named("P<HNDMEJIA<ZELAYA<<DJENNY")), "passport")
                        .name())
                .isEqualTo(new Written.Parts("DJENNY", "MEJIA", "ZELAYA"));
        assertThat(NameForm.proposedFrom(read(named("P<HTIJEAN<BAPTISTE<<ROSE")), "passport")
                        .name())
                .isEqualTo(new Written.Parts("ROSE", "JEAN BAPTISTE", null));
        assertThat(NameForm.proposedFrom(read(named("P<HNDDE<LEON<<ROSA")), "passport")
                        .name())
                .isEqualTo(new Written.Parts("ROSA", "DE LEON", null));
    }

    @Test
    void a_name_that_reaches_the_edge_may_have_been_cut() {
        var whole = "P<UTONILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<K";
        assertThat(read(named(whole)).remarks()).containsExactly(Remark.of("lines.truncated"), noCountry());
        assertThat(read(named(whole.substring(0, 43))).remarks()).doesNotContain(Remark.of("lines.truncated"));
    }

    private static Remark noCountry() {
        return Remark.of("lines.no-country", "UTO");
    }

    /** A first line with any name over a sound second line of the specimen state. */
    private static String named(String first) {
        return first + "<".repeat(44 - first.length()) + "\n" + "L898902C36UTO7408122F3204153ZE184226B<<<<<14";
    }

    @Test
    void unknown_parts_of_a_birth_date_stay_unknown() {
        assertThat(born("9204<<")).isEqualTo(new BirthDate.InMonth(YearMonth.of(1992, 4)));
        assertThat(born("92<<<<")).isEqualTo(new BirthDate.InYear(Year.of(1992)));
        assertThat(born("<<<<<<")).isEqualTo(new BirthDate.Unknown());
        assertThat(born("921332")).isEqualTo(new BirthDate.Unknown());
        assertThat(born("92O407")).isEqualTo(new BirthDate.Unknown());
    }

    @Test
    void nobody_is_born_after_today() {
        assertThat(born("261030")).isEqualTo(new BirthDate.OnDay(TODAY));
        assertThat(born("261031")).isEqualTo(new BirthDate.OnDay(LocalDate.of(1926, 10, 31)));
    }

    private static BirthDate born(String six) {
        return read(MARIA_FERNANDA.replace("920407", six)).birth();
    }

    @Test
    void a_document_lasts_at_most_fifty_years_ahead() {
        assertThat(read(MARIA_FERNANDA.replace("310214", "761231")).expires()).isEqualTo(LocalDate.of(2076, 12, 31));
        assertThat(read(MARIA_FERNANDA.replace("310214", "770101")).expires()).isEqualTo(LocalDate.of(1977, 1, 1));
    }

    @Test
    void what_does_not_fit_says_which_line_and_by_how_much() {
        assertThat(why("P<HNDMEJIA<<MARIA\nX0004217<3HND9204074F3102145<<<<<<<<<<<<<02"))
                .containsExactly(Remark.of("lines.length", 2, 43, 44));
        assertThat(why(MARIA_FERNANDA.replace("MEJIA", "MEJÍA")))
                .containsExactly(Remark.of("lines.character", 1, 9, "Í"));
        assertThat(why("   \n ")).containsExactly(Remark.of("lines.empty"));
        assertThat(why("HOLA")).containsExactly(Remark.of("lines.count", 1));
        assertThat(why("A".repeat(401))).containsExactly(Remark.of("lines.too-long", 400));
        assertThat(why("😀")).containsExactly(Remark.of("lines.character", 1, 1, "😀"));
    }

    @Test
    void two_lines_of_unequal_length_are_not_silently_cut_anew() {
        var moved = MARIA_FERNANDA.replace("<\nX", "<<\n");
        assertThat(why(moved)).containsExactly(Remark.of("lines.length", 2, 43, 44));
    }

    private static List<Remark> why(String typed) {
        return ((LineReading.Unreadable) LineReader.read(typed, TODAY)).why();
    }

    private static TravelLines read(String typed) {
        return ((LineReading.Read) LineReader.read(typed, TODAY)).lines();
    }
}
