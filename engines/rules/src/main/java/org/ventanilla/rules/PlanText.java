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

    private final Law law;
    private final String language;
    private final LawNames names;
    private final DueText dues;
    private final Function<Line, List<String>> ways;
    private final List<String> out = new ArrayList<>();

    private PlanText(Law law, String language, Function<Line, List<String>> ways) {
        this.law = law;
        this.ways = ways;
        this.language = language;
        this.names = new LawNames(law, language);
        this.dues = new DueText(names, language);
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
                    .filter(line -> line.person().equals(person) && group(line) == state)
                    .toList();
            if (!lines.isEmpty()) {
                out.add("  " + say(STATES.getOrDefault(state, new Text("", ""))));
                lines.forEach(line -> line(plan, line));
            }
        }
    }

    /** What a file already open asks of the person by a day is theirs to do now, like whatever they can begin. */
    private static State group(Line line) {
        return DueText.isPressing(line) ? State.NOW : line.state();
    }

    private void line(Plan plan, Line line) {
        var procedure = law.findVersion(line.procedure(), line.versionFrom());
        out.add("  - " + (procedure == null ? line.procedure() : say(procedure.title()))
                + (DueText.isPressing(line) ? say(", en trámite", ", under way") : "") + " (" + line.procedure()
                + ")");
        switch (line.state()) {
            case NOT_FOR_YOU, UNKNOWN ->
                add(
                        say("depende de", "depends on"),
                        line.isLost() ? null : names.all(line.verdict().because()));
            case BLOCKED, LATER -> new WaitText(names, language).of(line).forEach(said -> out.add("      " + said));
            case NOW, RUNNING -> add(say("sigue", "next"), procedure == null ? null : step(procedure, line));
            case DONE -> {}
        }
        ways.apply(line).forEach(way -> add(say("lo cambiaría", "would change it"), way));
        if (line.state() == State.NOT_FOR_YOU) {
            if (line.isLost()) {
                dues.of(procedure, line).forEach(said -> out.add("      " + said));
            }
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
        dues.of(procedure, line).forEach(said -> out.add("      " + said));
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

    private void questions(Plan plan) {
        var asked = new LinkedHashSet<String>();
        plan.lines().forEach(line -> DueText.roughDays(line, plan.on())
                .forEach(fact -> asked.add(question(line.person(), fact))));
        plan.questions().forEach(question -> asked.add(question(question.person(), question.fact())));
        if (!asked.isEmpty()) {
            out.add("");
            out.add(say("Por preguntar", "To ask"));
            out.addAll(asked);
        }
    }

    private String question(String person, String id) {
        var fact = law.facts().get(id);
        var ask = fact == null ? null : fact.ask();
        return "  - " + person + ": " + (ask == null ? id : say(ask));
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

    private String day(LocalDate day) {
        return dues.day(day);
    }
}
