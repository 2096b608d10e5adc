package org.ventanilla.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.ventanilla.rules.LawMutants.Mutant;
import org.ventanilla.rules.law.Law;
import org.ventanilla.rules.law.OneFileChanged;
import org.ventanilla.rules.law.Source;
import org.ventanilla.rules.law.Tariff;

/**
 * The worked examples guard the law: whatever small wrong is done to a procedure, the loader refuses it or one of its own
 * examples fails. {@code -Dventanilla.mutants=rfc,curp} tries those of these procedures, {@code all} every one,
 * and {@code write} writes down those that nobody notices.
 */
class LawMutantsTest {

    private static final Path ROOT = Path.of("../..");
    private static final Path SURVIVORS = ROOT.resolve("docs/nobody-checked.md");
    private static final Path LIST = ROOT.resolve("procedures/nobody-checked.csv");
    private static final String TARIFFS = "content/tariffs.yaml";
    private static final String WANTED = System.getProperty("ventanilla.mutants", "");
    private static final boolean IS_WRITTEN = WANTED.equals("write");
    private static final boolean IS_WHOLE = IS_WRITTEN || WANTED.equals("all");
    private static final int ONE_OF = 17;

    /** How a mutant ended. */
    enum End {
        REFUSED,
        KILLED,
        SURVIVED
    }

    private record Tried(Mutant mutant, End end) {}

    @Test
    void at_least_ninety_five_of_a_hundred_wrongs_are_noticed() throws IOException {
        var sources = Source.under(ROOT);
        var roots = OneFileChanged.roots(sources);
        var tried = sources.parallelStream()
                .filter(source ->
                        source.file().startsWith("procedures/") || source.file().equals(TARIFFS))
                .filter(source -> IS_WHOLE
                        || WANTED.isEmpty()
                        || List.of(WANTED.split(",")).contains(procedure(source)))
                .flatMap(source -> tryAll(source, OneFileChanged.of(source.file(), sources, roots)).stream())
                .toList();

        var survived = those(tried, End.SURVIVED);
        var killed = those(tried, End.KILLED).size();
        var refused = those(tried, End.REFUSED).size();
        var rate = killed * 100.0 / (killed + survived.size());
        System.out.printf(
                "law mutants: %d refused at load, %d killed, %d survived, %.1f %%%n",
                refused, killed, survived.size(), rate);
        if (!IS_WHOLE) {
            survived.forEach(System.out::println);
        }
        if (IS_WRITTEN) {
            Files.writeString(SURVIVORS, page(refused, killed, survived));
            Files.writeString(LIST, list(survived));
        }
        assertThat(rate).isGreaterThanOrEqualTo(95);
    }

    private static List<Tried> tryAll(Source source, OneFileChanged changed) {
        var tried = new ArrayList<Tried>();
        var root = OneFileChanged.roots(List.of(source)).get(source.file());
        var sound = Rules.over(Objects.requireNonNull(changed.with(source, Objects.requireNonNull(root))));
        var at = new AtomicInteger();
        LawMutants.each(source, (mutant, wrong) -> {
            if (WANTED.isEmpty() && at.getAndIncrement() % ONE_OF != 0) {
                return;
            }
            var law = changed.with(source, wrong);
            if (isAsked(law, sound.law())) {
                tried.add(new Tried(mutant, end(law, procedure(source), sound)));
            }
        });
        return tried;
    }

    /**
     * Whether anybody could be asked for the amount that is wrong: nobody is for one of years before every trámite that
     * asks it, nor for the UMA while no fee is one multiple of it.
     */
    private static boolean isAsked(@Nullable Law law, Law sound) {
        return law == null
                || law.tariffs().equals(sound.tariffs())
                || law.tariffs().values().stream()
                        .filter(tariff -> !sound.tariffs().containsValue(tariff))
                        .anyMatch(tariff -> law.procedures().values().stream()
                                .filter(procedure -> procedure.fees().stream()
                                        .anyMatch(fee -> tariff.id().equals(fee.tariff())))
                                .anyMatch(procedure -> since(
                                                tariff, procedure.version().from())
                                        .anyMatch(value -> !isTrue(sound, tariff.id(), value))));
    }

    private static boolean isTrue(Law sound, String tariff, Tariff.Value value) {
        var known = sound.tariffs().get(tariff);
        return known != null && known.values().contains(value);
    }

    /** The amounts that are or will be in force from this day on. */
    private static Stream<Tariff.Value> since(Tariff tariff, LocalDate day) {
        var inForce = Costs.inForce(tariff, day);
        return tariff.values().stream()
                .filter(value -> inForce == null || !value.from().isBefore(inForce.from()));
    }

    private static List<Mutant> those(List<Tried> tried, End end) {
        return tried.stream()
                .filter(each -> each.end() == end)
                .map(Tried::mutant)
                .toList();
    }

    private static End end(@Nullable Law law, String procedure, Rules sound) {
        return law == null
                ? End.REFUSED
                : isNoticed(Rules.over(law, sound), sound, procedure) ? End.KILLED : End.SURVIVED;
    }

    /** By its own examples: whoever reads one file must find there what it means. An amount is of whoever asks it. */
    private static boolean isNoticed(Rules rules, Rules sound, String id) {
        var changed = new TreeMap<>(rules.law().tariffs());
        changed.values().removeAll(sound.law().tariffs().values());
        return rules.law().procedures().values().stream()
                .filter(procedure -> procedure.id().equals(id)
                        || procedure.fees().stream().anyMatch(fee -> changed.containsKey(String.valueOf(fee.tariff()))))
                .anyMatch(procedure -> procedure.examples().stream()
                        .anyMatch(example -> !Examples.run(rules, procedure, example, new Examples.Shown())
                                .isEmpty()));
    }

    private static String procedure(Source source) {
        return source.file().replaceAll(".*/|\\.yaml", "");
    }

    private static String page(int refused, int killed, List<Mutant> survived) {
        var page = new StringBuilder("# What nobody has checked\n\n");
        page.append("""
                Each line is a small wrong that could be done to a procedure without any worked example noticing. Of %d
                tried, the loader refuses %d, examples notice %d, and %d remain. Written by `LawMutantsTest` with
                `-Dventanilla.mutants=write`.

                """.formatted(refused + killed + survived.size(), refused, killed, survived.size()));
        var byFile = survived.stream().collect(Collectors.groupingBy(Mutant::file, TreeMap::new, Collectors.toList()));
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

    /** The same for the page of each procedure, which shows them. */
    private static String list(List<Mutant> survived) {
        var list = new StringBuilder("file,line,what\n");
        survived.forEach(mutant -> list.append(mutant.file())
                .append(',')
                .append(mutant.line())
                .append(",\"")
                .append(mutant.what().replace("\"", "'"))
                .append("\"\n"));
        return list.toString();
    }
}
