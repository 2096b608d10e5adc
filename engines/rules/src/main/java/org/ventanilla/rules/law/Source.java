package org.ventanilla.rules.law;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * One file of the law, as text.
 *
 * @param file its name from the root of the law, with slashes: {@code procedures/rfc.yaml}
 */
public record Source(String file, String text) {

    /** The single files of {@code content/} that are law; the folder holds words and personas beside them. */
    public static final List<String> CONTENT =
            List.of("facts.yaml", "documents.yaml", "authorities.yaml", "tariffs.yaml");

    /** Every file of the law that stands under this root, sorted by name. */
    public static List<Source> under(Path root) throws IOException {
        var found = new ArrayList<Source>();
        for (var name : CONTENT) {
            if (Files.exists(root.resolve("content").resolve(name))) {
                found.add(read(root, "content/" + name));
            }
        }
        addFolder(root, "content/calendars", found);
        addFolder(root, "procedures", found);
        addFolder(root, "procedures/past", found);
        return found;
    }

    private static void addFolder(Path root, String folder, List<Source> found) throws IOException {
        var path = root.resolve(folder);
        if (!Files.isDirectory(path)) {
            return;
        }
        var names = new ArrayList<String>();
        try (var entries = Files.newDirectoryStream(path)) {
            for (var entry : entries) {
                if (entry.getFileName().toString().endsWith(".yaml")) {
                    names.add(folder + "/" + entry.getFileName());
                }
                if (names.size() > Loader.FILES_MAX) {
                    break;
                }
            }
        }
        Collections.sort(names);
        for (var name : names) {
            found.add(read(root, name));
        }
    }

    /** Bytes that are no UTF-8 become the replacement character, which the loader then refuses where it stands. */
    private static Source read(Path root, String name) throws IOException {
        try (var bytes = Files.newInputStream(root.resolve(name))) {
            return new Source(name, new String(bytes.readNBytes(Loader.BYTES_MAX + 1), StandardCharsets.UTF_8));
        }
    }
}
