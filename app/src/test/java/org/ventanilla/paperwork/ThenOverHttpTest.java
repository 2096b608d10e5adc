package org.ventanilla.paperwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ventanilla.CleanDatabase;
import org.ventanilla.TestClock;
import org.ventanilla.Visitor;
import org.ventanilla.Visitor.Seen;

/** The plan of a past day, read again as it read on the evening of that day, whatever was written down since. */
@ExtendWith(CleanDatabase.class)
class ThenOverHttpTest {

    private static final Pattern READ =
            Pattern.compile("(?s)<section class=\"plan-group.*?</section>|<article class=\"due.*?</article>");
    private static final Pattern PRESSED = Pattern.compile("(?s)<li>\\s*<form.*?</form>\\s*</li>|<form.*?</form>");
    private static final Pattern LINKS =
            Pattern.compile("(?s)<p><a href=\"/files/.*?</a></p>|<a [^>]*/plan/.*?</a> · ");
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");
    private static final Pattern MOVE = Pattern.compile("name=\"undoes\" value=\"([^\"]+)\"");

    private MejiaJoseph family;

    @BeforeEach
    void register() {
        family = MejiaJoseph.registered();
    }

    @Test
    void every_line_and_every_day_reads_as_on_that_evening() {
        family.moves(family.opens("refugee-recognition", family.maria), "filing", "24/11/2026");
        var first = read(family.plan());
        tomorrow();
        brings("passport");
        assertThat(declares("yes").status()).isEqualTo(200);
        family.saysTheWish(family.wilner);
        var second = read(family.plan());
        tomorrow();
        var file = family.lucia.get(fileOf(family.plan()));
        family.lucia.submit(
                file,
                file.path() + "/moves",
                Map.of("undoes", MejiaJoseph.found(MOVE, file.body()), "reason", "Fue otra persona"));
        declares("unknown");
        family.opens("refugee-recognition", family.djenny);
        var third = read(family.plan());
        tomorrow();

        assertThat(first).isNotEqualTo(second);
        assertThat(second).isNotEqualTo(third);
        assertThat(read(then("24/11/2026"))).isEqualTo(first);
        assertThat(read(then("25/11/2026"))).isEqualTo(second);
        assertThat(read(then("26/11/2026"))).isEqualTo(third);
        assertThat(read(then("27/11/2026"))).isEqualTo(read(family.plan()));
    }

    @Test
    void there_is_nothing_to_press_but_the_day_and_it_says_of_which_day_it_is() {
        tomorrow();
        var then = then("24/11/2026");

        assertThat(MejiaJoseph.text(then.body()))
                .contains(
                        "personas más de su familia, como se sabía el martes 24 de noviembre de 2026",
                        "Aquí nada cambia");
        var main =
                then.body().substring(then.body().indexOf("<main"), then.body().indexOf("</main>"));
        assertThat(main.split("<form", -1)).hasSize(2);
        assertThat(main).contains("<form action=\"" + path() + "\"");
    }

    @Test
    void it_is_found_from_the_plan_and_the_trail_keeps_who_looked() {
        assertThat(family.plan().body()).contains("href=\"/households/" + family.household + "/plan/then\"");
        assertThat(MejiaJoseph.text(family.lucia.get(path()).body())).contains("¿De qué día?");
        then("24/11/2026");

        assertThat(CleanDatabase.everything()
                        .sql("select count(*) from trail where act = 'plan.then'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "31/02/2026, Escriba un día",
        "ayer, Escriba un día",
        "25/11/2026, todavía no llega",
        "23/11/2026, todavía no estaba registrada"
    })
    void a_day_that_cannot_be_shown_gets_a_sentence_and_stays_typed(String day, String sentence) {
        var wrong = then(day);

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("<title>Error: ", "href=\"#day\"", "value=\"" + day + "\"");
        assertThat(MejiaJoseph.text(wrong.body())).contains(sentence);
    }

    @Test
    void another_centre_sees_none_of_it(Visitor other) {
        var huixtla = other.signIn("ventanilla.huixtla");

        assertThat(huixtla.get(path()).status()).isEqualTo(404);
        var page = huixtla.get("/people/new");
        assertThat(huixtla.submit(page, path(), Map.of("day", "24/11/2026")).status())
                .isEqualTo(404);
    }

    private void tomorrow() {
        var clock = CleanDatabase.bean(TestClock.class);
        clock.stopAt(clock.instant().plus(Duration.ofDays(1)));
    }

    private String path() {
        return "/households/" + family.household + "/plan/then";
    }

    private Seen then(String day) {
        return family.lucia.submit(family.lucia.get(path()), path(), Map.of("day", day));
    }

    private void brings(String document) {
        var path = "/households/" + family.household + "/plan/papers";
        family.lucia.submit(family.plan(), path, Map.of("person", family.maria, "document", document));
    }

    private Seen declares(String answer) {
        var plan = family.plan();
        var version = MejiaJoseph.found(VERSION, plan.body());
        return family.lucia.submit(
                plan,
                "/households/" + family.household + "/plan/answers",
                Map.of("fact", "household", "answer", answer, "version", version));
    }

    private static String fileOf(Seen plan) {
        return MejiaJoseph.found(Pattern.compile("href=\"(/files/[^\"]+)\""), plan.body());
    }

    /** What a plan says, without what only the plan of today offers to press. */
    private static List<String> read(Seen plan) {
        assertThat(plan.status()).isEqualTo(200);
        return READ.matcher(plan.body())
                .results()
                .map(MatchResult::group)
                .map(part -> PRESSED.matcher(part).replaceAll(""))
                .map(part -> LINKS.matcher(part).replaceAll(""))
                .map(MejiaJoseph::text)
                .toList();
    }
}
