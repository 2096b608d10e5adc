package org.ventanilla.paperwork;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.ventanilla.rules.Household.FileInFlight;
import org.ventanilla.rules.Plan;
import org.ventanilla.rules.Plan.Due;
import org.ventanilla.rules.Plan.Line;
import org.ventanilla.rules.law.Cite;
import org.ventanilla.rules.law.Law;
import org.ventanilla.rules.law.Procedure;
import org.ventanilla.ui.Joined;
import org.ventanilla.ui.Say;

/** What the law's own ids are called at the window, in the language of the page. */
record LawWords(Law law, Say say) {

    private static final Map<String, String> SHORT = Map.of(
            "lrpcap", "LRPCAP",
            "lmigra", "LMig",
            "lgdnna", "LGDNNA",
            "lfpa", "LFPA",
            "const", "CPEUM",
            "reg-lrpcap", "Reglamento LRPCAP",
            "reg-lmigra", "Reglamento LMig");

    /** The version of the law by which a line of a plan was made. */
    Procedure law(Line line) {
        return Objects.requireNonNull(law.findVersion(line.procedure(), line.versionFrom()));
    }

    String procedure(String id) {
        var procedure = law.procedures().get(id);
        return procedure == null ? id : procedure.title().in(say.language());
    }

    String document(String id) {
        var document = law.documents().get(id);
        return document == null ? id : document.name().in(say.language());
    }

    /** A document, a proof or a procedure: whatever of the law has this id. */
    String thing(String id) {
        var proof = law.proofs().get(id);
        if (proof != null) {
            return proof.name().in(say.language());
        }
        if (law.documents().containsKey(id)) {
            return document(id);
        }
        return law.facts().containsKey(id) ? fact(id) : procedure(id);
    }

    String fact(String id) {
        if (id.startsWith("my.")) {
            return say.knows("paperwork.relation." + id.substring(3))
                    ? say.of("paperwork.relation." + id.substring(3))
                    : say.of("paperwork.relation.relative");
        }
        var fact = law.facts().get(id);
        return fact == null ? id : fact.name().in(say.language());
    }

    /** The day that a count starts from, and whose word it is when a claim moved it. */
    String start(Line line, Due due) {
        var fact = due.startFact();
        if (fact == null) {
            return say.of("paperwork.sum.event");
        }
        var name = fact(line, fact);
        return Task.isClaimed(line, due, law) ? say.of("paperwork.sum.claimed", name) : name;
    }

    /** A fact or, of the file itself, the day of one of its steps. */
    private String fact(Line line, String id) {
        var procedure = law.findVersion(line.procedure(), line.versionFrom());
        if (procedure != null && !law.facts().containsKey(id)) {
            for (var step : procedure.steps()) {
                if (id.equals(step.id() + ".date")) {
                    return say.of("paperwork.fact.day", step.name().in(say.language()));
                }
            }
        }
        return fact(id);
    }

    /** What a term of this line waits for. */
    String because(Line line, Due due) {
        var open = due.because().stream()
                .filter(this::isOpen)
                .map(fact -> fact(line, fact))
                .distinct()
                .toList();
        return open.isEmpty() && !due.because().isEmpty() ? say.of("paperwork.fact.closed") : joined(open);
    }

    /** Facts by name; what stands in a closed compartment is not named at a window. */
    String facts(Collection<String> ids) {
        var open = ids.stream().filter(this::isOpen).map(this::fact).distinct().toList();
        return open.isEmpty() && !ids.isEmpty() ? say.of("paperwork.fact.closed") : joined(open);
    }

    private boolean isOpen(String id) {
        var fact = law.facts().get(id);
        return fact == null || fact.compartment() == null;
    }

    String procedures(Collection<String> ids) {
        return joined(ids.stream().map(this::procedure).distinct().toList());
    }

    /** {@code person}, {@code any_authority} or an authority. */
    String actor(String id) {
        if (id.equals("person")) {
            return say.of("paperwork.actor.person");
        }
        var authority = law.authorities().get(id);
        return authority == null ? id : authority.name().in(say.language());
    }

    String deadline(String procedure, String id) {
        var known = law.procedures().get(procedure);
        var deadline = known == null ? null : known.deadlines().get(id);
        return deadline == null ? id : deadline.name().in(say.language());
    }

