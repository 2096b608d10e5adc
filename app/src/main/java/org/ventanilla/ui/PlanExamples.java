package org.ventanilla.ui;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ventanilla.ui.DeadlineCard.Left;
import org.ventanilla.ui.DeadlineCard.Tense;
import org.ventanilla.ui.DeadlineCard.Unit;
import org.ventanilla.ui.PartExamples.Example;
import org.ventanilla.ui.PartExamples.Part;

/** The parts of a plan with their examples, around the family every demonstration knows. */
class PlanExamples {

    private static final LocalDate ENTRY = LocalDate.of(2026, 10, 19);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate DUE = LocalDate.of(2026, 12, 2);
    private static final Set<LocalDate> CLOSED = Set.of(LocalDate.of(2026, 11, 2), LocalDate.of(2026, 11, 20));

    private final Page page;
    private final JteViews views;

    PlanExamples(Page page, JteViews views) {
        this.page = page;
        this.views = views;
    }

    List<Part> parts() {
        return List.of(state(), chip(), strip(), lineGroup(), deadlineCard(), dayGrid(), steps(), questionCard());
    }

    /** Day by day from entry to the last day, as the card and the calendar show it. */
    static List<CountedDay> days() {
        var days = new ArrayList<CountedDay>();
        days.add(CountedDay.off(ENTRY, CountedDay.Kind.START, "Entrada"));
        var number = 0;
        for (var date = ENTRY.plusDays(1); !date.isAfter(DUE); date = date.plusDays(1)) {
            if (date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY) {
                days.add(CountedDay.off(date, CountedDay.Kind.WEEKEND, "No cuenta"));
            } else if (CLOSED.contains(date)) {
                days.add(CountedDay.off(date, CountedDay.Kind.CLOSED, "Inhábil"));
            } else {
                days.add(CountedDay.counts(date, ++number));
            }
        }
        return List.copyOf(days);
    }

    private Part state() {
        return PartExamples.part(
                "state",
                "state",
                state("none", State.Shape.NONE, "No iniciado"),
                state("going", State.Shape.GOING, "En curso"),
                state("person", State.Shape.PERSON, "Le falta un papel"),
                state("agency", State.Shape.AGENCY, "Falta de la agencia"),
                state("done", State.Shape.DONE, "Listo"),
                state("idle", State.Shape.IDLE, "No aplica"),
                state("long", State.Shape.AGENCY, PartExamples.LONG_NAME));
    }

    private Part chip() {
        return PartExamples.part(
                "chip",
                "chip",
                PartExamples.example("plain", "chip", new Chip("F9", Chip.Tone.PLAIN)),
                PartExamples.example("accent", "chip", new Chip("Gratis", Chip.Tone.ACCENT)),
                PartExamples.example("soon", "chip", new Chip("6 días hábiles", Chip.Tone.SOON)),
                PartExamples.example("wrong", "chip", new Chip("Venció el 2 de diciembre", Chip.Tone.WRONG)));
    }

    private Part strip() {
        var text =
                "Con su acta se abren 3 trámites: la residencia permanente de María Fernanda, la de Wilner y la CURP de Samuel.";
        return PartExamples.part(
                "strip",
                "strip",
                PartExamples.example(
                        "plain",
                        "strip",
                        new Strip(
                                "Lo que más abre hoy: registrar el nacimiento de Samuel",
                                text,
                                Button.to("#", "Empezar"))),
                PartExamples.example("long", "strip", new Strip(PartExamples.LONG_NAME, PartExamples.LONG_NAME, null)));
    }

    private Part lineGroup() {
        var residence = Line.of(
                new Line.Head(PartExamples.LONG_NAME, "#", PartExamples.LONG_NAME, PartExamples.LONG_NAME),
                "Espera",
                new State(State.Shape.AGENCY, PartExamples.LONG_NAME));
        return PartExamples.part(
                "lineGroup",
                "lineGroup",
                group(new LineGroup(
                        "now",
                        LineGroup.Kind.NOW,
                        "Ahora",
                        "5 trámites que pueden avanzar hoy",
                        List.of(birth(), claim()))),
                group(new LineGroup(
                        "waiting",
                        LineGroup.Kind.WAITING,
                        "Detenido",
                        "4 trámites esperan a que llegue otra cosa",
                        List.of(residence))),
                group(new LineGroup("later", LineGroup.Kind.LATER, "Después", "Todavía no empieza", List.of())));
    }

