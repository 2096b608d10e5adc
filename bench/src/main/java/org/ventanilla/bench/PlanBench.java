package org.ventanilla.bench;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ventanilla.rules.Household;
import org.ventanilla.rules.Rules;
import org.ventanilla.rules.Value;
import org.ventanilla.rules.columns.ColumnsBuilder;

/** The whole plan of a household of six, warm, one after another on one thread. */
final class PlanBench {

    private static final int HOUSEHOLDS = 500;

    private final Rules rules;
    private final LocalDate on;
    private final long seed;
    private final Report report;

    PlanBench(Rules rules, LocalDate on, long seed, Report report) {
        this.rules = rules;
        this.on = on;
        this.seed = seed;
        this.report = report;
    }

    /** @param timed plans whose time counts, after half as many to warm up */
    void run(int timed) {
        var households = households();
        long lines = 0;
        for (int each = 0; each < timed / 2; each++) {
            lines += rules.plan(households.get(each % HOUSEHOLDS), on).lines().size();
        }
        var wall = new double[timed];
        var busy = new double[timed];
        var threads = ManagementFactory.getThreadMXBean();
        for (int each = 0; each < timed; each++) {
            long start = System.nanoTime();
            long worked = threads.getCurrentThreadCpuTime();
            lines += rules.plan(households.get(each % HOUSEHOLDS), on).lines().size();
            busy[each] = (threads.getCurrentThreadCpuTime() - worked) / 1e3;
            wall[each] = (System.nanoTime() - start) / 1e3;
        }
        put("interactive", "plan of a household of six, p50 / p99, microseconds", wall);
        put("interactive_cpu", "the same in time of the processor, whoever else worked", busy);
        report.say("  (%s lines of plans)", Report.thousands(lines));
    }

    private void put(String key, String words, double[] micros) {
        Arrays.sort(micros);
        double median = micros[micros.length / 2];
        double slowest = micros[micros.length * 99 / 100];
        report.put(key + "_p50_us", median);
        report.put(key + "_p99_us", slowest);
        report.row(words, "%,.0f / %,.0f".formatted(median, slowest));
    }

    private List<Household> households() {
        var builder = new ColumnsBuilder(rules, on);
        var people = new SyntheticPeople(rules.law(), on, seed);
        for (int each = 0; each < HOUSEHOLDS; each++) {
            people.add(new Into(builder), Families.SIX);
        }
        var columns = builder.build();
        var households = new ArrayList<Household>();
        for (int each = 0; each < HOUSEHOLDS; each++) {
            households.add(columns.household(each));
        }
        return households;
    }

    private record Into(ColumnsBuilder builder) implements SyntheticPeople.Sink {
        @Override
        public void household(boolean isComplete) {
            builder.household(isComplete);
        }

        @Override
        public int person() {
            return builder.person();
        }

        @Override
        public void know(int person, String fact, Value value) {
            builder.know(person, fact, value);
        }

        @Override
        public void tie(int person, String relation, int other) {
            builder.tie(person, relation, other);
        }
    }
}
