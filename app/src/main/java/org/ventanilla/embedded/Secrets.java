package org.ventanilla.embedded;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/** The passwords of the embedded server, drawn once and readable by their owner alone. */
record Secrets(String superuser, String owner, String app) {

    static final String SUPERUSER = "postgres";

    static Secrets keptIn(Path folder) throws IOException {
        var file = folder.resolve("secrets.properties");
        if (!Files.exists(file)) {
            write(file);
        }
        var kept = new Properties();
        kept.load(new StringReader(Files.readString(file)));
        return new Secrets(get(kept, "superuser"), get(kept, "owner"), get(kept, "app"));
    }

    private static void write(Path file) throws IOException {
        var onlyOwner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var fresh = Files.createTempFile(file.getParent(), "secrets", ".new", onlyOwner);
        Files.writeString(fresh, "superuser=%s%nowner=%s%napp=%s%n".formatted(draw(), draw(), draw()));
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String draw() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static String get(Properties kept, String name) {
        var value = kept.getProperty(name);
        if (value == null) {
            throw new Trouble(
                    "secrets.properties in the data folder has no (%s). Restore it from a backup.".formatted(name));
        }
        return value;
    }

    @Override
    public String toString() {
        return "Secrets";
    }
}
