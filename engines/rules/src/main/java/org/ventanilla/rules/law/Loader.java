package org.ventanilla.rules.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads the files of the law into one {@link Law}, or says everything that is wrong with them. */
public final class Loader {

    static final String PROCEDURES = "procedures/";
    static final String PAST = "procedures/past/";
    static final String CALENDARS = "content/calendars/";
    static final int FILES_MAX = 256;
    static final int BYTES_MAX = 256 * 1024;
    static final int DEPTH_MAX = 24;
    static final int CLASSES_MAX = 64;

    private static final List<String> FIRST =
            List.of("content/authorities.yaml", "content/facts.yaml", "content/documents.yaml", "content/tariffs.yaml");

    private final Complaints complaints;
    private final Draft draft;
    private final Map<String, Sheet> sheets = new TreeMap<>();
    private final List<Runnable> proofs = new ArrayList<>();
    private final List<Runnable> proofsInPlace = new ArrayList<>();

    /** Reads on from what was read before. */
    Loader(Draft draft, Complaints complaints) {
        this.draft = draft;
        this.complaints = complaints;
    }

    /** Order does not matter: facts and names are read before the procedures that use them. */
    public static Loaded load(Collection<Source> sources) {
        return load(sources, LocalDate.MAX);
    }

    /** @param today the day on which people are served by it */
    public static Loaded load(Collection<Source> sources, LocalDate today) {
        var complaints = new Complaints();
        var draft = new Draft();
        var loader = new Loader(draft, complaints);
        if (sources.size() > FILES_MAX) {
            loader.complainOfTooMany(sources);
        } else {
            loader.doubtWhatIsMissing(loader.readAll(sources));
            loader.prove();
            if (complaints.isEmpty()) {
                new TodayProof(draft, loader.sheets, today).prove();
            }
        }
        return complaints.isEmpty() ? new Loaded.Sound(draft.law()) : new Loaded.Refused(complaints.sorted());
    }

    /** Every file in its order. @return those that were read */
    TreeSet<String> readAll(Collection<Source> sources) {
        var read = new TreeSet<String>();
        for (var source : ordered(sources)) {
            if (read.add(source.file())) {
                read(source);
            } else {
                new Sheet(source, complaints).complainAt(1, 1, 1, "This file is given twice.", "one is a copy");
            }
        }
        return read;
    }

    /** What can be asked only when every file has been read. */
    void prove() {
        draft.names.complain();
        new PastProof(draft, sheets).prove();
        complainOfAwaitedSteps();
        if (!complaints.touches("content/facts.yaml")) {
            proofs.forEach(Runnable::run);
        }
        if (complaints.isEmpty()) {
            new FactProof(draft).prove();
            new GraphProof(draft).prove();
            proofsInPlace.forEach(Runnable::run);
        }
    }

    private void complainOfTooMany(Collection<Source> sources) {
        new Sheet(ordered(sources).get(FILES_MAX), complaints)
                .complainAt(1, 1, 1, "The law has more than " + FILES_MAX + " files.", "some are not law");
    }

    static List<Source> ordered(Collection<Source> sources) {
        return sources.stream()
                .sorted(Comparator.<Source>comparingInt(source -> rank(source.file()))
                        .thenComparing(Source::file))
                .toList();
    }

    private static int rank(String file) {
        int first = FIRST.indexOf(file);
        return first >= 0 ? first : FIRST.size() + (file.startsWith(CALENDARS) ? 0 : 1);
    }

    private void read(Source source) {
        var sheet = new Sheet(source, complaints);
        if (source.text().length() > BYTES_MAX) {
            sheet.complainAt(1, 1, 1, "This file is longer than " + BYTES_MAX + " characters.", "it can be split");
            doubt(source.file());
            return;
        }
        var root = Composed.of(sheet);
        if (root == null) {
            doubt(source.file());
            return;
        }
        read(sheet, sheet.fields(root));
    }

    /** One file, whose keys are these. */
    void read(Sheet sheet, Fields fields) {
        switch (sheet.file()) {
            case "content/facts.yaml" -> new FactReader(sheet, draft).read(fields);
            case "content/documents.yaml" -> readDocuments(sheet, fields);
            case "content/authorities.yaml" -> new ContentReader(sheet, draft).readAuthorities(fields);
            case "content/tariffs.yaml" -> new TariffReader(sheet, draft).read(fields);
            default -> {
                if (isYamlIn(CALENDARS, sheet.file())) {
                    new CalendarReader(sheet, draft).read(fields);
                } else if (isYamlIn(PROCEDURES, sheet.file())) {
                    readProcedure(sheet, fields);
                } else {
                    sheet.complainAt(1, 1, 1, "This file has no place in the law.", "procedures/name.yaml");
                }
            }
        }
    }

    /** Papers show facts, so the facts come before them. */
    private void readDocuments(Sheet sheet, Fields fields) {
        var reader = new ContentReader(sheet, draft);
        reader.readDocuments(fields);
        proofs.add(() -> {
            if (!complaints.touches(sheet.file())) {
                reader.prove();
            }
        });
    }

    private void readProcedure(Sheet sheet, Fields fields) {
        sheets.put(sheet.file(), sheet);
        var reader = new ProcedureReader(sheet, draft);
        var procedure = reader.read(fields);
        proofs.add(() -> {
            if (!complaints.touches(sheet.file())) {
                reader.prove(procedure);
            }
        });
        proofsInPlace.add(() -> new InPlaceProof(sheet, draft, procedure).prove());
    }

    private static boolean isYamlIn(String folder, String file) {
        return file.startsWith(folder) && file.endsWith(".yaml") && file.length() > folder.length() + ".yaml".length();
    }

    private void doubtWhatIsMissing(TreeSet<String> read) {
        for (var file : FIRST) {
            if (!read.contains(file)) {
                var empty = new Sheet(new Source(file, ""), complaints);
                empty.complainAt(1, 1, 1, "This file is missing.", "the folder given is not the root of the law");
                doubt(file);
            }
        }
    }

    /** What an unreadable file would have declared or used is neither unknown nor unused. */
    private void doubt(String file) {
        switch (file) {
            case "content/facts.yaml" -> draft.names.doubt(Names.Kind.FACT);
            case "content/documents.yaml" -> {
                draft.names.doubt(Names.Kind.DOCUMENT);
                draft.names.doubt(Names.Kind.PROOF);
                draft.names.doubt(Names.Kind.AUTHORITY);
            }
            case "content/authorities.yaml" -> draft.names.doubt(Names.Kind.AUTHORITY);
            case "content/tariffs.yaml" -> draft.names.doubt(Names.Kind.TARIFF);
            default -> {
                for (var kind : Names.Kind.values()) {
                    draft.names.doubt(kind);
                }
            }
        }
    }

    private void complainOfAwaitedSteps() {
        for (var awaited : draft.stepsAwaited) {
            var procedure = draft.procedures.get(awaited.procedure());
            if (procedure == null) {
                continue;
            }
            var steps = new TreeSet<String>();
            for (var step : procedure.steps()) {
                steps.add(step.id());
            }
            if (!steps.contains(awaited.step())) {
                awaited.sheet()
                        .complain(
                                awaited.at(),
                                "(" + awaited.step() + ") is not a step of " + awaited.procedure() + ".",
                                Sheet.maybe(awaited.step(), steps, "steps: of " + awaited.procedure()));
            }
        }
    }
}
