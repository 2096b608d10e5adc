package org.ventanilla.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReadingTheLawTest {

    @Test
    void the_list_names_each_procedure_and_who_decides_it() {
        var said = Terminal.type("procedures");
        assertThat(said.code()).isZero();
        assertThat(said.out())
                .contains("refugee-recognition · Reconocimiento de la condición de refugiado")
                .contains("Comisión Mexicana de Ayuda a Refugiados (COMAR)");
        assertThat(Terminal.type("procedures", "--json").json().all()).hasSizeGreaterThanOrEqualTo(8);
    }

    @Test
    void one_procedure_whole_says_what_is_open_and_what_is_in_conflict() {
        var said = Terminal.type("procedures", "refugee-recognition", "--lang", "en");
        assertThat(said.out())
                .contains("Refugee recognition · refugee-recognition")
                .contains("«deberá emitir, en cada caso, resolución escrita, fundada y motivada»")
                .contains("The person: Files the request [LRPCAP art. 11")
                .contains("Term: binds the person; lasts 30 working days [LRPCAP art. 18, para. 1]")
                .contains("If missed: The request counts as not filed [LRPCAP art. 11]")
                .contains("the law ranks neither first: people decide")
                .contains("What the sources leave open")
                .contains("Readings in conflict")
                .contains("nothing («será gratuito»)");
    }

    @Test
    void one_procedure_as_json_keeps_the_shape_of_its_file() {
        var json = Terminal.type("procedures", "refugee-recognition", "--json").json();
        assertThat(json.at("procedure").value()).isEqualTo("refugee-recognition");
        for (var name : List.of("filing", "ratification", "opinion", "decision")) {
            assertThat(json.at("deadlines").at(name).at("calendar").value()).isEqualTo("lfpa-28");
        }
        var filing = json.at("deadlines").at("filing");
        assertThat(filing.at("days").value()).isEqualTo(30);
        assertThat(filing.at("from").value()).isEqualTo("entry.date");
        assertThat(json.at("eligible").at("all").all().getFirst().value())
                .isEqualTo(Map.of("nationality", Map.of("not", List.of("MX"))));
    }

    @Test
    void every_procedure_can_be_read_in_both_languages() {
        for (var each : Terminal.type("procedures", "--json").json().all()) {
            var id = String.valueOf(each.at("procedure").value());
            assertThat(Terminal.type("procedures", id).code()).as(id).isZero();
            assertThat(Terminal.type("procedures", id, "--lang", "en").code())
                    .as(id)
                    .isZero();
        }
    }

    /** A route that begins with the age of a card is of nobody who never had one. */
    @Test
    void a_first_card_and_its_renewal_are_two_groups_of_routes() {
        var said = Terminal.type("procedures", "humanitarian-visitor-card", "--lang", "en")
                .out();
        var from = said.indexOf("Every route to being able to ask");
        var routes = said.substring(from, said.indexOf("\n4. ", from)).lines().toList();
        assertThat(routes)
                .filteredOn(line -> line.matches("\\s*\\d+\\. .*"))
                .as("%s", routes)
                .hasSize(2);
        assertThat(String.join(" ", routes).replaceAll("\\s+", " ").split("more than 11 months ago"))
                .as("the age of the card is said once, of the renewal alone")
                .hasSize(2);
        assertThat(String.join(" ", routes)).doesNotContain("does not hold");
    }

    @Test
    void every_fact_says_what_it_is_for() {
        for (var fact : Terminal.type("facts", "--json").json().all()) {
            var isUsed = fact.at("purpose").value() != null
                    || !fact.at("used_by").all().isEmpty();
            assertThat(isUsed).as("%s", fact.at("id").value()).isTrue();
        }
        assertThat(Terminal.type("facts").out())
                .contains("entry.date")
                .contains("La usan")
                .contains("no se pregunta: se calcula de born_on")
                .contains("Forma migratoria o sello de entrada · lo dice otra persona · la persona lo dice");
    }
}
