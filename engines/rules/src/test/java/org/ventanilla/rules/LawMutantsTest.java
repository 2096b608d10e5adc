package org.ventanilla.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ventanilla.rules.LawMutants.Mutant;
import org.ventanilla.rules.law.Law;
import org.ventanilla.rules.law.Loaded;
import org.ventanilla.rules.law.Loader;
import org.ventanilla.rules.law.Source;

/**
 * The worked examples guard the law: whatever small wrong is done to a procedure, the loader refuses it or an example
 * fails. A run takes a sample; {@code -Dventanilla.mutants=all} takes every one and writes those that nobody notices,
 * {@code -Dventanilla.mutants=rfc,curp} every one of these procedures.
 */
@Tag("slow")
class LawMutantsTest {

    private static final Path ROOT = Path.of("../..");
    private static final Path SURVIVORS = ROOT.resolve("docs/nobody-checked.md");
    private static final String WANTED = System.getProperty("ventanilla.mutants", "");
    private static final boolean IS_WHOLE = WANTED.equals("all");
    private static final int ONE_OF = 17;

    /** How a mutant ended. */
    enum End {
        REFUSED,
        KILLED,
        SURVIVED
    }

    @Test
    void at_least_ninety_five_of_a_hundred_wrongs_are_noticed() throws IOException {
        assumeThat(WANTED).isNotEmpty();
        var sources = Source.under(ROOT);
        var mutants = sources.stream()
                .filter(source -> source.file().startsWith("procedures/"))
                .flatMap(source -> LawMutants.of(source).stream())
                .toList();
        var tried = IntStream.range(0, mutants.size())
                .filter(at -> isTried(at, mutants.get(at)))
                .mapToObj(mutants::get)
                .toList();

        var ends = runAll(tried, sources);

        var survived = tried.stream()
                .filter(mutant -> ends.get(mutant) == End.SURVIVED)
                .toList();
        var killed = Collections.frequency(ends.values(), End.KILLED);
        var refused = Collections.frequency(ends.values(), End.REFUSED);
        var rate = killed * 100.0 / (killed + survived.size());
        System.out.printf(
                "law mutants: %d of %d tried, %d refused at load, %d killed, %d survived, %.1f %%%n",
                tried.size(), mutants.size(), refused, killed, survived.size(), rate);
        survived.forEach(System.out::println);
        if (IS_WHOLE) {
            Files.writeString(SURVIVORS, page(tried.size(), refused, killed, survived));
        }
        assertThat(rate).isGreaterThanOrEqualTo(95);
    }

    private static boolean isTried(int at, Mutant mutant) {
        var procedure = mutant.source().file().replaceAll(".*/|\\.yaml", "");
        return IS_WHOLE
                || (WANTED.isEmpty()
                        ? at % ONE_OF == 0
                        : List.of(WANTED.split(",")).contains(procedure(mutant)));
    }

    private static Map<Mutant, End> runAll(List<Mutant> mutants, List<Source> sources) {
        var ends = new ConcurrentHashMap<Mutant, End>();
        var done = new AtomicInteger();
        mutants.parallelStream().forEach(mutant -> {
            ends.put(mutant, run(mutant, sources));
            if (done.incrementAndGet() % 200 == 0) {
                System.out.printf("  %d of %d%n", done.get(), mutants.size());
            }
        });
        return ends;
    }

    private static End run(Mutant mutant, List<Source> sources) {
        var files = new ArrayList<Source>();
        for (var source : sources) {
            files.add(source.file().equals(mutant.source().file()) ? mutant.source() : source);
        }
        return switch (Loader.load(files)) {
            case Loaded.Refused refused -> End.REFUSED;
            case Loaded.Sound sound -> isNoticed(mutant, sound.law()) ? End.KILLED : End.SURVIVED;
        };
    }

    /** By its own examples: whoever reads one file must find there what it means. */
    private static boolean isNoticed(Mutant mutant, Law law) {
        var rules = Rules.over(law);
        var procedure = Objects.requireNonNull(law.procedures().get(procedure(mutant)));
        return procedure.examples().stream()
                .anyMatch(example -> !Examples.run(rules, procedure, example, new Examples.Shown())
                        .isEmpty());
    }

    private static String procedure(Mutant mutant) {
        return mutant.source().file().replaceAll(".*/|\\.yaml", "");
    }

    private static String page(int tried, int refused, int killed, List<Mutant> survived) {
        var page = new StringBuilder("# What nobody has checked\n\n");
        page.append("""
                Each line is a small wrong that could be done to a procedure without any worked example noticing. Of %d
                tried, the loader refuses %d, examples notice %d, and %d remain. Written by `LawMutantsTest` with
                `-Dventanilla.mutants=all`.

                """.formatted(tried, refused, killed, survived.size()));
        var byFile = survived.stream()
                .collect(Collectors.groupingBy(mutant -> mutant.source().file(), TreeMap::new, Collectors.toList()));
        byFile.forEach((file, those) -> {
            page.append("## ").append(file).append("\n\n");
            those.forEach(mutant -> page.append("- line ")
                    .append(mutant.line())
                    .append(": ")
                    .append(mutant.what())
                    .append('\n'));
            page.append('\n');
        });
        return page.toString().stripTrailing() + "\n";
    }
}