    String exception(String procedure, String deadline, String label) {
        var known = law.procedures().get(procedure);
        var term = known == null ? null : known.deadlines().get(deadline);
        if (term != null) {
            for (var exception : term.except()) {
                if (exception.label().equals(label)) {
                    return exception.name().in(say.language());
                }
            }
        }
        return label;
    }

    String step(Procedure procedure, String id) {
        if (id.startsWith(FileInFlight.VERSION)) {
            var from = LocalDate.parse(id.substring(FileInFlight.VERSION.length()));
            var chosen = law.findVersion(procedure.id(), from);
            return say.of(
                    chosen == null
                            ? "paperwork.event.version"
                            : "paperwork.event.version."
                                    + lower(chosen.version().inFlight()),
                    say.dayAndYear(from));
        }
        var event = Move.Event.find(id);
        if (event != null) {
            return say.of("paperwork.event." + event.id());
        }
        for (var step : procedure.steps()) {
            if (step.id().equals(id)) {
                return step.name().in(say.language());
            }
        }
        for (var deadline : procedure.deadlines().values()) {
            if (id.equals(deadline.id() + ".extended")) {
                return say.of("paperwork.event.extended", deadline.name().in(say.language()));
            }
        }
        return fact(id);
    }

    /** What a later version says of an open file, and who is to be asked. */
    String newer(Plan.Newer newer) {
        return say.of("paperwork.plan.newer." + lower(newer.inFlight()), say.dayAndYear(newer.from()));
    }

    private static String lower(Procedure.InFlight inFlight) {
        return inFlight.name().toLowerCase(Locale.ROOT);
    }

    /** {@code recognised}: the word of the fact that the outcome sets, or of the messages. */
    String outcome(Procedure procedure, String stepId, String outcome) {
        for (var step : procedure.steps()) {
            if (step.id().equals(stepId)) {
                for (var fact : step.sets().keySet()) {
                    var known = law.facts().get(fact);
                    if (known != null && known.options().containsKey(outcome)) {
                        return known.options().get(outcome).in(say.language());
                    }
                }
            }
        }
        var key = "paperwork.outcome." + outcome;
        return say.knows(key) ? say.of(key) : outcome.replace('_', ' ').replace('-', ' ');
    }

    /** The statute's own verb, and what it means: who may decide otherwise is never made to sound certain. */
    String force(Procedure.Force force) {
        if (!force.isRead()) {
            return say.of("paperwork.force.unread");
        }
        return switch (force.kind()) {
            case RIGHT -> say.of("paperwork.force.right", force.verb());
            case DUTY -> say.of("paperwork.force.duty", force.verb());
            case MAY -> say.of("paperwork.force.may", force.verb());
        };
    }

    /** What it costs, a sentence each: nothing is free twice, and of what excludes each other one is paid. */
    List<String> costs(Line line) {
        return new CostWords(law, say, this::facts).of(line.costs());
    }

    static String money(BigDecimal mxn) {
        var format = NumberFormat.getNumberInstance(Locale.of("es", "MX"));
        format.setMinimumFractionDigits(mxn.stripTrailingZeros().scale() > 0 ? 2 : 0);
        format.setMaximumFractionDigits(2);
        return format.format(mxn);
    }

    /** {@code LRPCAP art. 24, párr. 3 · LFPA art. 28}: each once, in the order given. */
    String cites(List<Cite> cites) {
        return cites.stream().map(this::cite).distinct().collect(Collectors.joining(" · "));
    }

    private String cite(Cite cite) {
        var instrument = SHORT.getOrDefault(cite.instrument(), cite.instrument().toUpperCase(Locale.ROOT));
        var article = cite.article().replaceAll("\\s+p(\\d+)", say.of("paperwork.cite.paragraph") + "$1");
        var text = article.isBlank() ? instrument : instrument + say.of("paperwork.cite.article") + article;
        return cite.unverified() ? text + say.of("paperwork.cite.unverified") : text;
    }

    /** {@code a, b y c}. */
    String joined(List<String> words) {
        return Joined.and(say.language(), say.of("paperwork.and"), words);
    }

    String either(List<String> words) {
        return Joined.or(say.language(), say.of("paperwork.or"), words);
    }
}
