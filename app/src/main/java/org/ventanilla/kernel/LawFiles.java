package org.ventanilla.kernel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.law.Loaded;
import org.ventanilla.rules.law.Loader;
import org.ventanilla.rules.law.Source;

/**
 * Where the files of the law stand: in the folder the program was started from, so that a lawyer's change counts at the
 * next start, or else inside the program's own jar.
 *
 * @param where a folder or the program, in words for messages
 */
public record LawFiles(String where, List<Source> sources) {

    private static final String IN_JAR = "law/";
    private static final int BYTES_MAX = 1 << 20;

    /**
     * @param home the root that holds {@code procedures/} and {@code content/}; where it is null or lacks one of them the
     *     program's own files are read
     */
    public static LawFiles find(@Nullable Path home) {
        try {
            if (home != null
                    && Files.isDirectory(home.resolve("procedures"))
                    && Files.isDirectory(home.resolve("content"))) {
                return new LawFiles(home.toString(), Source.under(home));
            }
            return packed();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Loaded load() {
        return Loader.load(sources);
    }

    /** @param today the day on which people are served by it */
    public Loaded load(LocalDate today) {
        return Loader.load(sources, today);
    }

    private static LawFiles packed() throws IOException {
        var program = program();
        if (Files.isDirectory(program)) {
            return new LawFiles("the program", Source.under(program.resolve(IN_JAR)));
        }
        var sources = new ArrayList<Source>();
        try (var jar = new JarFile(program.toFile())) {
            for (var entries = jar.entries(); entries.hasMoreElements(); ) {
                var entry = entries.nextElement();
                if (isLaw(entry.getName())) {
                    try (var bytes = jar.getInputStream(entry)) {
                        var text = new String(bytes.readNBytes(BYTES_MAX), StandardCharsets.UTF_8);
                        sources.add(new Source(entry.getName().substring(IN_JAR.length()), text));
                    }
                }
            }
        }
        return new LawFiles("the program", sources);
    }

    /** Words, personas and centres stand beside the law and are read by those who use them. */
    private static boolean isLaw(String entry) {
        if (!entry.startsWith(IN_JAR) || !entry.endsWith(".yaml")) {
            return false;
        }
        var name = entry.substring(IN_JAR.length());
        return name.startsWith("procedures/")
                || name.startsWith("content/calendars/")
                || Source.CONTENT.contains(name.substring("content/".length()));
    }

    private static Path program() {
        try {
            return Path.of(LawFiles.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("The program's own place cannot be read. Maybe its path is unusual.", e);
        }
    }
}
