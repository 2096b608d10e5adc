package org.ventanilla;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Files and methods that one person can hold in mind at once. */
class SizesTest {

    private static final int FILE = 300;
    private static final int TEST_FILE = 400;
    private static final int METHOD = 40;
    private static final int IMPORTS = 25;
    private static final Pattern TEXT_BLOCK = Pattern.compile("\"\"\"\\R.*?\"\"\"", Pattern.DOTALL);
    private static final List<Path> OURS = List.of(
            Path.of("src/main/java"), Path.of("../engines/rules/src/main/java"), Path.of("../bench/src/main/java"));
    private static final List<Path> TESTS = List.of(
            Path.of("src/test/java"), Path.of("../tests/browser/src/test/java"), Path.of("../bench/src/test/java"));

    @Test
    void every_file_and_method_of_ours_is_short() throws IOException {
        var tooLong = new ArrayList<String>();
        for (var folder : OURS) {
            for (var file : sources(folder)) {
                tooLong.addAll(wrongIn(file.toString(), Files.readString(file), FILE));
            }
        }
        for (var folder : TESTS) {
            for (var file : sources(folder)) {
                tooLong.addAll(wrongIn(file.toString(), Files.readString(file), TEST_FILE));
            }
        }

        assertThat(tooLong).isEmpty();
    }

    @Test
    void a_long_method_a_long_file_and_a_long_list_of_imports_are_found() throws IOException {
        var method = "class A { void a() {\n" + "a();\n".repeat(METHOD + 1) + "} }";
        var imports = "import java.util.List;\n".repeat(IMPORTS + 1) + "class A {}";

        assertThat(wrongIn("A.java", method, FILE)).singleElement().asString().contains("method a has 41 lines");
        assertThat(wrongIn("A.java", "class A {}\n".repeat(FILE + 1), FILE))
                .singleElement()
                .asString()
                .contains("301 lines");
        assertThat(wrongIn("A.java", imports, FILE)).singleElement().asString().contains("26 imports");
        assertThat(wrongIn("A.java", "class A { void a() {\n" + "a();\n".repeat(METHOD) + "} }", FILE))
                .isEmpty();
    }

    private static List<String> wrongIn(String name, String text, int fileBound) throws IOException {
        var wrong = new ArrayList<String>();
        var unit = parse(name, text);
        var lines = text.lines().count();
        if (lines > fileBound) {
            wrong.add("%s has %d lines".formatted(name, lines));
        }
        if (unit.tree().getImports().size() > IMPORTS) {
            wrong.add(
                    "%s has %d imports".formatted(name, unit.tree().getImports().size()));
        }
        new Methods(name, unit, wrong).scan(unit.tree(), null);
        return wrong;
    }

    private record Parsed(String text, CompilationUnitTree tree, Trees trees) {}

    /** Opened once: reading the JDK's own modules anew for each file would take most of the time. */
    private static final StandardJavaFileManager FILES =
            ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, null, null);

    private static Parsed parse(String name, String text) throws IOException {
        var source = new SimpleJavaFileObject(URI.create("string:///A.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreErrors) {
                return text;
            }
        };
        var task = (JavacTask) ToolProvider.getSystemJavaCompiler()
                .getTask(null, FILES, _ -> {}, List.of("-proc:none"), null, List.of(source));
        return new Parsed(text, task.parse().iterator().next(), Trees.instance(task));
    }

    private static final class Methods extends TreePathScanner<Void, Void> {

        private final String name;
        private final Parsed unit;
        private final List<String> wrong;

        Methods(String name, Parsed unit, List<String> wrong) {
            this.name = name;
            this.unit = unit;
            this.wrong = wrong;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            var positions = unit.trees().getSourcePositions();
            var map = unit.tree().getLineMap();
            var body = method.getBody();
            if (body != null) {
                var from = positions.getStartPosition(unit.tree(), body);
                var to = positions.getEndPosition(unit.tree(), body);
                var lines = map.getLineNumber(to) - map.getLineNumber(from) - 1 - textLines((int) from, (int) to);
                if (lines > METHOD) {
                    wrong.add("%s: method %s has %d lines".formatted(name, method.getName(), lines));
                }
            }
            return super.visitMethod(method, nothing);
        }

        /** A text block is one thing to read: what it holds is data. */
        private long textLines(int from, int to) {
            return TEXT_BLOCK
                    .matcher(unit.text().substring(from, to))
                    .results()
                    .mapToLong(block -> block.group().lines().count() - 1)
                    .sum();
        }
    }

    private static List<Path> sources(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> path.toString().endsWith(".java")).toList();
        }
    }
}
