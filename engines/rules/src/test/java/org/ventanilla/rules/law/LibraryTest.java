package org.ventanilla.rules.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Checks against the statutes and the design, which stand beside the repository where the project is written. */
class LibraryTest {

    private static final Pattern HEADING = Pattern.compile(
            "(?m)^\\s*Art[íi]culo\\s+(\\d+)(?:[oº°])?\\.?(?:\\s*-\\s*([A-Z])(?![\\wáéíóú]))?(?:[\\s-]+(Bis|Ter|Qu[aá]ter|Quinquies|Sexies))?");

    private static Path shared() {
        for (var up : new String[] {"../../../shared", "../../../../shared"}) {
            if (Files.isDirectory(Path.of(up).resolve("laws"))) {
                return Path.of(up);
            }
        }
        assumeTrue(false, "the library ../shared is not beside the repository, so the statutes cannot be looked up");
        return Path.of("");
    }

    @Test
    void every_article_cited_stands_in_its_statute() throws IOException {
        var laws = shared().resolve("laws");
        var articles = new TreeMap<String, TreeSet<String>>();
        for (var statute : CiteReader.READ) {
            articles.put(statute, articlesOf(Files.readString(laws.resolve(statute + ".txt"))));
        }
        var cites = citesOf(Source.under(RepositoryLawTest.ROOT));
        assertThat(cites).hasSizeGreaterThan(50);
        var missing = new TreeSet<String>();
        for (var cite : cites) {
            var known = articles.get(cite.instrument());
            if (known != null && !cite.article().isEmpty() && !known.contains(number(cite.article()))) {
                missing.add(cite.instrument() + " " + cite.article());
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void an_article_that_does_not_exist_would_be_noticed() throws IOException {
        var known = articlesOf(Files.readString(shared().resolve("laws/lrpcap.txt")));
        assertThat(known).contains("1", "18", "24").doesNotContain("999", "24 BIS");
        assertThat(articlesOf(Files.readString(shared().resolve("laws/lfpa.txt"))))
                .contains("15-A", "17-A");
    }

    @Test
    void the_two_procedures_of_the_design_read_but_for_words_they_leave_out() throws IOException {
        var design = Files.readString(shared().resolve("design/rules.md"));
        var sources = new ArrayList<Source>(Source.under(RepositoryLawTest.ROOT));
        for (var id : new String[] {"refugee-recognition", "residence-parent-of-mexican"}) {
            var from = design.indexOf("procedure: " + id);
            var text = design.substring(from, design.indexOf("```", from))
                    .replace("says: possible, subject to a job offer", "says: \"possible, subject to a job offer\"");
            sources.removeIf(source -> source.file().equals("procedures/" + id + ".yaml"));
            sources.add(new Source("procedures/" + id + ".yaml", text));
        }
        var unexpected = new TreeSet<String>();
        if (Loader.load(sources) instanceof Loaded.Refused refused) {
            for (var complaint : refused.complaints()) {
                if (!isOfWordsOrNames(complaint.text())) {
                    unexpected.add(complaint.toString());
                }
            }
        }
        assertThat(unexpected).isEmpty();
    }

    /**
     * The design's examples leave out names in two languages and use names that other files would declare; one of them
     * has a number that its own table of refusals calls unused.
     */
    private static boolean isOfWordsOrNames(String text) {
        return text.endsWith("is missing in Spanish and English.")
                || text.equals("This is said in one language only.")
                || text.equals("No source is cited here.")
                || text.startsWith("No procedure uses (")
                || text.startsWith("No step is called (")
                || text.contains(" counts with (missed_sign_ins_to_abandonment), ")
                || text.matches("\\(.*\\) is not (a fact|a document|a proof|a procedure|a step of .*)\\.")
                || text.equals("(starts) means nothing here.");
    }

    private static TreeSet<String> articlesOf(String text) {
        var articles = new TreeSet<String>();
        var found = HEADING.matcher(text);
        while (found.find()) {
            var letter = found.group(2) == null ? "" : "-" + found.group(2);
            var suffix = found.group(3) == null ? "" : " " + found.group(3).toUpperCase(Locale.ROOT);
            articles.add(found.group(1) + letter + suffix);
        }
        return articles;
    }

    /** {@code 17-A p2} is article 17-A, {@code 91 Bis p1} article 91 Bis, {@code 135 III} article 135. */
    private static String number(String article) {
        var words = article.split(" ");
        var suffixed = words.length > 1 && words[1].matches("(?i)bis|ter|qu[aá]ter|quinquies|sexies");
        return suffixed ? words[0] + " " + words[1].toUpperCase(Locale.ROOT) : words[0];
    }

    private static TreeSet<Cite> citesOf(List<Source> sources) {
        var cites = new TreeSet<Cite>(Comparator.comparing(Cite::toString));
        var pattern = Pattern.compile("cite: *(\\[[^\\]]*\\]|[^,}\\n#]*)");
        for (var source : sources) {
            var found = pattern.matcher(source.text());
            while (found.find()) {
                for (var part : found.group(1).replaceAll("[\\[\\]]", "").split(",")) {
                    var words = part.strip().replace(" unverified", "").split(" ", 2);
                    cites.add(new Cite(words[0], words.length > 1 ? words[1] : "", false));
                }
            }
        }
        return cites;
    }
}
