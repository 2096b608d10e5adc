package org.ventanilla.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The running PostgreSQL as its lock file tells it: process and port. */
record Postmaster(long pid, int port) {

    private static final int PORT_LINE = 3;

    /** The one that owns this cluster, or null when the lock file is absent, half-written or stale. */
    static @Nullable Postmaster findAlive(Path cluster, Path programs) throws IOException {
        try {
            var lines = Files.readAllLines(cluster.resolve("postmaster.pid"));
            if (lines.size() <= PORT_LINE) {
                return null;
            }
            var found = new Postmaster(
                    Long.parseLong(lines.getFirst().strip()),
                    Integer.parseInt(lines.get(PORT_LINE).strip()));
            return found.isOurs(programs) ? found : null;
        } catch (NoSuchFileException | NumberFormatException e) {
            return null;
        }
    }

    /** Alive, no zombie, and running our unpacked program: a recycled process number is not adopted. */
    boolean isOurs(Path programs) {
        return isRunning(pid)
                && ProcessHandle.of(pid)
                        .flatMap(process -> process.info().command())
                        .filter(command -> Path.of(command).startsWith(programs))
                        .isPresent();
    }

    /** A killed process nobody has collected yet still answers signals; its state says it is dead. */
    private static boolean isRunning(long pid) {
        try {
            var stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            var state = stat.charAt(stat.lastIndexOf(')') + 2);
            return state != 'Z' && state != 'X';
        } catch (IOException e) {
            return false;
        }
    }

    /** Removes a lock whose owner is dead, once no process works inside the cluster any more. */
    static void clearStaleLock(Path cluster, Path programs) throws IOException {
        var lock = cluster.resolve("postmaster.pid");
        if (Files.exists(lock) && findAlive(cluster, programs) == null && nobodyWorksIn(cluster)) {
            Files.deleteIfExists(lock);
        }
    }

    private static boolean nobodyWorksIn(Path cluster) throws IOException {
        var real = cluster.toRealPath();
        return ProcessHandle.allProcesses()
                .map(process -> Path.of("/proc", Long.toString(process.pid()), "cwd"))
                .noneMatch(cwd -> pointsTo(cwd, real));
    }

    private static boolean pointsTo(Path link, Path folder) {
        try {
            return Files.readSymbolicLink(link).equals(folder);
        } catch (IOException e) {
            return false;
        }
    }
}
