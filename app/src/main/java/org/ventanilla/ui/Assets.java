package org.ventanilla.ui;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.ventanilla.rules.law.Sha256;

/**
 * The sheets, scripts and drawings of every page. The sheets are joined into one at start, so that a first visit
 * over a weak line asks once; the address carries a fingerprint, so that browsers may keep the answer for good.
 */
class Assets {

    /** One file as it goes out, plain and packed. */
    record Asset(String type, byte[] plain, byte[] packed) {}

    private static final String SHEET = "ventanilla.css";
    /** Meanings before the sheets that use them; then the vendored sheet, so that ours has the last word. */
    private static final List<String> FIRST = List.of("tokens.css", "govuk.css", "base.css");

    private static final Pattern COMMENT = Pattern.compile("/\\*[\\s\\S]*?\\*/\\s*");

    private final Map<String, Asset> assets;
    private final String version;

    private Assets(Map<String, Asset> assets) {
        this.assets = Map.copyOf(assets);
        this.version = fingerprint(new TreeMap<>(assets));
    }

    static Assets load() {
        try {
            var found = new TreeMap<String, Asset>();
            found.put(SHEET, asset("text/css", sheet().getBytes(StandardCharsets.UTF_8)));
            found.put("htmx.js", asset("text/javascript", bytes(webJar("htmx.org", "dist/htmx.min.js"))));
            for (var script : ours("static/js/*.js")) {
                found.put("js/" + script.getFilename(), asset("text/javascript", bytes(script)));
            }
            for (var drawing : ours("static/*.svg")) {
                found.put(Objects.requireNonNull(drawing.getFilename()), asset("image/svg+xml", bytes(drawing)));
            }
            return new Assets(found);
        } catch (IOException missing) {
            throw new UncheckedIOException(
                    "Sheets or scripts of the pages could not be read.\nMaybe the program was built incompletely.",
                    missing);
        }
    }

    /** Where they are served, ending in a slash. */
    String path() {
        return "/assets/" + version + "/";
    }

    String version() {
        return version;
    }

    @Nullable
    Asset find(String name) {
        return assets.get(name);
    }

    /** Bytes on the wire for a first visit, besides the page itself. */
    int packedSize() {
        return assets.values().stream().mapToInt(asset -> asset.packed().length).sum();
    }

    private static String sheet() throws IOException {
        var parts = new ArrayList<String>();
        parts.add(text(new ClassPathResource("static/css/tokens.css")));
        parts.add(GovukSheet.ours(text(webJar("govuk-frontend", "dist/govuk/govuk-frontend.min.css"))));
        parts.add(text(new ClassPathResource("static/css/govuk.css")));
        parts.add(text(new ClassPathResource("static/css/base.css")));
        for (var part : ours("static/css/*.css")) {
            if (!FIRST.contains(part.getFilename())) {
                parts.add(text(part));
            }
        }
        return COMMENT.matcher(String.join("\n", parts)).replaceAll("");
    }

    private static Resource webJar(String name, String path) throws IOException {
        var pattern = "classpath*:META-INF/resources/webjars/%s/*/%s".formatted(name, path);
        var found = new PathMatchingResourcePatternResolver().getResources(pattern);
        if (found.length != 1) {
            throw new IOException("%s was found %d times.\nMaybe two versions of it are on the class path."
                    .formatted(pattern, found.length));
        }
        return found[0];
    }

    private static List<Resource> ours(String pattern) throws IOException {
        var found = new PathMatchingResourcePatternResolver().getResources("classpath:" + pattern);
        return Arrays.stream(found)
                .sorted(Comparator.comparing(file -> Objects.requireNonNull(file.getFilename())))
                .toList();
    }

    private static Asset asset(String type, byte[] plain) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var packing = new GZIPOutputStream(packed)) {
            packing.write(plain);
        }
        return new Asset(type, plain, packed.toByteArray());
    }

    private static byte[] bytes(Resource file) throws IOException {
        return file.getContentAsByteArray();
    }

    private static String text(Resource file) throws IOException {
        return file.getContentAsString(StandardCharsets.UTF_8);
    }

    private static String fingerprint(Map<String, Asset> assets) {
        var all = assets.values().stream().map(Asset::plain).toArray(byte[][]::new);
        return HexFormat.of().formatHex(Sha256.of(all), 0, 6);
    }
}
