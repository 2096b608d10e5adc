package org.ventanilla.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import org.ventanilla.rules.Household;
import org.ventanilla.rules.Plan.Truth;
import org.ventanilla.rules.Rules;
import org.ventanilla.rules.Value;
import org.ventanilla.rules.columns.ColumnsBuilder;

/**
 * The plan of a household of six, warm, one after another on one thread.
 *
 * <p>{@code interactive}: all of {@link Rules#plan}. That is, for each of the six and every procedure for people, the
 * answer and the facts that decide it or are missing, what must be shown and the way to get it, deadlines, fees, what
 * stands in the way and what opens what among the six; then what to ask next, what to bring, the order, and the hash.
 * {@code interactive_ways}: the same and then, as the page of a plan does, the ways to a yes of every line without one
 * ({@link Rules#ways}).
 *
 * <p>The households are two adults, three children and a grandmother with seven in ten of all facts told at random, which
 * opens more doors than any real family finds. Each comes back several times; nothing of a plan is kept from one time to
 * the next. Beside the time of the clock on the wall ({@code …_p99_us}) stands the time the processor was busy ({@code
 * …_cpu_p99_us}), which says more when others work on the same machine.
 */
final class PlanBench {

    private static final int HOUSEHOLDS = 500;

    /** Warm is when so many rounds in a row were no faster than the best before them. */
    private static final int ROUNDS_ALIKE = 4;

    private static final double FASTER = .97;
    private static final double WARM_UP_SECONDS_MAX = 40;

    private final Setting setting;

    /** Counted so that no plan is made for nothing. */
    private long lines;

    PlanBench(Setting setting) {
        this.setting = setting;
    }

    /** @param timed plans whose time counts, after half as many at least to warm up; with ways, a tenth of that */
    void run(int timed) {
        var households = households();
        measure("interactive", "plan of a household of six", households, timed, this::plan);
        measure("interactive_ways", "plan and the ways to a yes", households, Math.max(2, timed / 10), this::ways);
    }

    private void measure(
            String key, String words, List<Household> households, int timed, ToIntFunction<Household> asked) {
        lines = 0;
        int warm = warmUp(households, timed, asked);
        var wall = new double[timed];
        var busy = new double[timed];
        var threads = ManagementFactory.getThreadMXBean();
        for (int each = 0; each < timed; each++) {
            long start = System.nanoTime();
            long worked = threads.getCurrentThreadCpuTime();
            lines += asked.applyAsInt(households.get(each % HOUSEHOLDS));
            busy[each] = (threads.getCurrentThreadCpuTime() - worked) / 1e3;
            wall[each] = (System.nanoTime() - start) / 1e3;
        }
        put(key, words + ", p50 / p99, microseconds", wall);
        put(key + "_cpu", "the same in time of the processor, whoever else worked", busy);
        setting.report().put(key + "_warm_up", warm);
        setting.report()
                .say("  (%s lines, after %s plans to warm up)", Report.thousands(lines), Report.thousands(warm));
    }

    /**
     * Until it grows no faster: a server has made thousands of plans before the one somebody waits for, and the compiler
     * takes seconds to finish, more when others use the machine.
     *
     * @return how many plans that took
     */
    private int warmUp(List<Household> households, int timed, ToIntFunction<Household> asked) {
        int round = Math.min(HOUSEHOLDS, timed);
        int plans = 0;
        int alike = 0;
        double best = Double.MAX_VALUE;
        long start = System.nanoTime();
        while ((alike < ROUNDS_ALIKE || plans < timed / 2) && (System.nanoTime() - start) / 1e9 < WARM_UP_SECONDS_MAX) {
            double took = Threads.seconds(() -> {
                for (int each = 0; each < round; each++) {
                    lines += asked.applyAsInt(households.get(each));
                }
            });
            alike = took < best * FASTER ? 0 : alike + 1;
            best = Math.min(best, took);
            plans += round;
        }
        return plans;
    }

    private int plan(Household household) {
        return setting.rules().plan(household, setting.on()).lines().size();
    }

    private int ways(Household household) {
        var shut = setting.rules().plan(household, setting.on()).lines().stream()
                .filter(line -> line.verdict().truth() != Truth.YES)
                .toList();
        int found = 0;
        for (var own : setting.rules().ways(household, shut, setting.on()).values()) {
            for (var ways : own.values()) {
                found += ways.size();
            }
        }
        return found;
    }

    private void put(String key, String words, double[] micros) {
        Arrays.sort(micros);
        double median = micros[micros.length / 2];
        double slowest = micros[micros.length * 99 / 100];
        setting.report().put(key + "_p50_us", median);
        setting.report().put(key + "_p99_us", slowest);
        setting.report().row(words, "%,.0f / %,.0f".formatted(median, slowest));
    }

    private List<Household> households() {
        var builder = new ColumnsBuilder(setting.rules(), setting.on());
        var people = new SyntheticPeople(setting.law(), setting.on(), setting.seed());
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
