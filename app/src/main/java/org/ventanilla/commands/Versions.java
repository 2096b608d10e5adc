package org.ventanilla.commands;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ventanilla.kernel.LawFiles;
import org.ventanilla.rules.law.Law;
import org.ventanilla.rules.law.Loaded;
import org.ventanilla.rules.law.Loader;
import org.ventanilla.rules.law.Source;

/** Reads one side of a comparison: a whole law, a folder of procedures, or one procedure put into the law at hand. */
final class Versions {

    private static final Pattern ID = Pattern.compile("(?m)^procedure:\\s*([a-z0-9-]+)\\s*$");
    private static final int BYTES_MAX = 1 << 18;
    private static final String PROCEDURES = "procedures/";

    private final Manner manner;

    Versions(Manner manner) {
        this.manner = manner;
    }

    /** @param compared the procedures this side is about */
    record Version(Law law, Set<String> compared, boolean isOneFile) {}

    /** Null once it was said what is wrong with the files. */
    @Nullable
    Version read(String name) {
        var path = path(name);
        if (Files.isDirectory(path)) {
            return load(name, folder(path), null);
        }
        var text = text(path);
        var id = ID.matcher(text);
        if (!id.find()) {
            throw manner.wrong("(" + name + ") names no procedure. Maybe procedures/refugee-recognition.yaml.");
        }
        var sources = new ArrayList<Source>();
        for (var source : LawFiles.find(manner.home()).sources()) {
            if (!source.file().equals(PROCEDURES + id.group(1) + ".yaml")) {
                sources.add(source);
            }
        }
        sources.add(new Source(PROCEDURES + id.group(1) + ".yaml", text));
        return load(name, sources, id.group(1));
    }

    private @Nullable Version load(String name, List<Source> sources, @Nullable String id) {
        return switch (Loader.load(sources)) {
            case Loaded.Sound(var law) ->
                new Version(law, id == null ? law.procedures().keySet() : Set.of(id), id != null);
            case Loaded.Refused refused -> {
                manner.complain(refused.print());
                manner.complain("");
                manner.complain("The law with (" + name + ") is not sound: "
                        + refused.complaints().size() + " to mend. Nothing was compared.");
                yield null;
            }
        };
    }

    /** A folder with the law whole; or one of procedures alone, beside the facts and papers at hand. */
    private List<Source> folder(Path path) {
        try {
            if (Files.isDirectory(path.resolve("procedures")) && Files.isDirectory(path.resolve("content"))) {
                return Source.under(path);
            }
            var sources = new ArrayList<Source>();
            for (var source : LawFiles.find(manner.home()).sources()) {
                if (!source.file().startsWith(PROCEDURES)) {
                    sources.add(source);
                }
            }
            for (var file : new TreeSet<>(files(path))) {
                sources.add(new Source(PROCEDURES + file.getFileName(), text(file)));
            }
            return sources;
        } catch (IOException e) {
            throw manner.wrong("(" + path + ") cannot be read. Maybe it belongs to somebody else.");
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var all = Files.list(folder)) {
            return all.filter(file -> file.toString().endsWith(".yaml")).toList();
        }
    }

    private Path path(String name) {
        try {
            var path = Path.of(name);
            if (Files.exists(path)) {
                return path;
            }
        } catch (InvalidPathException e) {
            throw manner.wrong("(" + name.strip() + ") is no name of a file. Maybe procedures/rfc.yaml.");
        }
        throw manner.wrong("There is no file or folder (" + name + "). Maybe another folder.");
    }

    private String text(Path path) {
        try (var bytes = Files.newInputStream(path)) {
            return new String(bytes.readNBytes(BYTES_MAX + 1), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw manner.wrong("(" + path + ") cannot be read. Maybe it belongs to somebody else.");
        }
    }
}
