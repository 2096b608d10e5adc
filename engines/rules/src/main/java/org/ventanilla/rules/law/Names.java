package org.ventanilla.rules.law;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.nodes.Node;

/** The names of the law: where each is declared and who uses it. Compared only when every file has been read. */
final class Names {

    enum Kind {
        FACT("a fact", "content/facts.yaml"),
        DOCUMENT("a document", "content/documents.yaml, documents:"),
        PROOF("a proof", "content/documents.yaml, proofs:"),
        AUTHORITY("an authority", "content/authorities.yaml"),
        TARIFF("a tariff", "content/tariffs.yaml"),
        CALENDAR("a calendar", "content/calendars/"),
        PROCEDURE("a procedure", "procedures/");

        private final String words;
        private final String declared;

        Kind(String words, String declared) {
            this.words = words;
            this.declared = declared;
        }
    }

    private record Use(Kind kind, String name, Sheet sheet, Node at) {}

    private record Declaration(Sheet sheet, Node at, boolean mayRest) {}

    private final Map<Kind, Map<String, Declaration>> declared = new EnumMap<>(Kind.class);
    private final Map<Kind, Map<String, Set<String>>> users = new EnumMap<>(Kind.class);
    private final List<Use> uses = new ArrayList<>();
    private final Set<Kind> doubtful = EnumSet.noneOf(Kind.class);

    Names() {
        for (var kind : Kind.values()) {
            declared.put(kind, new TreeMap<>());
            users.put(kind, new TreeMap<>());
        }
    }

    /** The same names so far; what is declared or used on it leaves these as they are. */
    Names copy() {
        var copy = new Names();
        declared.forEach((kind, names) -> copy.declared(kind).putAll(names));
        users.forEach(
                (kind, names) -> names.forEach((name, files) -> copy.users(kind).put(name, new TreeSet<>(files))));
        copy.uses.addAll(uses);
        copy.doubtful.addAll(doubtful);
        return copy;
    }

    /** @param mayRest it has a purpose of its own, so nobody needs to use it */
    void declare(Kind kind, String name, Sheet sheet, Node at, boolean mayRest) {
        if (!isPlain(name)) {
            sheet.complain(at, "(" + name + ") is not a name.", "small letters, digits, points and dashes only");
            return;
        }
        if (declared(kind).putIfAbsent(name, new Declaration(sheet, at, mayRest)) != null) {
            sheet.complain(at, "(" + name + ") is already " + kind.words + ".", "it needs a name of its own");
        }
    }

    void use(Kind kind, String name, Sheet sheet, Node at) {
        if (name.isEmpty()) {
            return;
        }
        uses.add(new Use(kind, name, sheet, at));
        users(kind).computeIfAbsent(name, none -> new TreeSet<>()).add(sheet.file());
    }

    /** Says that a name must exist, without being a reason for it to exist. */
    void mention(Kind kind, String name, Sheet sheet, Node at) {
        if (!name.isEmpty()) {
            uses.add(new Use(kind, name, sheet, at));
        }
    }

    /** Makes names of this kind neither unknown nor unused: the file that declares them could not be read. */
    void doubt(Kind kind) {
        doubtful.add(kind);
    }

    boolean knows(Kind kind, String name) {
        return declared(kind).containsKey(name);
    }

    /** Complains where a name is declared. */
    void complainOf(Kind kind, String name, String text, String maybe) {
        var declaration = declared(kind).get(name);
        if (declaration != null) {
            declaration.sheet.complain(declaration.at, text, maybe);
        }
    }

    void complain() {
        for (var use : uses) {
            if (!doubtful.contains(use.kind) && !knows(use.kind, use.name)) {
                use.sheet.complain(use.at, "(" + use.name + ") is not " + use.kind.words + ".", maybe(use));
            }
        }
        for (var kind : Kind.values()) {
            if (kind != Kind.PROCEDURE && !hasUnknown(kind)) {
                complainOfUnused(kind);
            }
        }
    }

    private boolean hasUnknown(Kind kind) {
        return doubtful.contains(kind)
                || !declared(kind).keySet().containsAll(users(kind).keySet());
    }

    private void complainOfUnused(Kind kind) {
        declared(kind).forEach((name, declaration) -> {
            if (!declaration.mayRest && !users(kind).containsKey(name)) {
                declaration.sheet.complain(
                        declaration.at,
                        "No procedure uses (" + name + "), which is " + kind.words + ".",
                        switch (kind) {
                            case FACT, DOCUMENT ->
                                "leave it out, or say its purpose: { es: …, en: … }, when the Ficha itself needs it";
                            case PROOF, AUTHORITY, TARIFF, CALENDAR, PROCEDURE -> "leave it out until one does";
                        });
            }
        });
    }

    private String maybe(Use use) {
        var nearest = Nearest.to(use.name, declared(use.kind).keySet());
        if (nearest == null) {
            return "declare it in " + use.kind.declared;
        }
        if (use.kind == Kind.PROCEDURE) {
            return nearest;
        }
        var count = procedures(users(use.kind).getOrDefault(nearest, Set.of()));
        return nearest
                + switch (count) {
                    case 0 -> ", which no procedure uses yet";
                    case 1 -> ", which 1 procedure uses";
                    default -> ", which " + count + " procedures use";
                };
    }

    private static int procedures(Set<String> files) {
        var count = 0;
        for (var file : files) {
            count += file.startsWith(Loader.PROCEDURES) ? 1 : 0;
        }
        return count;
    }

    private Map<String, Declaration> declared(Kind kind) {
        return declared.getOrDefault(kind, Map.of());
    }

    private Map<String, Set<String>> users(Kind kind) {
        return users.getOrDefault(kind, Map.of());
    }

    /** Names go into file names, URLs and keys, so they are plain. */
    static boolean isPlain(String name) {
        for (var i = 0; i < name.length(); i++) {
            var c = name.charAt(i);
            var isWord = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            if (!isWord && (i == 0 || c != '.' && c != '-' && c != '_')) {
                return false;
            }
        }
        return !name.isEmpty() && name.length() <= 64;
    }
}
