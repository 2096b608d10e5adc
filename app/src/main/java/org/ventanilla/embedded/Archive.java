package org.ventanilla.embedded;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The PostgreSQL programs as they travel inside the jar. */
final class Archive {

    static final String RESOURCE = "/postgres-linux-x86_64.txz";
    private static final String VERSION = "postgresql-18.6";

    private Archive() {}

    /** Unpacks once; the marker file is written last, so a half-unpacked folder is never used. */
    static Path unpackInto(Path folder) throws IOException {
        var home = folder.resolve(VERSION);
        var marker = home.resolve(".complete");
        if (Files.exists(marker)) {
            return home;
        }
        Files.createDirectories(home);
        try (var packed = Archive.class.getResourceAsStream(RESOURCE)) {
            if (packed == null) {
                throw new Trouble("This build carries no PostgreSQL for %s. Set VENTANILLA_DB_URL to one of yours."
                        .formatted(System.getProperty("os.arch")));
            }
            unpack(packed, home);
        }
        Files.createFile(marker);
        return home;
    }

    static void unpack(InputStream packed, Path home) throws IOException {
        var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed)));
        for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
            var target = home.resolve(entry.getName()).normalize();
            if (!target.startsWith(home)) {
                throw new IOException("The archive entry (%s) leaves its folder.".formatted(entry.getName()));
            }
            place(tar, entry, target);
        }
    }

    private static void place(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.deleteIfExists(target);
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, target, StandardCopyOption.REPLACE_EXISTING);
        if ((entry.getMode() & 0100) != 0) {
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }
}
