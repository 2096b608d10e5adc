package org.ventanilla;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The word test of the launcher, with a Maven that runs nothing and leaves the reports it is told to leave. */
class TestWordTest {

    private static final List<String> TOOLS = List.of(
            "sh", "grep", "dirname", "readlink", "find", "head", "mktemp", "mkdir", "rm", "awk", "tr", "sed", "cat");

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
            var place = Files.exists(Path.of("/bin", tool)) ? "/bin" : "/usr/bin";
            Files.createSymbolicLink(tools.resolve(tool), Path.of(place, tool));
        }
        tool("id", "echo 1000");
    }

    @Test
    void it_ends_with_the_counts_of_all_modules_and_leaves_out_what_an_earlier_run_left() throws IOException {
        tool("chromium", "");
        var old = report("app", "TEST-Earlier.xml", 100, 0, 0, 0);
        Files.setLastModifiedTime(old, FileTime.fromMillis(System.currentTimeMillis() - 60_000));
        maven(1, "engines/rules", "TEST-One.xml", 20, 1, 2, 3, "app", "TEST-Two.xml", 10, 0, 4, 0);
        var said = said("test");
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.lines().getLast()).isEqualTo("20 passed, 7 failed, 3 skipped");
        assertThat(said.lines()).contains("mvn -B -ntp -Dstyle.color=never -fae verify");
    }

    @Test
    void when_everything_passes_it_ends_well() throws IOException {
        tool("chromium", "");
        maven(0, "engines/rules", "TEST-One.xml", 20, 0, 0, 0, "tests/browser", "TEST-Two.xml", 3, 0, 0, 1);
        assertThat(said("test"))
                .isEqualTo(new Said(
                        0, List.of("mvn -B -ntp -Dstyle.color=never -fae verify", "22 passed, 0 failed, 1 skipped")));
    }

    @Test
    void what_could_not_be_run_passes_nothing() throws IOException {
        tool("chromium", "");
        maven(1, "engines/rules", "none", 0, 0, 0, 0, "app", "none", 0, 0, 0, 0);
        assertThat(said("test").code()).isEqualTo(1);
        assertThat(said("test").lines().getLast()).isEqualTo("0 passed, 0 failed, 0 skipped");
    }

    @Test
    void the_fast_part_needs_no_browser_and_leaves_out_what_is_slow() throws IOException {
        maven(0, "engines/rules", "TEST-One.xml", 2, 0, 0, 0, "app", "TEST-Two.xml", 3, 0, 0, 0);
        assertThat(said("test", "--fast"))
                .isEqualTo(new Said(
                        0,
                        List.of(
                                "mvn -B -ntp -Dstyle.color=never -fae -pl engines/rules,app -DexcludedGroups=slow verify",
                                "5 passed, 0 failed, 0 skipped")));
    }

    @Test
    void without_chromium_one_line_says_what_is_skipped_and_how_to_get_it() throws IOException {
        maven(0, "engines/rules", "TEST-One.xml", 2, 0, 0, 0, "app", "TEST-Two.xml", 3, 0, 0, 0);
        var missing = "Chromium is missing, so the browser tests will be skipped. "
                + "Install it (Debian: apt-get install chromium).";
        assertThat(said("test").lines()).containsOnlyOnce(missing).hasSize(3);
        tool("apt-get", "exit 100");
        tool("id", "echo 0");
        assertThat(said("test").lines())
                .containsOnlyOnce("Installing Chromium for the browser tests…")
                .containsOnlyOnce(missing);
        tool("apt-get", "exit 0");
        assertThat(said("test").lines())
                .containsOnlyOnce("Installing Chromium for the browser tests…")
                .doesNotContain(missing);
    }

    @Test
    void without_maven_it_says_how_to_get_it_and_counts_nothing() {
        assertThat(said("test"))
                .isEqualTo(new Said(
                        Ventanilla.TO_MEND,
                        List.of("Maven not found. Install it (Debian: apt-get install maven) and try again.")));
    }

    private record Said(int code, List<String> lines) {}

    private Said said(String... words) {
        var line = new ArrayList<>(List.of("/bin/sh", launcher.toString()));
        line.addAll(List.of(words));
        var all = Map.of(
                "PATH", tools.toString(), "HOME", folder.toString(), "JAVA_HOME", System.getProperty("java.home"));
        var child = Child.start(folder.resolve("said"), line, all);
        var code = child.exit();
        return new Said(code, child.said().lines().toList());
    }

    private void tool(String name, String does) throws IOException {
        var tool = Files.writeString(tools.resolve(name), "#!/bin/sh\n" + does + "\n");
        assertThat(tool.toFile().setExecutable(true)).isTrue();
    }

    private Path reports(String module) {
        return launcher.resolveSibling(module).resolve("target/surefire-reports");
    }

    /** As Surefire writes it; the failing test quotes what looks like a report of its own. */
    private Path report(String module, String name, int tests, int errors, int failures, int skipped)
            throws IOException {
        return Files.writeString(Files.createDirectories(reports(module)).resolve(name), """
                <?xml version="1.0" encoding="UTF-8"?>
                <testsuite xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" version="3.0.2" name="One" time="0.1" tests="%d" errors="%d" skipped="%d" failures="%d">
                  <properties><property name="tests" value="99"/></properties>
                  <testcase name="tests" classname="One" time="0.1"/>
                </testsuite>
                """.formatted(
                        tests, errors, skipped, failures));
    }

    /** A Maven that says what it was asked, leaves two reports and ends so. */
    private void maven(int code, Object... two) throws IOException {
        var script = new StringBuilder("echo mvn \"$@\"\n");
        for (var at = 0; at < two.length; at += 6) {
            var module = (String) two[at];
            var name = (String) two[at + 1];
            if (name.startsWith("TEST-")) {
                var made = report(
                        module, name, (int) two[at + 2], (int) two[at + 3], (int) two[at + 4], (int) two[at + 5]);
                var kept = folder.resolve(name);
                Files.move(made, kept, StandardCopyOption.REPLACE_EXISTING);
                script.append("cat \"")
                        .append(kept)
                        .append("\" > \"")
                        .append(made)
                        .append("\"\n");
            }
        }
        tool("mvn", script.append("exit ").append(code).toString());
    }
}
