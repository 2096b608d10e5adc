package org.ventanilla.rules.columns;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Blocks shared out evenly among threads; nobody writes another's block, so the outcome is the same for any number. */
final class Work implements AutoCloseable {

    private static final int THREADS_MAX = 1_024;

    /** From one block to before another. */
    interface Stretch {
        void work(int from, int to);
    }

    private final int blocks;
    private final int threads;
    private final ExecutorService pool;

    Work(int blocks, int threads) {
        if (threads < 1 || threads > THREADS_MAX) {
            throw new IllegalArgumentException(
                    "(" + threads + ") threads cannot work. Maybe as many as the machine has processors.");
        }
        this.blocks = blocks;
        this.threads = threads;
        this.pool = Executors.newFixedThreadPool(threads);
    }

    void share(Stretch stretch) {
        var jobs = new ArrayList<Callable<Void>>();
        for (int each = 0; each < threads; each++) {
            int from = (int) ((long) blocks * each / threads);
            int to = (int) ((long) blocks * (each + 1) / threads);
            jobs.add(() -> {
                stretch.work(from, to);
                return null;
            });
        }
        try {
            for (var done : pool.invokeAll(jobs)) {
                done.get();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The work was stopped. Maybe the program is closing.", stopped);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("A block could not be answered. Maybe a fault of ours.", failed.getCause());
        }
    }

    @Override
    public void close() {
        pool.close();
    }
}
