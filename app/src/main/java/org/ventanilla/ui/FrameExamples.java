package org.ventanilla.ui;

import static org.ventanilla.ui.PartExamples.ARABIC;
import static org.ventanilla.ui.PartExamples.HOSTILE;
import static org.ventanilla.ui.PartExamples.LONG_NAME;
import static org.ventanilla.ui.PartExamples.SENTENCE;
import static org.ventanilla.ui.PartExamples.UNBROKEN;
import static org.ventanilla.ui.PartExamples.example;
import static org.ventanilla.ui.PartExamples.part;
import static org.ventanilla.ui.PartExamples.text;

import java.util.List;
import java.util.Map;
import org.ventanilla.ui.PartExamples.Example;
import org.ventanilla.ui.PartExamples.Part;

/** The parts that say who, what and where. */
record FrameExamples(Page page) {

    List<Part> parts() {
        return List.of(
                errorSummary(),
                notice(),
                banner(),
                tabs(),
                search(),
                details(),
                summaryList(),
                table(),
                pager(),
                emptyState(),
                backLink(),
                exitLink(),
                tag());
    }

    private Part errorSummary() {
        var mistakes = Mistakes.NONE
                .and("wrong", SENTENCE)
                .and("choice-wrong", LONG_NAME)
                .and("mrz-wrong", HOSTILE);
        return part(
                "errorSummary",
                "errorSummary",
                example("several", "summary", ErrorSummary.of(page.words(), mistakes)),
                example(
                        "refused",
                        "summary",
                        ErrorSummary.of(
                                page.words(), "Otra persona guardó primero. Mire qué cambió y guarde otra vez.")));
    }

    private Part notice() {
        return part(
                "notice",
                "notice",
                example("done", "notice", Notice.done(page.words(), "Se guardó la ficha de María Fernanda.")),
                example("long", "notice", Notice.important(page.words(), LONG_NAME + " " + HOSTILE)));
    }

    private Part banner() {
        var facts = List.of(
                new Banner.Fact("speech", "Español · Kreyòl ayisyen"),
                new Banner.Fact("safe", "WhatsApp, 9 a 18 h; teléfono compartido"));
        return part(
                "banner",
                "banner",
                new Example(
                        "plain",
                        Map.of("banner", Banner.of("María Fernanda Mejía Zelaya", facts), "action", text("K7-42"))),
                example("long", "banner", Banner.of(LONG_NAME, List.of(new Banner.Fact("", LONG_NAME)))),
                example("rtl", "banner", Banner.of(ARABIC, facts)));
    }

    private Part tabs() {
        var current = new Tabs.Tab("#", "4", "Toda la familia", "4 personas · 3 nacionalidades", Tabs.Look.CURRENT);
        var adding = new Tabs.Tab("#", "+", "Agregar persona", "F4", Tabs.Look.ADDING);
        return part(
                "tabs",
                "tabs",
                example(
                        "family",
                        "tabs",
                        new Tabs(
                                "Personas de la familia",
                                List.of(
                                        current,
                                        Tabs.tab("#", "María Fernanda", "34 años · Honduras"),
                                        Tabs.tab("#", "Wilner", "36 años · Haití"),
                                        Tabs.tab("#", "Djenny", "9 años · Honduras"),
                                        Tabs.tab("#", "Samuel", "21 días · nacido en México"),
                                        adding))),
                example(
                        "long",
                        "tabs",
                        new Tabs(
                                LONG_NAME,
                                List.of(Tabs.tab("#", LONG_NAME, LONG_NAME), Tabs.tab("#", ARABIC, ARABIC)))));
    }

    private Part search() {
        return part(
                "search",
                "search",
                new Example("plain", Map.of("page", page, "action", "#", "label", "Folio o nombre", "value", "")),
                new Example(
                        "hostile",
                        Map.of("page", page, "action", "#", "label", LONG_NAME, "value", HOSTILE, "name", "q2")));
    }

    private Part details() {
        return part(
                "details",
                "details",
                new Example("closed", Map.of("details", Details.of("Por qué preguntamos"), "content", text(LONG_NAME))),
                new Example("open", Map.of("details", new Details(LONG_NAME, true, "open"), "content", text(HOSTILE))));
    }

    private Part summaryList() {
        var change = new SummaryList.Change("#", "Cambiar", "la fecha de nacimiento");
        return part(
                "summaryList",
                "summaryList",
                example(
                        "plain",
                        "list",
                        SummaryList.empty()
                                .and("Nombre", "María Fernanda")
                                .and(new SummaryList.Row("Nació el", "7 de abril de 1992", change))),
                example(
                        "long",
                        "list",
                        SummaryList.empty().and(LONG_NAME, LONG_NAME).and(ARABIC, HOSTILE)),
                example("empty", "list", SummaryList.empty().and("Teléfono", "")));
    }

    private Part table() {
        var row = List.of(LONG_NAME, UNBROKEN, "2 de 3", "miércoles 2 de diciembre");
        return part(
                "table",
                "table",
                example(
                        "wide",
                        "table",
                        new Table(
                                "Plazos de hoy", List.of("Persona", "Líneas", "En mano", "Hasta"), List.of(row, row))),
                example("empty", "table", new Table("Sin renglones", List.of("Persona"), List.of())));
    }

    private Part pager() {
        return part(
                "pager",
                "pager",
                new Example("middle", Map.of("page", page, "pager", new Pager("#", "#", "51 a 100 de 240"))),
                new Example("last", Map.of("page", page, "pager", new Pager("#", null, "201 a 240 de 240"))));
    }

    private Part emptyState() {
        return part(
                "emptyState",
                "emptyState",
                example(
                        "plain",
                        "empty",
                        new EmptyState(
                                "Nadie con ese nombre",
                                "Puede registrar a la persona con lo que escribió.",
                                Button.to("#", "Registrar").pressedBy("N"))),
                example("long", "empty", new EmptyState(LONG_NAME, LONG_NAME, null)));
    }

    private Part backLink() {
        return part("backLink", "backLink", new Example("plain", Map.of("href", "#", "text", "Plan de la familia")));
    }

    private Part exitLink() {
        return part("exitLink", "exitLink", new Example("plain", Map.of("href", "#", "text", "Salir")));
    }

    private Part tag() {
        return part("tag", "tag", example("plain", "text", "Borrador"), example("long", "text", LONG_NAME));
    }
}
