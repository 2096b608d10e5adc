package org.ventanilla.bench;

import java.util.List;
import java.util.TreeMap;
import org.ventanilla.rules.Circuit;
import org.ventanilla.rules.Plan.Truth;
import org.ventanilla.rules.columns.Answers;
import org.ventanilla.rules.columns.ColumnProgram;
import org.ventanilla.rules.columns.Columns;
import org.ventanilla.rules.law.Condition;
import org.ventanilla.rules.law.Law;
import org.ventanilla.rules.law.Procedure;

/** Every procedure for many people in columns, beside Drools over the same people on the same threads. */
final class RulesBench {

    /** People whose facts Drools holds at once. */
    private static final int CHUNK = 100_000;

    /** The best of so many counts, for the columns as for Drools. */
    private static final int PASSES = 5;

    private final Setting setting;
    private final Law law;
    private final Report report;

    RulesBench(Setting setting) {
        this.setting = setting;
        this.law = setting.law();
        this.report = setting.report();
    }

    /** @param plans how many plans of a household of six are timed */
    void run(int wanted, int plans) {
        var columns = PeopleInColumns.of(setting, wanted);
        var program = ColumnProgram.of(law, setting.on());
        program.run(columns, setting.threads());
        var best = best(program, columns);
        var answers = program.run(columns, setting.threads());
        report.put("people", columns.people());
        report.put("procedures", answers.procedures().size());
        report.put("people_per_second", columns.people() / best);
        report.row("columns, people a second", Report.thousands(columns.people() / best));
        compare(columns, answers);
        new PlanBench(setting).run(plans);
        new ClockBench(law, report).run();
    }

    private double best(ColumnProgram program, Columns columns) {
        double best = Double.MAX_VALUE;
        for (int pass = 0; pass < PASSES; pass++) {
            best = Math.min(best, Threads.seconds(() -> program.run(columns, setting.threads())));
        }
        return best;
    }

    /** Where a condition asks a fact twice, rules evaluated part by part would say less; those are left to the tests. */
    private List<Procedure> comparable(Answers answers) {
        return answers.procedures().stream()
                .map(id -> law.procedures().get(id))
                .filter(procedure -> !SlowTree.asksTwice(Circuit.of(law, procedure.eligible(), setting.on())))
                .toList();
    }

    private void compare(Columns columns, Answers answers) {
        var procedures = comparable(answers);
        var asked = new TreeMap<String, Condition>();
        procedures.forEach(each -> asked.put(each.id(), each.eligible()));
        var own = columns.people() / best(ColumnProgram.of(law, asked, setting.on()), columns);
        report.say(
                "Drools: %d of %d procedures, %d threads",
                procedures.size(), answers.procedures().size(), setting.threads());
        var baseline = new DroolsBaseline(setting.rules(), setting.on(), procedures);
        double stateless = 0;
        double batched = 0;
        long mismatches = 0;
        for (int from = 0; from < columns.people(); from += CHUNK) {
            int to = Math.min(columns.people(), from + CHUNK);
            var people = baseline.people(columns, from, to, setting.threads());
            if (from == 0) {
                baseline.stateless(people, setting.threads());
                baseline.batched(people, setting.threads());
            }
            stateless += fastest(() -> baseline.stateless(people, setting.threads()));
            mismatches += mismatches(people, from, procedures, answers);
            batched += fastest(() -> baseline.batched(people, setting.threads()));
            mismatches += mismatches(people, from, procedures, answers);
            report.say("  … %s of %s people compared", Report.thousands(to), Report.thousands(columns.people()));
        }
        report.put("baseline_procedures", procedures.size());
        report.put("mismatches", mismatches);
        print(own, columns.people() / stateless, columns.people() / batched);
    }

    /** People a second, all three over the same procedures. */
    private void print(double own, double stateless, double batched) {
        report.put("baseline_people_per_second", stateless);
        report.put("baseline_batched_people_per_second", batched);
        report.put("ratio", own / stateless);
        report.put("ratio_batched", own / batched);
        report.row("columns, the procedures compared, people a second", Report.thousands(own));
        report.row("Drools, one person a call, people a second", Report.thousands(stateless));
        report.row("Drools, batches of 1,000, people a second", Report.thousands(batched));
        report.row("ratio / ratio batched", "%.1f / %.1f".formatted(own / stateless, own / batched));
        report.row(
                "answers that differ", Report.thousands(report.get("mismatches").doubleValue()));
    }

    private interface Pass {
        double seconds();
    }

    private static double fastest(Pass pass) {
        double best = Double.MAX_VALUE;
        for (int each = 0; each < PASSES; each++) {
            best = Math.min(best, pass.seconds());
        }
        return best;
    }

    /** Compares one by one, and wipes the answers so that the next pass must write its own. */
    private static long mismatches(Answered[] people, int first, List<Procedure> procedures, Answers answers) {
        long differ = 0;
        for (int procedure = 0; procedure < procedures.size(); procedure++) {
            int at = answers.procedures().indexOf(procedures.get(procedure).id());
            for (int person = 0; person < people.length; person++) {
                differ += truth(people[person].of(procedure)) == answers.of(first + person, at) ? 0 : 1;
            }
        }
        for (var person : people) {
            person.expect(procedures.size());
        }
        return differ;
    }

    private static Truth truth(byte answer) {
        return answer == Answered.YES ? Truth.YES : answer == Answered.NO ? Truth.NO : Truth.UNKNOWN;
    }
}
