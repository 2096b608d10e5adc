package org.ventanilla.ui;

import static org.ventanilla.ui.PartExamples.ARABIC;
import static org.ventanilla.ui.PartExamples.HOSTILE;
import static org.ventanilla.ui.PartExamples.LONG_NAME;
import static org.ventanilla.ui.PartExamples.SENTENCE;
import static org.ventanilla.ui.PartExamples.UNBROKEN;
import static org.ventanilla.ui.PartExamples.example;
import static org.ventanilla.ui.PartExamples.part;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ventanilla.ui.PartExamples.Example;
import org.ventanilla.ui.PartExamples.Part;

/** The parts people type in and press. */
record FormExamples(Say say) {

    /** What choices, ticks and lists are all shown with: two short answers and one that breaks its line. */
    private static final List<Choice.Option> THREE = List.of(
            Choice.Option.of("exact", "Exacta"),
            Choice.Option.of("about", "Aproximada"),
            Choice.Option.of("long", LONG_NAME));

    List<Part> parts() {
        return List.of(field(), date(), area(), pin(), choice(), checks(), select(), button());
    }

    private Part field() {
        return part(
                "field",
                "field",
                example("plain", "field", Field.of("given", "Nombre o nombres").holding("María Fernanda")),
                example("empty", "field", Field.of("first", "Primer apellido")),
                example(
                        "long",
                        "field",
                        Field.of("long", LONG_NAME).holding(LONG_NAME).hinted(LONG_NAME)),
                example(
                        "hostile",
                        "field",
                        Field.of("hostile", HOSTILE).holding(HOSTILE).hinted(HOSTILE)),
                example("rtl", "field", Field.of("arabic", ARABIC).holding(ARABIC)),
                example(
                        "wrong",
                        "field",
                        Field.of("wrong", "Nació el")
                                .holding("07/04/2092")
                                .hinted("Día, mes y año")
                                .wrong(SENTENCE)));
    }

    private Part date() {
        return part(
                "date",
                "field",
                example("empty", "field", DateField.of(say, "born", "Nació el")),
                example(
                        "wrong",
                        "field",
                        DateField.of(say, "expires", "Vence el")
                                .holding("31/02/2031")
                                .wrong(SENTENCE)));
    }

    private Part area() {
        return part(
                "area",
                "area",
                example("plain", "area", Area.of("story", "Notas").tall(3).holding("Teléfono compartido.")),
                example(
                        "lines",
                        "area",
                        Area.of("mrz", "Las dos líneas de abajo del pasaporte")
                                .lines()
                                .holding(UNBROKEN)),
                example(
                        "wrong",
                        "area",
                        Area.of("mrz-wrong", "Las dos líneas")
                                .lines()
                                .holding(UNBROKEN)
                                .wrong(SENTENCE)));
    }

    private Part pin() {
        return part(
                "pin",
                "pin",
                example("empty", "field", Field.of("pin", "Su número de seis cifras")),
                example(
                        "wrong",
                        "field",
                        Field.of("pin-wrong", "Su número").wrong("No es ese número. Le quedan 4 intentos.")));
    }

    private Part choice() {
        var odd = List.of(
                Choice.Option.of("a", LONG_NAME), Choice.Option.of("b", ARABIC).hinted(LONG_NAME));
        return part(
                "choice",
                "choice",
                example("plain", "choice", Choice.of("precision", "La fecha es", THREE)),
                example(
                        "chosen",
                        "choice",
                        Choice.of("chosen", "La fecha es", THREE).holding("about")),
                example(
                        "long",
                        "choice",
                        Choice.of("odd", LONG_NAME, odd).hinted(LONG_NAME).holding("a")),
                example(
                        "wrong",
                        "choice",
                        Choice.of("choice-wrong", "La fecha es", THREE).wrong("Elija una.")));
    }

    private Part checks() {
        return part(
                "checks",
                "checks",
                example("plain", "checks", Checks.of("known", "Lo que se sabe", THREE)),
                example(
                        "chosen",
                        "checks",
                        Checks.of("several", LONG_NAME, THREE).holding(Set.of("exact", "long"))),
                example(
                        "wrong",
                        "checks",
                        Checks.of("checks-wrong", "Lo que se sabe", THREE).wrong("Marque al menos uno.")));
    }

    private Part select() {
        var empty = Select.of("date-is", "La fecha es", THREE).starting("Elija una respuesta");
        return part(
                "select",
                "select",
                example("empty", "select", empty),
                example(
                        "chosen",
                        "select",
                        Select.of("date-long", LONG_NAME, THREE).holding("long")),
                example(
                        "wrong",
                        "select",
                        Select.of("date-wrong", "La fecha es", THREE).wrong("Elija de la lista.")));
    }

    private Part button() {
        return part(
                "button",
                "button",
                example(
                        "plain",
                        "button",
                        Button.of("Guardar y seguir con Wilner").pressedBy("Ctrl", "Enter")),
                example(
                        "secondary",
                        "button",
                        Button.to("#", "Revisar respuestas").secondary()),
                new Example(
                        "icon", Map.of("button", Button.to("#", "Imprimir hoja").pressedBy("I"), "icon", "printer")),
                example("long", "button", Button.of(LONG_NAME)));
    }
}
