package org.ventanilla.paperwork;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.ventanilla.rules.Plan;
import org.ventanilla.rules.Plan.Due;
import org.ventanilla.rules.Plan.Line;

/** What stands between a person and a line of the plan, in sentences. */
record PlanNotes(LawWords words, Sight sight) {

    /** What is not known, what is missing and the way to it, and what can still be done about a term that ended. */
    List<String> of(Line line) {
        var notes = new ArrayList<String>();
        if (line.state() == Plan.State.UNKNOWN) {
            notes.add(words.say()
                    .of("paperwork.plan.unknown", words.facts(line.verdict().because())));
        }
        var within = words.law(line).within();
        if (within != null && line.state() == Plan.State.RUNNING) {
            notes.add(words.say().of("paperwork.why.within", words.procedure(within.procedure())));
        }
        if (line.newer() != null) {
            notes.add(words.newer(line.newer()));
        }
        notes.addAll(waits(line));
        var task = Task.of(line, words.law());
        if (task != null && task.unseen() != null) {
            notes.add(unseen(line, task.unseen()));
        }
        ifMissed(line).ifPresent(notes::add);
        for (var due : line.deadlines()) {
            if (due.standing() == Due.Standing.MISSED && Task.isPersons(due)) {
                notes.add(remedy(line, due));
            } else if (due.standing() == Due.Standing.OPEN
                    && Task.isPersons(due)
                    && Task.isClaimed(line, due, words.law())) {
                due.exceptions()
                        .forEach(label -> notes.add(words.say()
                                .of(
                                        "paperwork.due.claimed",
                                        words.exception(line.procedure(), due.deadline(), label))));
                if (due.unclaimed() != null) {
                    notes.add(unclaimed(due.unclaimed()));
                }
            } else if (due.standing() == Due.Standing.LATE
                    && Task.isPersons(due)
                    && line.state() == Plan.State.RUNNING) {
                notes.add(late(line, due));
            }
        }
        return notes.stream().distinct().toList();
    }

    /** The day that stands whatever the authority thinks of what the person claims. */
    String unclaimed(LocalDate otherwise) {
        var key = otherwise.isBefore(sight.today()) ? "paperwork.due.unclaimed.past" : "paperwork.due.unclaimed";
        return words.say().of(key, words.say().dayAndYear(otherwise));
    }

    private String unseen(Line line, Unseen.Term term) {
        var name = words.deadline(line.procedure(), term.due().deadline());
        var earliest = term.due().earliest();
        var latest = term.due().latest();
        if (term.isSure() && earliest != null && latest != null) {
            return words.say()
                    .of(
                            "paperwork.due.between",
                            name,
                            words.say().dayAndYear(earliest),
                            words.say().dayAndYear(latest),
                            words.because(line, term.due()));
        }
        if (Unseen.isBeforeNotice(sight.plan(), line, term.due(), words.law())) {
            return words.say()
                    .of("paperwork.due.before_notice", name, term.due().days());
        }
        var because = term.due().because().isEmpty()
                ? words.facts(line.verdict().because())
                : words.because(line, term.due());
        return words.say().of(term.isSure() ? "paperwork.due.unseen" : "paperwork.due.perhaps", name, because);
    }

    /** What stands in the way, a sentence for each: of what would do in each other's place any is enough. */
    List<String> waits(Line line) {
        return line.waits().stream()
                .map(any -> line.state() == Plan.State.LATER
                        ? words.say()
                                .of("paperwork.plan.later", either(any.stream().map(this::way)))
                        : any.size() > 1
                                ? words.say()
                                        .of(
                                                "paperwork.plan.blocked.one_of",
                                                either(any.stream().map(this::part)))
                                : blocked(line, any.getFirst()))
                .toList();
    }

    /** The same in a few words: what is waited for, or of how many papers one. */
    String wait(Line line) {
        var first = line.waits().getFirst();
        if (line.state() == Plan.State.LATER) {
            return first.stream().map(this::way).distinct().count() == 1
                    ? way(first.getFirst())
                    : words.say().of("paperwork.mark.later");
        }
        return first.size() > 1
                ? words.say().of("paperwork.mark.one_of", first.size())
                : words.thing(first.getFirst().requirement());
    }

