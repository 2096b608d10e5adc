package org.ventanilla;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
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

    /** A JDK that says what it was asked, and writes an archive when it is asked for one. */
    private String jdk(String whenTraining) throws IOException {
        var bin = Files.createDirectories(folder.resolve("jdk/bin"));
        Files.writeString(bin.resolveSibling("release"), "JAVA_VERSION=\"25.0.1\"\n");
        Files.createFile(bin.resolve("javac")).toFile().setExecutable(true);
        Files.writeString(bin.resolve("java"), """
                #!/bin/sh
                for word; do
                    case $word in -XX:AOTCacheOutput=*) %s ;; esac
                done
                echo "$@"
                """.formatted(whenTraining));
        assertThat(bin.resolve("java").toFile().setExecutable(true)).isTrue();
        return folder.resolve("jdk").toString();
    }

    private Path target(String file, long age) throws IOException {
        var target = Files.createDirectories(launcher.resolveSibling("app/target"));
        var path = Files.writeString(target.resolve(file), "");
        Files.setLastModifiedTime(path, FileTime.fromMillis(System.currentTimeMillis() - age));
        return path;
    }

    private String answered(String jdk, String... words) {
        var all = Map.of("PATH", tools.toString(), "HOME", folder.toString(), "JAVA_HOME", jdk);
        var line = new java.util.ArrayList<>(List.of("/bin/sh", launcher.toString()));
        line.addAll(List.of(words));
        var child = Child.start(folder.resolve("said"), line, all);
        assertThat(child.exit()).as(child.said()).isZero();
        return child.said();
    }

    @Test
    void a_short_word_uses_the_archive_of_this_jar_and_the_server_does_not() throws IOException {
        var jdk = jdk("exit 1");
        target("ventanilla.jar", 60_000);
        var archive = target("ventanilla.aot", 30_000);
        assertThat(answered(jdk, "plan", "family.json")).contains("-XX:AOTCache=" + archive, "plan family.json");
        assertThat(answered(jdk, "run")).doesNotContain("AOTCache");
    }

    @Test
    void an_archive_older_than_the_jar_or_none_at_all_is_left_alone() throws IOException {
        var jdk = jdk("exit 1");
        target("ventanilla.jar", 60_000);
        assertThat(answered(jdk, "facts")).doesNotContain("AOT");
        target("ventanilla.aot", 90_000);
        assertThat(answered(jdk, "facts")).doesNotContain("AOT");
    }

    @Test
    void an_archive_made_in_the_same_tick_of_the_clock_as_its_jar_is_used() throws IOException {
        var jdk = jdk("exit 1");
        var jar = target("ventanilla.jar", 60_000);
        var archive = target("ventanilla.aot", 60_000);
        Files.setLastModifiedTime(archive, Files.getLastModifiedTime(jar));
        assertThat(answered(jdk, "facts")).contains("-XX:AOTCache=" + archive);
    }

    @Test
    void after_a_build_the_archive_is_made_and_used_at_once() throws IOException {
        maven();
        var jdk = jdk("touch \"${word#*=}\"");
        var said = answered(jdk, "facts");
        var archive = launcher.resolveSibling("app/target/ventanilla.aot");
        assertThat(archive).exists();
        assertThat(said).contains("Built.", "-XX:AOTCache=" + archive);
        try (var left = Files.list(archive.getParent())) {
            assertThat(left.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("ventanilla.jar", "ventanilla.aot", "build.log");
        }
    }

    @Test
    void when_the_archive_cannot_be_made_the_word_is_answered_all_the_same() throws IOException {
        maven();
        var said = answered(jdk("exit 1"), "facts");
        assertThat(said).contains("Built.", "facts").doesNotContain("AOTCache");
    }

    @Test
    void the_benchmarks_are_built_once_and_run_with_the_compiler_of_a_server() throws IOException {
        maven();
        var jdk = jdk("exit 1");
        var said = answered(jdk, "bench", "rules", "--people", "5");
        assertThat(said)
                .contains("Building the benchmarks", "org.ventanilla.bench.Bench rules --people 5")
                .doesNotContain("TieredStopAtLevel");

        assertThat(answered(jdk, "bench", "rules"))
                .contains("org.ventanilla.bench.Bench rules")
                .doesNotContain("Building");
    }

    /** A Maven that builds nothing but the names of the jars. */
    private void maven() throws IOException {
        Files.createSymbolicLink(tools.resolve("mv"), Path.of("/bin/mv"));
        var maven = Files.writeString(
                tools.resolve("mvn"),
                "#!/bin/sh\ntouch app/target/ventanilla.jar\nif [ -d bench/target ]; then touch bench/target/ventanilla-bench.jar; fi\n");
        assertThat(maven.toFile().setExecutable(true)).isTrue();
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
