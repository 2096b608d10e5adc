package org.ventanilla.procedures;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.ventanilla.rules.law.Cite;

/** The part of an article that a cite names: its opening, and the fraction, letter or paragraph. */
final class Passage {

    /** A whole article of tariffs runs over many pages; beyond this one reads it in the statute. */
    private static final int WHOLE_MAX = 6_000;

    /** The opening that every fraction completes, as far as one reads on without losing the thread. */
    private static final int OPENING_MAX = 600;

    static final String LEFT_OUT = "[…]";

    private static final Pattern FRACTION = Pattern.compile("[IVXLC]+\\.(?: .*)?", Pattern.DOTALL);
    private static final Pattern LETTER = Pattern.compile("[a-z]\\)\\.? .*", Pattern.DOTALL);
    private static final Pattern NOTE = Pattern.compile(".*(?:reformad|adicionad|derogad|recorrid)[oa]s? DOF .*");

    /** What stands over the next chapter is none of this article's words. */
    private static final Pattern CHAPTER = Pattern.compile("(?iu:t[íi]tulo|cap[íi]tulo|secci[óo]n) [A-ZÁÉÍÓÚ\\dÚ].*");

    /** A line that ends so far out may end a sentence in the middle of a paragraph: the texts do not say which. */
    private static final int FULL_LINE = 92;

    /** @param mayGoOn the paragraph before may go on with it */
    private record Block(String text, boolean mayGoOn) {

        boolean isFraction() {
            return FRACTION.matcher(text).matches();
        }

        boolean isLetter() {
            return LETTER.matcher(text).matches();
        }
    }

    private Passage() {}

    static String of(String article, Cite cite) {
        var blocks = blocks(article);
        var inside = blocks;
        var above = blocks.getFirst();
        var paragraph = 0;
        for (var part : cite.article().split(" ")) {
            if (part.matches("[IVXLC]+")) {
                inside = from(inside, part + ".", false);
            } else if (part.matches("[a-z]")) {
                above = inside.getFirst();
                inside = from(inside, part + ")", true);
            } else if (part.matches("p\\d+")) {
                paragraph = Integer.parseInt(part.substring(1));
            }
        }
        var isPart = inside != blocks;
        var cited = paragraph == 0 ? inside : paragraph(inside, paragraph);
        if (cited.isEmpty() || cited.equals(blocks)) {
            return cut(text(blocks), WHOLE_MAX);
        }
        var opening = isPart ? opening(blocks.getFirst(), above) : "";
        var gap = isPart && blocks.indexOf(cited.getFirst()) > 1 || !isPart && cited.getFirst() != blocks.getFirst();
        return opening
                + (gap ? LEFT_OUT + "\n" : "")
                + cut(text(cited), WHOLE_MAX)
                + (cited.getLast() == blocks.getLast() ? "" : "\n" + LEFT_OUT);
    }

    /** Whether the article has the fraction, letter and paragraph that the cite names. */
    static boolean stands(String article, Cite cite) {
        var inside = blocks(article);
        var paragraph = 0;
        for (var part : cite.article().split(" ")) {
            var begins = part.matches("[IVXLC]+") ? part + "." : part.matches("[a-z]") ? part + ")" : "";
            if (!begins.isEmpty()) {
                if (inside.stream().noneMatch(block -> block.text().startsWith(begins))) {
                    return false;
                }
                inside = from(inside, begins, begins.endsWith(")"));
            } else if (part.matches("p\\d+")) {
                paragraph = Integer.parseInt(part.substring(1));
            }
        }
        return paragraph == 0 || !paragraph(inside, paragraph).isEmpty();
    }

    /** What the cited part completes: the article's first words, and those of the fraction that a letter belongs to. */
    private static String opening(Block first, Block above) {
        var opening = cut(first.text(), OPENING_MAX) + "\n";
        return above == first ? opening : opening + LEFT_OUT + "\n" + cut(above.text(), OPENING_MAX) + "\n";
    }

    /** A fraction or letter with all that belongs to it, up to the next one; everything where there is none. */
    private static List<Block> from(List<Block> blocks, String begins, boolean letter) {
        var found = new ArrayList<Block>();
        for (var block : blocks) {
            var isNext = block.isFraction() || letter && block.isLetter();
            if (!found.isEmpty() && isNext) {
                break;
            }
            if (!found.isEmpty()
                    || block.text().startsWith(begins + " ")
                    || block.text().startsWith(begins + ". ")
                    || block.text().equals(begins)) {
                found.add(block);
            }
        }
        return found.isEmpty() ? blocks : found;
    }

    /** Where the text leaves open whether a paragraph goes on, all that may be the one that is cited. */
    private static List<Block> paragraph(List<Block> blocks, int number) {
        var atLeast = 0;
        var atMost = 0;
        var found = new ArrayList<Block>();
        var isBelow = false;
        for (var block : blocks) {
            isBelow = block.isFraction() || block.isLetter();
            if (!isBelow) {
                atMost++;
                atLeast += block.mayGoOn() ? 0 : 1;
            }
            if (atLeast <= number && number <= atMost || isBelow && !found.isEmpty() && atLeast <= number) {
                found.add(block);
            }
        }
        return found;
    }

    private static List<Block> blocks(String article) {
        var blocks = new ArrayList<Block>();
        var current = new StringBuilder();
        var last = "";
        var mayGoOn = false;
        for (var line :
                article.strip().replaceAll("\\s*\\.{5,}\\s*", " … ").lines().toList()) {
            if (CHAPTER.matcher(line).matches() && last.endsWith(".")) {
                break;
            }
            if (NOTE.matcher(line).matches()) {
                continue;
            }
            var isBelow =
                    FRACTION.matcher(line).matches() || LETTER.matcher(line).matches();
            var ends = last.matches(".*[.:;]|.*[,;] [oyu]|.*\\$[\\d,]+\\.\\d{2}");
            if (!current.isEmpty() && (isBelow || ends)) {
                blocks.add(new Block(current.toString(), mayGoOn));
                current.setLength(0);
                mayGoOn = !isBelow && !last.endsWith(":") && last.length() >= FULL_LINE;
            }
            current.append(current.isEmpty() ? "" : " ").append(line);
            last = line;
        }
        blocks.add(new Block(current.toString(), mayGoOn));
        return blocks;
    }

    private static String text(List<Block> blocks) {
        return String.join("\n", blocks.stream().map(Block::text).toList());
    }

    private static String cut(String text, int max) {
        return text.length() > max ? text.substring(0, max).strip() + " …" : text;
    }
}
