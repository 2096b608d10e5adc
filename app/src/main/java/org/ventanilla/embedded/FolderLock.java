package org.ventanilla.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.slf4j.LoggerFactory;

/** Keeps a second program off the same data. The system lets go of it when the program dies, however it dies. */
final class FolderLock {

    private final FileLock lock;

    private FolderLock(FileLock lock) {
        this.lock = lock;
    }

    static FolderLock on(Path folder) throws IOException {
        var channel =
                FileChannel.open(folder.resolve("program.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() instanceof FileLock lock) {
                return new FolderLock(lock);
            }
        } catch (OverlappingFileLockException e) {
            // Held by this very program: told below, like any other holder.
        }
        channel.close();
        throw new Trouble(
                "Another Ventanilla is using the data folder (%s). Stop it, or set VENTANILLA_DATA to another folder."
                        .formatted(folder));
    }

    void close() {
        try {
            lock.acquiredBy().close();
        } catch (IOException e) {
            LoggerFactory.getLogger(FolderLock.class).warn("The lock on the data folder could not be let go.", e);
        }
    }
}
