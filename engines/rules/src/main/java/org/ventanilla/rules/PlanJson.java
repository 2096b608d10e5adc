package org.ventanilla.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.Plan.Blocker;
import org.ventanilla.rules.Plan.Cost;
import org.ventanilla.rules.Plan.Due;
import org.ventanilla.rules.Plan.Line;
import org.ventanilla.rules.Plan.Need;
import org.ventanilla.rules.law.Cite;
import org.ventanilla.rules.law.Law;
import org.ventanilla.rules.law.Procedure;
import org.ventanilla.rules.law.Text;

/** A plan for programs: maps, lists, text, numbers and yes or no, in a fixed order, ready to be printed as JSON. */
public final class PlanJson {

    private final Law law;
    private final String language;

    private final Function<Line, Object> ways;

    private PlanJson(Law law, String language, Function<Line, Object> ways) {
        this.law = law;
        this.ways = ways;
        this.language = language;
    }

    /** @param language {@code es} or {@code en}, for names; ids and keys are the same in both */
    public static Map<String, @Nullable Object> of(Law law, Plan plan, String language) {
        return of(law, plan, language, _ -> List.of());
    }

    /** @param ways of each line what would change its answer, as it is to be printed */
    public static Map<String, @Nullable Object> of(Law law, Plan plan, String language, Function<Line, Object> ways) {
        var json = new PlanJson(law, language, ways);
        var persons = new LinkedHashMap<String, List<Object>>();
        plan.lines().forEach(line -> persons.computeIfAbsent(line.person(), _ -> new ArrayList<>())
                .add(json.line(plan, line)));
        var people = new ArrayList<Object>();
        persons.forEach((person, lines) -> people.add(object("person", person, "lines", lines)));
        return object(
                "on", plan.on().toString(),
                "persons", people,
                "questions", plan.questions().stream().map(json::question).toList(),
                "to_bring", plan.toBring().stream().map(json::paper).toList(),
                "contradictions",
                        plan.contradictions().stream()
                                .map(PlanJson::contradiction)
                                .toList(),
                "hash", plan.hash());
    }

    private static Map<String, @Nullable Object> contradiction(Plan.Contradiction each) {
        return object(
                "person", each.person(),
                "fact", each.fact(),
                "document", each.document(),
                "shown", Compared.words(each.shown()),
                "told", Compared.words(each.told()));
    }

    private Map<String, @Nullable Object> line(Plan plan, Line line) {
        var procedure = law.findVersion(line.procedure(), line.versionFrom());
        return object(
                "procedure", line.procedure(),
                "title",
                        procedure == null ? line.procedure() : procedure.title().in(language),
                "state", word(line.state()),
                "eligible", word(line.verdict().truth()),
                "because", line.verdict().because(),
                "ways", ways.apply(line),
                "acts_next", line.actsNext(),
                "next_step", line.nextStep(),
                "last_day", text(plan.findLastDay(line)),
                "deadlines", line.deadlines().stream().map(this::deadline).toList(),
                "needs", line.needs().stream().map(this::need).toList(),
                "services", services(procedure, line),
                "fee", line.costs().stream().map(this::fee).toList(),
                "fee_in_all", range(Bill.of(line.costs()).total()),
                "blocked_by", line.blockedBy().stream().map(PlanJson::blocker).toList(),
                "opens", line.opens(),
                "opens_for_others",
                        line.opensForOthers().stream()
                                .map(opened -> object("person", opened.person(), "procedure", opened.procedure()))
                                .toList(),
                "force",
                        object(
                                "kind", word(line.force().kind()),
                                "verb", line.force().verb(),
                                "cites", cites(line.force().cites())),
                "readings",
                        procedure == null
                                ? List.of()
                                : procedure.conflicts().stream()
                                        .map(this::readings)
                                        .toList(),
                "version_from", text(line.versionFrom()),
                "newer", newer(line),
                "reviewed", procedure != null && procedure.reviewed());
    }

    /** What the office owes the person, which never blocks. */
    private List<Map<String, @Nullable Object>> services(@Nullable Procedure procedure, Line line) {
        return Owed.on(procedure, line).stream()
                .map(service -> object(
                        "id", service.id(),
                        "name", service.name().in(language),
                        "cites", cites(service.terms().cites())))
                .toList();
    }

    /** Where the sources disagree: the strictest reading is what must be done, the widest what may be claimed. */
    private Map<String, @Nullable Object> readings(Procedure.Conflict conflict) {
        return object(
                "id", conflict.id(),
                "readings",
                        conflict.readings().stream()
                                .map(reading -> object(
                                        "says", reading.says().in(language),
                                        "for_acts", reading.forActs(),
                                        "for_rights", reading.forRights(),
                                        "cites", cites(reading.cites())))
                                .toList());
    }