    private static Line birth() {
        return Line.of(
                        new Line.Head(
                                "Registrar el nacimiento de Samuel",
                                "#",
                                "Samuel",
                                "actúan su mamá y su papá · Registro Civil, ventanilla 9"),
                        "2 de 3 en mano",
                        new State(State.Shape.PERSON, "Le falta un papel"))
                .unfolding(
                        List.of(
                                new Line.Need("Certificado de nacimiento del hospital", true),
                                new Line.Need("Pasaporte de la madre, de Honduras", true),
                                new Line.Need("identificación del padre, o dos testigos", false)),
                        "Se registra de inmediato y sin costo, y nadie puede negarlo por no tener documentos migratorios.",
                        "LMig art. 9 · LGDNNA art. 19");
    }

    private Line claim() {
        return Line.of(
                        new Line.Head(
                                "Presentar la solicitud",
                                "#",
                                "María Fernanda y Djenny",
                                "actúa María Fernanda · COMAR, ventanilla 7"),
                        "1 de 2 en mano",
                        new Chip("6 días hábiles", Chip.Tone.SOON))
                .until(page.words().shortDay(DUE));
    }

    private Part deadlineCard() {
        var sums = List.of(
                new DeadlineCard.Sum("Entró al país", page.words().shortDay(ENTRY)),
                new DeadlineCard.Sum("Días que cuentan", "30"),
                new DeadlineCard.Sum("No cuentan: sábados y domingos", "12"),
                new DeadlineCard.Sum("No cuentan: 2 y 20 de noviembre", "2"));
        var count = new DeadlineCard.Count(new Ribbon(days(), TODAY), sums, "#", "LRPCAP art. 18, LFPA art. 28");
        var name = "Presentar la solicitud";
        var date = page.words().day(DUE);
        var soon = DeadlineCard.of(name, date, "María Fernanda y Djenny", new Left(6, Unit.BUSINESS, Tense.SOON));
        return PartExamples.part(
                "deadlineCard",
                "deadlineCard",
                new Example("soon", Map.of("page", page, "card", soon.counted(count), "open", true)),
                new Example("big", Map.of("page", page, "card", soon, "big", true)),
                card("one", DeadlineCard.of(name, date, "Wilner", new Left(1, Unit.NATURAL, Tense.RUNNING))),
                card("today", DeadlineCard.of(name, date, "Wilner", new Left(0, Unit.BUSINESS, Tense.TODAY))),
                card("unsure", DeadlineCard.of(name, date, "Wilner", new Left(0, Unit.BUSINESS, Tense.UNSURE))),
                card("past", DeadlineCard.of(name, date, "Wilner", new Left(3, Unit.BUSINESS, Tense.PAST))),
                card(
                        "waiting",
                        DeadlineCard.of(
                                PartExamples.LONG_NAME,
                                PartExamples.LONG_NAME,
                                PartExamples.LONG_NAME,
                                new Left(45, Unit.BUSINESS, Tense.NOT_STARTED))));
    }

    private Part dayGrid() {
        return PartExamples.part(
                "dayGrid",
                "dayGrid",
                new Example("plain", Map.of("page", page, "grid", new DayGrid(days(), TODAY, DUE))));
    }

    private Part steps() {
        return PartExamples.part(
                "steps",
                "steps",
                PartExamples.example(
                        "plain",
                        "steps",
                        new Steps(List.of(
                                new Steps.Step(
                                        "Presentar la solicitud",
                                        "martes 24 de noviembre · Lucía Ordóñez",
                                        new State(State.Shape.DONE, "Listo"),
                                        false),
                                new Steps.Step(
                                        "Ratificar",
                                        "Actúa María Fernanda",
                                        new State(State.Shape.PERSON, "Le falta un papel"),
                                        true),
                                new Steps.Step(
                                        PartExamples.LONG_NAME,
                                        null,
                                        new State(State.Shape.NONE, "No iniciado"),
                                        false)))));
    }

    private Part questionCard() {
        var card = new QuestionCard(
                "#",
                "Siguiente pregunta · decide 4 trámites",
                "Quien nace en México es mexicano. Su mamá y su papá pueden pedir residencia permanente.",
                "Constitución art. 30 · LMig art. 54, VI");
        var answer = Choice.yesNo(page.words(), "born-here", "¿Samuel nació en México?")
                .looking(Choice.Look.QUESTION);
        var choice = views.content("choice", Map.of("choice", answer));
        return PartExamples.part(
                "questionCard",
                "questionCard",
                new Example("plain", Map.of("page", page, "card", card, "answer", choice)));
    }

    private Example group(LineGroup group) {
        return new Example(group.id(), Map.of("page", page, "group", group));
    }

    private Example card(String name, DeadlineCard card) {
        return new Example(name, Map.of("page", page, "card", card));
    }

    private static Example state(String name, State.Shape shape, String word) {
        return PartExamples.example(name, "state", new State(shape, word));
    }
}
