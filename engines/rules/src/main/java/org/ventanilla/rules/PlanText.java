package org.ventanilla.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.Plan.Due;
import org.ventanilla.rules.Plan.Line;
import org.ventanilla.rules.Plan.Need;
import org.ventanilla.rules.Plan.State;
import org.ventanilla.rules.law.Law;
import org.ventanilla.rules.law.Procedure;
import org.ventanilla.rules.law.Text;

/** A plan in words, for somebody who reads it in a terminal. */
public final class PlanText {

    private static final Map<State, Text> STATES = Map.of(
            State.NOW, new Text("Ahora", "Now"),
            State.BLOCKED, new Text("Falta algo", "Something is missing"),
            State.LATER, new Text("Después", "Later"),
            State.RUNNING, new Text("En trámite", "Under way"),
            State.DONE, new Text("Terminado", "Done"),
            State.UNKNOWN, new Text("Falta preguntar", "To be asked"),
            State.NOT_FOR_YOU,
                    new Text(
                            "No corresponde hoy (díganos si algo está mal)",
                            "Not for you today (tell us if this is wrong)"));

    private static final List<String> MESES = List.of(
            "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(" "));
    private static final List<String> MONTHS =
            List.of("January February March April May June July August September October November December".split(" "));

    private final Law law;
    private final String language;
    private final LawNames names;
    private final Function<Line, List<String>> ways;
    private final List<String> out = new ArrayList<>();

    private PlanText(Law law, String language, Function<Line, List<String>> ways) {
        this.law = law;
        this.ways = ways;
        this.language = language;
        this.names = new LawNames(law, language);
    }

    /** @param language {@code es} or {@code en} */
    public static String of(Law law, Plan plan, String language) {
        return of(law, plan, language, _ -> List.of());
    }

    /** @param ways in words what would change the answer of a line */
    public static String of(Law law, Plan plan, String language, Function<Line, List<String>> ways) {
        var text = new PlanText(law, language, ways);
        text.out.add(text.say("Plan al ", "Plan for ") + text.day(plan.on()));
        for (var person : persons(plan)) {
            text.person(plan, person);
        }
        text.questions(plan);
        text.toBring(plan);
        return String.join("\n", text.out) + "\n";
    }

    private static List<String> persons(Plan plan) {
        var persons = new LinkedHashSet<String>();
        plan.lines().forEach(line -> persons.add(line.person()));
        return persons.stream().sorted().toList();
    }

    private void person(Plan plan, String person) {
        out.add("");
        out.add(person);
        for (var state : State.values()) {
            var lines = plan.lines().stream()
                    .filter(line -> line.person().equals(person) && line.state() == state)
                    .toList();
            if (!lines.isEmpty()) {
                out.add("  " + say(STATES.getOrDefault(state, new Text("", ""))));
                lines.forEach(line -> line(plan, line));
            }
        }
    }

    private void line(Plan plan, Line line) {
        var procedure = law.findVersion(line.procedure(), line.versionFrom());
        out.add("  - " + (procedure == null ? line.procedure() : say(procedure.title())) + " (" + line.procedure()
                + ")");
        switch (line.state()) {
            case NOT_FOR_YOU, UNKNOWN ->
                add(say("depende de", "depends on"), names.all(line.verdict().because()));
            case BLOCKED, LATER -> new WaitText(names, language).of(line).forEach(said -> out.add("      " + said));
            case NOW, RUNNING -> add(say("sigue", "next"), procedure == null ? null : step(procedure, line));
            case DONE -> {}
        }
        ways.apply(line).forEach(way -> add(say("lo cambiaría", "would change it"), way));
        if (line.state() == State.NOT_FOR_YOU) {
            return;
        }
        var last = plan.findLastDay(line);
        if (last != null) {
            add(say("solo hasta", "only until"), day(last));
        }
        if (line.newer() != null) {
            add(
                    say("ley nueva desde el ", "new law from ")
                            + day(line.newer().from()),
                    NewerText.of(line.newer(), language));
        }
        line.deadlines().forEach(due -> {
            deadline(procedure, due);
            notice(due);
        });
        var missing = line.needs().stream()
                .filter(need -> need.status() == Need.Status.MISSING && need.blocks())
                .map(need -> names.of(need.id()))
                .collect(Collectors.joining(", "));
        add(say("hay que mostrar", "to be shown"), missing);
        add(say("cuesta", "costs"), new CostText(names, language).of(line.costs()));
        opens(line);
    }

    private void opens(Line line) {
        add(
                say("abre", "opens"),
                Stream.concat(
                                line.opens().stream().map(names::of),
                                line.opensForOthers().stream()
                                        .map(opened -> names.of(opened.procedure()) + of(opened.person())))
                        .collect(Collectors.joining(", ")));
    }

    private String of(@Nullable String relative) {
        return relative == null ? "" : " (" + relative + ")";
    }

    private @Nullable String step(Procedure procedure, Line line) {
        return procedure.steps().stream()
                .filter(step -> step.id().equals(line.nextStep()))
                .map(step -> say(step.name()) + " (" + actor(step.by()) + ")")
                .findFirst()
                .orElse(Events.ANSWER.equals(line.nextStep()) ? answer() : null);
    }

    private String answer() {
        return say("Entregar lo que se pidió completar", "Handing in what was asked for") + " (" + actor(Dues.PERSON)
                + ")";
    }

    private String actor(String by) {
        return switch (by) {
            case Dues.PERSON -> say("la persona", "the person");
            case "any_authority" -> say("cualquier autoridad", "any authority");
            default -> {
                var authority = law.authorities().get(by);
                yield authority == null ? by : say(authority.name());
            }
        };
    }

    private void deadline(@Nullable Procedure procedure, Due due) {
        var deadline = procedure == null ? null : procedure.deadlines().get(due.deadline());
        var name = deadline == null ? due.deadline() : say(deadline.name());
        var earliest = due.earliest();
        switch (due.standing()) {
            case NOT_STARTED -> {}
            case MET -> add(name, say("hecho", "done"));
            case LATE -> add(name, say("hecho después del último día", "done after the last day"));
            case UNKNOWN -> {
                var facts = names.all(procedure, due.because());
                add(
                        name,
                        earliest == null
                                ? say("falta saber ", "not known: ") + facts
                                : day(earliest) + "? (" + facts + ")");
            }
            case OPEN -> add(name, earliest == null ? "" : day(earliest) + ", " + left(due) + provisional(due));
            case PAUSED ->
                add(name, say("detenido hasta que la persona conteste", "stands still until the person answers"));
            case MISSED -> {
                var missed = deadline == null ? null : deadline.missed();
                add(
                        name,
                        earliest == null
                                ? ""
                                : say("venció el ", "ended on ")
                                        + day(earliest)
                                        + (missed == null ? "" : ". " + say(missed.name())));
            }
        }
    }

    /** LFPA 17-A: whoever asks too late may not reject the file as incomplete. */
    private void notice(Due due) {
        var notice = due.notice();
        if (notice != null && !notice.inTime()) {
            add(
                    say("prevención tardía", "late completion notice"),
                    say(
                            "el trámite no puede desecharse por incompleto (LFPA 17-A)",
                            "the file may not be rejected as incomplete (LFPA 17-A)"));
        } else if (notice != null && due.standing() == Due.Standing.PAUSED) {
            add(say("contestar a más tardar", "to be answered by"), day(notice.answerBy()));
        }
    }

    private String left(Due due) {
        var isWorking = due.unit().equals("working_days");
        var days = due.daysLeft();
        if (days != null && days == 0) {
            return say("hoy es el último día", "today is the last day");
        }
        if (days != null && days == 1) {
            return isWorking
                    ? say("queda 1 día hábil", "1 working day left")
                    : say("queda 1 día natural", "1 natural day left");
        }
        var unit = isWorking ? say("hábiles", "working") : say("naturales", "natural");
        return language.equals("es")
                ? "quedan " + due.daysLeft() + " días " + unit
                : due.daysLeft() + " " + unit + " days left";
    }

    private String provisional(Due due) {
        return due.provisional()
                ? say(" (por confirmar; solo puede ser después)", " (to be confirmed; it can only be later)")
                : "";
    }

    private void questions(Plan plan) {
        if (!plan.questions().isEmpty()) {
            out.add("");
            out.add(say("Por preguntar", "To ask"));
            plan.questions().forEach(question -> {
                var fact = law.facts().get(question.fact());
                var ask = fact == null ? null : fact.ask();
                out.add("  - " + question.person() + ": " + (ask == null ? question.fact() : say(ask)));
            });
        }
    }

    private void toBring(Plan plan) {
        if (!plan.toBring().isEmpty()) {
            out.add("");
            out.add(say("Qué llevar", "What to bring"));
            plan.toBring()
                    .forEach(paper -> out.add("  - " + paper.person() + ": " + names.of(paper.document())
                            + (paper.held() ? "" : say(" (falta)", " (missing)"))));
        }
    }

    private void add(String what, @Nullable String said) {
        if (said != null && !said.isEmpty()) {
            out.add("      " + what + ": " + said);
        }
    }

    private String say(Text text) {
        return text.in(language);
    }

    private String say(String es, String en) {
        return language.equals("es") ? es : en;
    }

    /** Written by hand: the tables of locales cost a tenth of a second at start. */
    private String day(LocalDate day) {
        var month = (language.equals("es") ? MESES : MONTHS).get(day.getMonthValue() - 1);
        var of = say(" de ", " ");
        return day.getDayOfMonth() + of + month + of + day.getYear();
    }
}
