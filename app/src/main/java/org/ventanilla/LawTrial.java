package org.ventanilla;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.ventanilla.embedded.Trouble;
import org.ventanilla.kernel.LawFiles;
import org.ventanilla.rules.Examined;
import org.ventanilla.rules.Rules;
import org.ventanilla.rules.law.Complaint;
import org.ventanilla.rules.law.Loaded;
import org.ventanilla.rules.law.Sha256;

/**
 * The law, read before anything starts, and its examples, worked while the rest starts and awaited before the first
 * page is served: nobody is told by a law that contradicts its own examples. What was worked once is not worked again
 * until a file of the law changes.
 */
final class LawTrial implements SmartInitializingSingleton {

    private final String where;
    private final Rules rules;
    private final CompletableFuture<List<Complaint>> complaints;

    private LawTrial(String where, Rules rules, CompletableFuture<List<Complaint>> complaints) {
        this.where = where;
        this.rules = rules;
        this.complaints = complaints;
    }

    /** @param data where it is kept that this very text was worked; where there is no such folder it is worked anew */
    static LawTrial begin(LawFiles files, Path data, LocalDate today) {
        return switch (files.load(today)) {
            case Loaded.Refused(var refused) -> throw trouble(files.where(), refused);
            case Loaded.Sound(var law) -> {
                var rules = Rules.over(law);
                var mark = mark(files);
                var worked = data.resolve("law-worked");
                yield new LawTrial(
                        files.where(),
                        rules,
                        isWorked(worked, mark)
                                ? CompletableFuture.completedFuture(List.of())
                                : CompletableFuture.supplyAsync(() -> work(rules, worked, mark)));
            }
        };
    }

    Rules rules() {
        return rules;
    }

    /** Waits for the examples; the web server starts only after this. */
    @Override
    public void afterSingletonsInstantiated() {
        var wrong = complaints.join();
        if (!wrong.isEmpty()) {
            throw trouble(where, wrong);
        }
    }

    private static List<Complaint> work(Rules rules, Path worked, String mark) {
        var wrong = Examined.of(rules);
        try {
            if (wrong.isEmpty()) {
                Files.writeString(worked, mark);
            }
        } catch (IOException notKept) {
            // It is worked once more at the next start, which costs seconds and nothing else.
            return wrong;
        }
        return wrong;
    }

    private static boolean isWorked(Path worked, String mark) {
        try {
            return Files.exists(worked) && Files.readString(worked).equals(mark);
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static Trouble trouble(String where, List<Complaint> wrong) {
        var more = wrong.size() == 1 ? "" : "\n(%d more like it.)".formatted(wrong.size() - 1);
        return new Trouble(
                "The law in (%s) is not sound, so nothing was started.\n%s%s\nSee all of it: ./ventanilla procedures --check"
                        .formatted(where, wrong.getFirst(), more));
    }

    /** Of the text alone: that a new program still agrees with the examples is what its tests show. */
    static String mark(LawFiles files) {
        return Sha256.hex(files.sources().stream()
                .map(source -> source.file() + source.text())
                .collect(Collectors.joining()));
    }
}
