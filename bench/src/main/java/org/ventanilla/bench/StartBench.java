package org.ventanilla.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.DoubleStream;

/** What somebody who tries the program waits for: the first page from a clean clone, the second start, words on files. */
final class StartBench {

    private static final int PATIENCE = 5;

    /** A couple of two countries, a child of hers and one born here. */
    private static final String FAMILY = """
            { "household": { "complete": true,
              "maria": { "nationality": "HN", "in_mexico": true, "entry.date": "2026-10-19" },
              "wilner": { "nationality": "HT", "in_mexico": true, "entry.date": "2026-10-19", "partner_of": ["maria"] },
              "djenny": { "nationality": "HN", "in_mexico": true, "born_on": "2017-03-03", "child_of": ["maria"] },
              "samuel": { "nationality": "MX", "born_on": "2026-11-03", "born_in": "MX",
                          "child_of": ["maria", "wilner"] } } }
            """;

    /** In seconds, as the first working window promised them. */
    record Limits(double firstPage, double secondStart, double word) {

        static final Limits PROMISED = new Limits(60, 10, 1.5);
    }

    private final Report report;
    private final Limits limits;
    private final int runs;
    private int over;

    /** @param runs how often every word is said; the one in the middle counts */
    StartBench(Report report, Limits limits, int runs) {
        this.report = report;
        this.limits = limits;
        this.runs = runs;
    }

    /** @return the exit code: 1 when anything takes longer than it may */
    int run(Path home) throws IOException {
        report.say("Cloning what was committed last in %s", home.toRealPath());
        try (var clone = FreshClone.of(home)) {
            hold(
                    "first_page",
                    "first page from a clean clone, seconds",
                    page(clone, limits.firstPage()),
                    limits.firstPage());
            hold(
                    "second_start",
                    "first page of the second start, seconds",
                    page(clone, limits.secondStart()),
                    limits.secondStart());
            var family = Files.writeString(clone.folder().resolve("family.json"), FAMILY);
            word(clone, "procedures");
            word(clone, "facts");
            word(clone, "plan", family.toString(), "--on", "2026-11-24");
            word(clone, "deadline", "refugee-recognition", "filing", "--from", "2026-10-09");
        }
        report.put("over", over);
        report.row("over their limit", Integer.toString(over));
        return over == 0 ? 0 : 1;
    }

    private double page(FreshClone clone, double limit) throws IOException {
        report.say("./ventanilla run …");
        var seconds = clone.secondsToFirstPage(
                (int) Math.ceil(limit * PATIENCE), gone -> report.say("  … %d s without a page", gone));
        clone.stop();
        return seconds;
    }

    private void word(FreshClone clone, String... words) throws IOException {
        report.say("./ventanilla %s …, %d times", words[0], runs);
        var each = new double[runs];
        for (int run = 0; run < runs; run++) {
            each[run] = clone.seconds(words);
        }
        hold(words[0], words[0] + ", seconds", median(each), limits.word());
    }

    /** The middle one; of an even number the later of the two, so that nothing is made to look quicker. */
    static double median(double... figures) {
        return DoubleStream.of(figures).sorted().toArray()[figures.length / 2];
    }

    private void hold(String key, String what, double seconds, double limit) {
        report.put(key + "_seconds", seconds);
        report.put(key + "_limit", limit);
        report.row(what, "%.2f of %.1f%s".formatted(seconds, limit, seconds > limit ? "  OVER" : ""));
        over += seconds > limit ? 1 : 0;
    }
}
