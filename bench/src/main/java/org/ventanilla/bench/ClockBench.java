package org.ventanilla.bench;

import java.util.Random;
import org.ventanilla.rules.clock.LegalClock;
import org.ventanilla.rules.law.Deadline.Term;
import org.ventanilla.rules.law.Deadline.Unit;
import org.ventanilla.rules.law.Law;

/** Terms of thirty working days from many events at once, on one thread. */
final class ClockBench {

    private static final int EVENTS = 1 << 20;
    private static final int PASSES = 40;
    private static final int FROM = 12_000;
    private static final int TO = 22_000;

    private final Law law;
    private final Report report;

    ClockBench(Law law, Report report) {
        this.law = law;
        this.report = report;
    }

    void run() {
        var list = law.calendars().values().stream().findFirst().orElseThrow();
        var authority = law.authorities().firstKey();
        var clock = LegalClock.of(list, authority);
        var events = new Random(1).ints(EVENTS, FROM, TO).toArray();
        var dues = new int[EVENTS];
        var working = perSecond(clock, new Term(30, Unit.WORKING_DAYS), events, dues);
        var natural = perSecond(clock, new Term(60, Unit.NATURAL_DAYS), events, dues);
        report.put("deadlines_per_second", working);
        report.put("natural_deadlines_per_second", natural);
        report.row("deadlines a second, 30 working days", Report.thousands(working));
        report.row("deadlines a second, 60 natural days", Report.thousands(natural));
    }

    private static double perSecond(LegalClock clock, Term term, int[] events, int[] dues) {
        double best = Double.MAX_VALUE;
        for (int pass = 0; pass < PASSES; pass++) {
            best = Math.min(best, Threads.seconds(() -> clock.dues(term, events, dues)));
        }
        return events.length / best;
    }
}