    private String either(Stream<String> parts) {
        return words.either(parts.distinct().toList());
    }

    private String way(Plan.Blocker blocker) {
        return ofWhom(words.thing(Objects.requireNonNullElse(blocker.procedure(), blocker.requirement())), blocker);
    }

    private String part(Plan.Blocker blocker) {
        var thing = ofWhom(words.thing(blocker.requirement()), blocker);
        return blocker.procedure() == null || blocker.relative() != null
                ? thing
                : words.say().of("paperwork.plan.blocked.part", thing, words.procedure(blocker.procedure()));
    }

    private String ofWhom(String what, Plan.Blocker blocker) {
        return blocker.relative() == null
                ? what
                : words.say().of("paperwork.plan.blocked.relative", what, sight.name(blocker.relative()));
    }

    private String blocked(Line line, Plan.Blocker blocker) {
        var copy = Copies.find(line, blocker, sight.plan(), words.law());
        if (copy != null) {
            return words.say()
                    .of(
                            "paperwork.plan.blocked.copy",
                            words.thing(blocker.requirement()),
                            copy.from().in(words.say().language()),
                            words.cites(copy.cites()));
        }
        var procedure = blocker.procedure();
        if (procedure == null) {
            return words.say().of("paperwork.plan.blocked", words.thing(blocker.requirement()));
        }
        if (blocker.relative() != null) {
            return words.say()
                    .of("paperwork.plan.after.relative", words.procedure(procedure), sight.name(blocker.relative()));
        }
        return blocker.requirement().equals(procedure)
                ? words.say().of("paperwork.plan.after", words.procedure(procedure))
                : words.say()
                        .of(
                                "paperwork.plan.blocked.way",
                                words.thing(blocker.requirement()),
                                words.procedure(procedure));
    }

    /** Done after the last day: said with what the law attaches to it, which the person should be ready for. */
    String late(Line line, Due due) {
        var law = words.law(line);
        var missed = Objects.requireNonNull(law.deadlines().get(due.deadline())).missed();
        var done = words.say().dayAndYear(Objects.requireNonNull(due.doneOn()));
        return missed == null
                ? words.say().of("paperwork.due.late", done)
                : words.say()
                        .of(
                                "paperwork.due.late.then",
                                done,
                                missed.name().in(words.say().language()));
    }

    /** What the law attaches to missing the day, told while it can still be kept. */
    private Optional<String> ifMissed(Line line) {
        var due = line.state() == Plan.State.NOW || line.state() == Plan.State.RUNNING ? Task.due(List.of(line)) : null;
        var missed = due == null || due.standing() != Due.Standing.OPEN
                ? null
                : Objects.requireNonNull(words.law(line).deadlines().get(due.deadline()))
                        .missed();
        return missed == null || due == null || due.earliest() == null
                ? Optional.empty()
                : Optional.of(words.say()
                        .of(
                                "paperwork.due.if_missed",
                                words.say().dayAndYear(due.earliest()),
                                missed.name().in(words.say().language())));
    }

    private String remedy(Line line, Due due) {
        var law = words.law(line);
        var missed = Objects.requireNonNull(law.deadlines().get(due.deadline())).missed();
        var ended = ended(due);
        return missed == null
                ? ended
                : ended + " " + missed.name().in(words.say().language()) + ".";
    }

    /** Of a term that began on a day known by its month alone, both days between which it ended. */
    private String ended(Due due) {
        var earliest = due.earliest();
        var latest = due.latest();
        if (earliest == null || latest == null) {
            return words.say().of("paperwork.plan.missed");
        }
        return earliest.equals(latest)
                ? words.say().of("paperwork.plan.missed.on", words.say().dayAndYear(latest))
                : words.say()
                        .of(
                                "paperwork.plan.missed.between",
                                words.say().dayAndYear(earliest),
                                words.say().dayAndYear(latest));
    }
}
