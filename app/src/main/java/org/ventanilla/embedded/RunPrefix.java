package org.ventanilla.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** How to run PostgreSQL, which refuses to be root, when the program is root. */
final class RunPrefix {

    private static final List<String> NAMESPACE = List.of("unshare", "-U");
    private static final List<String> NOBODY =
            List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--");

    private RunPrefix() {}

    static List<String> choose(Path folder) throws IOException {
        if (!"root".equals(System.getProperty("user.name"))) {
            return List.of();
        }
        if (works(NAMESPACE)) {
            return NAMESPACE;
        }
        if (works(NOBODY)) {
            giveToNobody(folder);
            return NOBODY;
        }
        throw new Trouble("PostgreSQL refuses to run as root, and neither unshare nor setpriv works here. "
                + "Run ./ventanilla as an ordinary user, or set VENTANILLA_DB_URL to a PostgreSQL of yours.");
    }

    private static boolean works(List<String> prefix) {
        try {
            var words = new java.util.ArrayList<>(prefix);
            words.add("true");
            var process = new ProcessBuilder(words)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void giveToNobody(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            for (var path : all.toList()) {
                Files.setAttribute(path, "unix:uid", 65534, java.nio.file.LinkOption.NOFOLLOW_LINKS);
            }
        }
        for (var above = folder.toAbsolutePath().getParent(); above != null; above = above.getParent()) {
            if (!Files.getPosixFilePermissions(above)
                    .contains(java.nio.file.attribute.PosixFilePermission.OTHERS_EXECUTE)) {
                throw new Trouble(("PostgreSQL may not be root here and cannot pass through (%s). "
                                + "Set VENTANILLA_DATA to a folder that everybody may traverse.")
                        .formatted(above));
            }
        }
    }
}
