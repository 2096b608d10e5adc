package org.ventanilla;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher on a machine where something is missing, from a folder with a space in its name. */
class LauncherTest {

    private static final List<String> TOOLS =
            List.of("sh", "grep", "dirname", "readlink", "find", "head", "id", "mktemp", "mkdir", "touch", "rm", "awk");

    @TempDir
    private Path folder;

    private Path launcher;
    private Path tools;

    @BeforeEach
    void copyTheLauncher() throws IOException {
        var home = Files.createDirectory(folder.resolve("a clone"));
        launcher = Files.copy(Path.of("../ventanilla"), home.resolve("ventanilla"), StandardCopyOption.COPY_ATTRIBUTES);
        tools = Files.createDirectory(folder.resolve("tools"));
        for (var tool : TOOLS) {
            for (var place : List.of("/bin", "/usr/bin")) {
                if (Files.exists(Path.of(place, tool)) && !Files.exists(tools.resolve(tool))) {
                    Files.createSymbolicLink(tools.resolve(tool), Path.of(place, tool));
                }
            }
        }
    }

    @Test
    void without_a_jdk_25_it_says_where_to_get_one() throws IOException {
        var older = Files.createDirectories(folder.resolve("jdks/seventeen/bin"));
        Files.createFile(older.resolve("javac")).toFile().setExecutable(true);
        Files.writeString(older.resolveSibling("release"), "JAVA_VERSION=\"17.0.1\"\n");

        assertThat(refusal(Map.of("VENTANILLA_JDKS", folder.resolve("jdks").toString(), "JAVA_HOME", "")))
                .startsWith("JDK 25 not found.")
                .contains("JAVA_HOME");
    }

    @Test
    void a_java_home_of_another_version_is_not_believed() throws IOException {
        var old = Files.createDirectories(folder.resolve("old/bin"));
        Files.createFile(old.resolve("javac")).toFile().setExecutable(true);
        Files.writeString(old.resolveSibling("release"), "JAVA_VERSION=\"21\"\n");

        assertThat(refusal(Map.of("VENTANILLA_JDKS", folder + "/none", "JAVA_HOME", folder + "/old")))
                .startsWith("JDK 25 not found.");
    }

    @Test
    void without_maven_it_says_how_to_get_it() {
        assertThat(refusal(Map.of("JAVA_HOME", System.getProperty("java.home"))))
                .startsWith("Maven not found. Install it (Debian: apt-get install maven");
    }

    @Test
    void a_word_that_test_does_not_know_is_answered_with_the_right_one() {
        assertThat(said(Map.of("JAVA_HOME", System.getProperty("java.home")), "test", "--quick"))
                .startsWith("test knows (--fast), not (--quick).");
    }

    private String refusal(Map<String, String> settings) {
        var said = said(settings, "run");
        assertThat(said.lines()).hasSize(1);
        return said;
    }

    private String said(Map<String, String> settings, String... words) {
        var all = new HashMap<>(settings);
        all.put("PATH", tools.toString());
        all.put("HOME", folder.toString());
        var line = new java.util.ArrayList<>(List.of("/bin/sh", launcher.toString()));
        line.addAll(List.of(words));
        var child = Child.start(folder.resolve("said"), line, all);
        assertThat(child.exit()).as(child.said()).isEqualTo(Ventanilla.TO_MEND);
        return child.said();
    }
}
