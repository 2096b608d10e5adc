package org.ventanilla.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ventanilla.bench.StartBench.Limits;
import org.ventanilla.embedded.Trouble;

/** The measurement of starting, on a program that serves the pages of an empty folder. */
class StartBenchTest {

    private static final Limits GENEROUS = new Limits(30, 30, 30);
    private static final String WORDS = "procedures) ;; facts) ;; plan) test -s \"$2\" ;; deadline) ;;";

    @TempDir
    private Path home;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final Report report = new Report(new PrintStream(printed, true, StandardCharsets.UTF_8));

    @BeforeEach
    void beAClone() throws IOException {
        git("init", "--quiet", "--initial-branch=main");
    }

    @Test
    void every_figure_stands_beside_its_limit_and_within_all_of_them_the_answer_is_yes() throws IOException {
        commit(WORDS);
        assertThat(new StartBench(report, GENEROUS, 1).run(home)).isZero();
        for (var key : new String[] {"first_page", "second_start", "procedures", "facts", "plan", "deadline"}) {
            assertThat(report.get(key + "_seconds").doubleValue()).as(key).isBetween(0.001, 30.0);
            assertThat(report.get(key + "_limit").doubleValue()).as(key).isEqualTo(30);
        }
        assertThat(report.get("over")).isEqualTo(0);
        assertThat(said())
                .contains("Cloning", "./ventanilla run …", "./ventanilla facts …, 1 times")
                .doesNotContain("OVER");
    }

    @Test
    void one_word_over_its_limit_makes_the_answer_no_and_is_named() throws IOException {
        commit(WORDS.replace("facts)", "facts) sleep 1.2"));
        assertThat(new StartBench(report, new Limits(30, 30, 1), 3).run(home)).isEqualTo(1);
        assertThat(report.get("over")).isEqualTo(1);
        assertThat(report.get("facts_seconds").doubleValue()).isGreaterThan(1.2);
        assertThat(said().lines().filter(line -> line.contains("OVER")))
                .singleElement()
                .asString()
                .contains("facts");
    }

    @Test
    void a_first_page_that_comes_late_is_over_too_and_is_waited_for() throws IOException {
        commit(WORDS);
        assertThat(new StartBench(report, new Limits(0.01, 30, 30), 1).run(home))
                .isEqualTo(1);
        assertThat(report.get("first_page_limit").doubleValue()).isEqualTo(0.01);
    }

    @Test
    void a_word_that_fails_is_no_measurement() throws IOException {
        commit(WORDS.replace("facts)", "facts) echo 'no facts today' >&2; exit 2"));
        assertThatThrownBy(() -> new StartBench(report, GENEROUS, 1).run(home))
                .isInstanceOf(Trouble.class)
                .hasMessage("./ventanilla facts ended with 2: no facts today");
    }

    @Test
    void a_program_that_does_not_start_is_told_with_its_own_last_line() throws IOException {
        Files.writeString(home.resolve("ventanilla"), "#!/bin/sh\necho 'JDK 25 not found.' >&2\nexit 2\n");
        commitAll();
        assertThatThrownBy(() -> new StartBench(report, GENEROUS, 1).run(home))
                .isInstanceOf(Trouble.class)
                .hasMessage("./ventanilla run ended with 2: JDK 25 not found.");
    }

    @Test
    void what_is_no_clone_is_refused() throws IOException {
        var none = Files.createDirectory(home.resolve("none"));
        Files.writeString(none.resolve(".git"), "nowhere\n");
        assertThatThrownBy(() -> new StartBench(report, GENEROUS, 1).run(none))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("cannot be cloned")
                .hasMessageEndingWith("Maybe run it inside a git clone.");
    }

    @Test
    void nothing_is_left_of_the_clone() throws IOException {
        commit("facts) exit 1 ;;");
        var before = clones();
        assertThatThrownBy(() -> new StartBench(report, GENEROUS, 1).run(home)).isInstanceOf(Trouble.class);
        assertThat(clones()).isEqualTo(before);
    }

    @Test
    void the_figure_in_the_middle_counts_and_of_two_the_later() {
        assertThat(StartBench.median(9, 1, 2)).isEqualTo(2);
        assertThat(StartBench.median(4, 1, 2, 3)).isEqualTo(3);
        assertThat(StartBench.median(7)).isEqualTo(7);
    }

    @Test
    void the_limits_are_those_of_the_first_working_window() {
        assertThat(Limits.PROMISED).isEqualTo(new Limits(60, 10, 1.5));
    }

    @Test
    void what_is_written_wrongly_is_answered_in_one_line_with_what_to_write() {
        assertThat(asked("start", "--runs", "0"))
                .isEqualTo("2 --runs (0) is out of bounds, 1 to 99. Maybe ventanilla bench start --json.");
        assertThat(asked("start", "--quick")).startsWith("2 ").endsWith("Maybe ventanilla bench start --json.");
        assertThat(asked("rules", "--people", "0")).endsWith("Maybe ventanilla bench rules --people 100000.");
        assertThat(asked()).startsWith("2 ").endsWith("Maybe ventanilla bench rules --people 100000.");
    }

    private static String asked(String... words) {
        var said = new StringWriter();
        var code = Bench.line().setErr(new PrintWriter(said, true)).execute(words);
        return code + " " + said.toString().strip();
    }

    private String said() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    private static long clones() throws IOException {
        try (var all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return all.filter(each -> each.getFileName().toString().startsWith("ventanilla-bench"))
                    .count();
        }
    }

    /** A launcher whose server is the one that comes with the JDK. */
    private void commit(String words) throws IOException {
        Files.writeString(home.resolve("ventanilla"), """
                #!/bin/sh
                case $1 in
                    run) mkdir -p "$VENTANILLA_DATA"; exec "%s/bin/jwebserver" -p "$VENTANILLA_PORT" -d "$VENTANILLA_DATA" ;;
                    %s
                    *) exit 2 ;;
                esac
                """.formatted(System.getProperty("java.home"), words));
        commitAll();
    }

    private void commitAll() throws IOException {
        assertThat(home.resolve("ventanilla").toFile().setExecutable(true)).isTrue();
        git("add", "ventanilla");
        git("-c", "user.name=Ana", "-c", "user.email=ana@example.org", "commit", "--quiet", "-m", "A program");
    }

    private void git(String... words) throws IOException {
        var all = new java.util.ArrayList<>(java.util.List.of("git"));
        all.addAll(java.util.List.of(words));
        var git = new ProcessBuilder(all).directory(home.toFile()).inheritIO().start();
        assertThat(git.onExit().join().exitValue()).isZero();
    }
}
