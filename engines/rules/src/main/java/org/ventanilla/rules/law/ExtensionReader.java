package org.ventanilla.rules.law;

import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Reads by how much a term may be extended and on what grounds, and refuses more than the article cited allows. */
final class ExtensionReader {

    private final Sheet sheet;
    private final CiteReader cites;
    private final TermReader terms;

    ExtensionReader(Sheet sheet) {
        this.sheet = sheet;
        this.cites = new CiteReader(sheet);
        this.terms = new TermReader(sheet);
    }

    Deadline.@Nullable Extension read(Fields deadline, Deadline.@Nullable Term term) {
        var node = deadline.find("extend");
        if (node == null) {
            return null;
        }
        var written = sheet.fields(node);
        var once = written.yes("once");
        var at = written.require("up_to");
        var upTo = at == null || isHalf(at, term) ? null : terms.read(at);
        var grounds = written.require("grounds");
        var by = cites.require(written);
        written.close();
        if (at != null && upTo != null && term != null && upTo.count() > 0 && term.count() > 0) {
            complainOfLength(at, upTo, term, by);
        }
        return new Deadline.Extension(once, upTo, grounds == null ? List.of() : grounds(grounds, by), by);
    }

    /** Half of a term: of months half of their days, which no length in months would say. */
    private boolean isHalf(Node at, Deadline.@Nullable Term term) {
        if (!(at instanceof ScalarNode) || !sheet.word(at).equals("half")) {
            return false;
        }
        if (term != null && term.count() == 1 && term.unit().isDays()) {
            sheet.complain(at, "A term of one day has no half that is a day.", "no extend at all");
        }
        return true;
    }

    private void complainOfLength(Node at, Deadline.Term upTo, Deadline.Term term, List<Cite> by) {
        var unit = " " + TermReader.words(term.unit());
        boolean isByHalf = by.stream().anyMatch(cite -> article(cite).equals(Deadline.Extension.BY_HALF));
        if (upTo.unit() != term.unit()) {
            sheet.complain(at, "A term and its extension are counted in different units.", upTo.count() + unit);
        } else if (isByHalf && upTo.count() > term.count() / 2) {
            sheet.complain(
                    at,
                    "(" + upTo.count() + unit + ") is more than half of a term of " + term.count() + ".",
                    "up_to: half");
        } else if (upTo.count() > term.count()) {
            sheet.complain(
                    at,
                    "(" + upTo.count() + unit + ") is longer than the term, which is " + term.count() + ".",
                    term.count() + unit + ", once the term");
        }
    }

    private List<String> grounds(Node node, List<Cite> by) {
        var grounds = sheet.words(node);
        var known = new TreeSet<String>();
        by.forEach(cite -> known.addAll(Deadline.Extension.GROUNDS.getOrDefault(article(cite), List.of())));
        if (known.isEmpty()) {
            Deadline.Extension.GROUNDS.values().forEach(known::addAll);
        }
        for (var part : sheet.listOrOne(node)) {
            var ground = sheet.word(part);
            if (!ground.isEmpty() && !known.contains(ground)) {
                sheet.complain(
                        part,
                        "(" + ground + ") is no ground on which the article cited extends a term.",
                        Sheet.nearest(ground, known));
            }
        }
        return grounds;
    }

    /** The instrument and the number of the article, without paragraph and fraction. */
    private static String article(Cite cite) {
        var number = cite.article().split(" ", 2)[0];
        return cite.instrument() + " " + number;
    }
}
