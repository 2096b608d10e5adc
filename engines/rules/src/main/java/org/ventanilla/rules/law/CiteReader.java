package org.ventanilla.rules.law;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads where a rule comes from: {@code lrpcap 24 p3}, {@code const 30 A I unverified}. */
final class CiteReader {

    /** The statutes whose text the project reads; a cite of anything else says {@code unverified}. */
    static final TreeSet<String> READ =
            new TreeSet<>(List.of("lfd", "lfpa", "lft", "lgdnna", "lgp", "lgpdppso", "lgtrata", "lmigra", "lrpcap"));

    private final Sheet sheet;

    CiteReader(Sheet sheet) {
        this.sheet = sheet;
    }

    /** The cites under {@code cite}, none when there is no such key. */
    List<Cite> find(Fields fields) {
        var node = fields.find("cite");
        return node == null ? List.of() : read(node);
    }

    /** The cites under {@code cite}, which must be there: law without a source is no law. */
    List<Cite> require(Fields fields) {
        var node = fields.find("cite");
        if (node == null) {
            sheet.complain(fields.node(), "No source is cited here.", "cite: lrpcap 24 p3");
            return List.of();
        }
        return read(node);
    }

    private List<Cite> read(Node node) {
        var cites = new ArrayList<Cite>();
        for (var part : sheet.listOrOne(node)) {
            var cite = one(part);
            if (cite != null) {
                cites.add(cite);
            }
        }
        return List.copyOf(cites);
    }

    private @Nullable Cite one(Node node) {
        var words = sheet.word(node).strip();
        if (words.isEmpty()) {
            return null;
        }
        var unverified = words.endsWith(" unverified");
        var rest = unverified
                ? words.substring(0, words.length() - " unverified".length()).strip()
                : words;
        var space = rest.indexOf(' ');
        var instrument = space < 0 ? rest : rest.substring(0, space);
        var article = space < 0 ? "" : rest.substring(space + 1).strip();
        if (!READ.contains(instrument) && !unverified) {
            var nearest = Nearest.to(instrument, READ);
            sheet.complain(
                    node,
                    "(" + instrument + ") is no statute whose text is read here.",
                    nearest == null ? words + " unverified" : nearest);
        } else if (article.isEmpty() && READ.contains(instrument)) {
            sheet.complain(node, "(" + words + ") names no article.", instrument + " 1");
        }
        return new Cite(instrument, article, unverified);
    }
}