    private static @Nullable Map<String, @Nullable Object> newer(Line line) {
        var newer = line.newer();
        return newer == null ? null : object("from", text(newer.from()), "in_flight", word(newer.inFlight()));
    }

    private Map<String, @Nullable Object> deadline(Due due) {
        return object(
                "deadline", due.deadline(),
                "binds", due.binds(),
                "standing", word(due.standing()),
                "from", text(due.start()),
                "due", text(due.earliest()),
                "due_latest", text(due.latest()),
                "due_unclaimed", text(due.unclaimed()),
                "days", due.days(),
                "kind", kind(due.unit()),
                "days_left", due.daysLeft(),
                "calendar", due.calendar(),
                "rolled", due.rolled(),
                "provisional", due.provisional(),
                "done_on", text(due.doneOn()),
                "missed_then", due.missedThen(),
                "because", due.because(),
                "exceptions", due.exceptions(),
                "could_change", due.couldChange(),
                "cites", cites(due.cites()),
                "notice", notice(due),
                "objection",
                        due.objection() == null ? null : word(due.objection().why()));
    }

    private static @Nullable Map<String, @Nullable Object> notice(Due due) {
        var notice = due.notice();
        return notice == null
                ? null
                : object(
                        "last_timely_day", text(notice.lastTimelyDay()),
                        "in_time", notice.inTime(),
                        "answer_by", text(notice.answerBy()));
    }

    /** The unit in one word: {@code working}, {@code natural}, {@code months}, {@code years}. */
    private static String kind(String unit) {
        return unit.replace("_days", "");
    }

    private Map<String, @Nullable Object> need(Need need) {
        return object(
                "kind", word(need.kind()),
                "id", need.id(),
                "name", name(need),
                "status", word(need.status()),
                "held_as", need.heldAs(),
                "blocks", need.blocks(),
                "way_to_get", need.wayToGet(),
                "way_of", need.wayOf(),
                "alternatives", need.alternatives().stream().map(this::need).toList(),
                "cites", cites(need.cites()));
    }

    private @Nullable String name(Need need) {
        Text name =
                switch (need.kind()) {
                    case DOCUMENT -> {
                        var document = law.documents().get(need.id());
                        yield document == null ? null : document.name();
                    }
                    case PROOF -> {
                        var proof = law.proofs().get(need.id());
                        yield proof == null ? null : proof.name();
                    }
                    case SERVICE, ONE_OF -> null;
                };
        return name == null ? null : name.in(language);
    }

    private Map<String, @Nullable Object> fee(Cost cost) {
        return object(
                "tariff", cost.tariff(),
                "mxn", cost.mxn(),
                "range", range(cost.range()),
                "about", cost.about(),
                "free", cost.free(),
                "perhaps", cost.perhaps(),
                "because", cost.because(),
                "only_one", cost.choice(),
                "basis", cost.basis(),
                "cites", cites(cost.cites()),
                "note", cost.note() == null ? null : cost.note().in(language));
    }

    private static @Nullable Map<String, @Nullable Object> range(@Nullable Amount amount) {
        return amount == null
                ? null
                : object(
                        "from", amount.least(),
                        "to", amount.most(),
                        "about", amount.about(),
                        "uma_days", amount.umaDays());
    }

    private static Map<String, @Nullable Object> blocker(Blocker blocker) {
        return object(
                "requirement", blocker.requirement(),
                "procedure", blocker.procedure(),
                "relative", blocker.relative());
    }

    private Map<String, @Nullable Object> question(Plan.Question question) {
        var fact = law.facts().get(question.fact());
        var ask = fact == null ? null : fact.ask();
        return object(
                "person", question.person(),
                "fact", question.fact(),
                "ask", ask == null ? null : ask.in(language),
                "decides", question.decides());
    }

    private Map<String, @Nullable Object> paper(Plan.Paper paper) {
        var document = law.documents().get(paper.document());
        return object(
                "person", paper.person(),
                "document", paper.document(),
                "name", document == null ? paper.document() : document.name().in(language),
                "held", paper.held(),
                "procedures", paper.procedures());
    }

    private static List<String> cites(List<Cite> cites) {
        return cites.stream()
                .map(cite -> cite.instrument()
                        + (cite.article().isEmpty() ? "" : " " + cite.article())
                        + (cite.unverified() ? " unverified" : ""))
                .toList();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static Map<String, @Nullable Object> object(@Nullable Object... keysAndValues) {
        var object = new LinkedHashMap<String, @Nullable Object>();
        for (int each = 0; each < keysAndValues.length; each += 2) {
            object.put(String.valueOf(keysAndValues[each]), keysAndValues[each + 1]);
        }
        return object;
    }
}
