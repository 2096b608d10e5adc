package org.ventanilla.bench;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** The same threads for both sides of a comparison. */
final class Threads {

    interface Stretch {
        void work(int from, int to);
    }

    private Threads() {}

    static double seconds(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }

    /** Shares {@code count} things out evenly and waits for all of them. */
    static void share(int count, int threads, Stretch stretch) {
        var jobs = new ArrayList<Callable<Void>>();
        for (int each = 0; each < threads; each++) {
            int from = (int) ((long) count * each / threads);
            int to = (int) ((long) count * (each + 1) / threads);
            jobs.add(() -> {
                stretch.work(from, to);
                return null;
            });
        }
        try (var pool = Executors.newFixedThreadPool(threads)) {
            for (var done : pool.invokeAll(jobs)) {
                done.get();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The measurement was stopped.", stopped);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("The measurement failed. Maybe read the cause.", failed.getCause());
        }
    }
}
