package org.ventanilla.rules.law;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** The tree of one YAML file, or a complaint when the file is no YAML or more of YAML than the law may use. */
final class Composed {

    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setUseMarks(true)
            .setParseComments(false)
            .setSchema(new FailsafeSchema()) // every scalar a string: the others try patterns on each of them
            .setCodePointLimit(Loader.BYTES_MAX)
            .build();

    private Composed() {}

    static @Nullable Node of(Sheet sheet) {
        complainOfUnseen(sheet);
        try {
            var lexer = new ParserImpl(SETTINGS, new StreamReader(SETTINGS, sheet.text()));
            var composer = new Composer(SETTINGS, new PlainParser(lexer));
            if (!composer.hasNext()) {
                sheet.complainAt(1, 1, 1, "This file is empty.", "it was saved before it was written");
                return null;
            }
            var root = composer.next();
            if (composer.hasNext()) {
                var mark = composer.next().getStartMark();
                complain(sheet, mark, "A second document begins here.", "it belongs in a file of its own");
                return null;
            }
            return root;
        } catch (PlainParser.Unwanted unwanted) {
            complain(sheet, unwanted.mark(), unwanted.text(), unwanted.maybe());
        } catch (MarkedYamlEngineException broken) {
            complain(sheet, mark(broken), "This is not YAML: " + broken.getProblem() + ".", advice(broken));
        } catch (YamlEngineException broken) {
            sheet.complainAt(
                    1, 1, 1, "This is not YAML: " + broken.getMessage() + ".", "a character cannot be printed");
        }
        return null;
    }

    /** What turns the order of letters around or hides among them reads otherwise than it is written. */
    private static void complainOfUnseen(Sheet sheet) {
        var text = sheet.text();
        var line = 1;
        var begin = 0;
        for (var at = 0; at < text.length(); at++) {
            if (text.charAt(at) == '\n') {
                line++;
                begin = at + 1;
            } else if (text.charAt(at) > '~' && isUnseen(text.codePointAt(at))) {
                sheet.complainAt(
                        line,
                        text.codePointCount(begin, at) + 1,
                        1,
                        "Nobody sees the character (" + "U+%04X".formatted(text.codePointAt(at))
                                + ") that stands here.",
                        "write the words again without it");
            }
        }
    }

    private static boolean isUnseen(int point) {
        var type = Character.getType(point);
        return type == Character.FORMAT || type == Character.PRIVATE_USE;
    }

    private static Optional<Mark> mark(MarkedYamlEngineException broken) {
        return broken.getProblemMark().isPresent() ? broken.getProblemMark() : broken.getContextMark();
    }

    private static String advice(MarkedYamlEngineException broken) {
        return broken.getContext() == null
                ? "the indentation or a bracket is off"
                : "something went wrong " + broken.getContext();
    }

    private static void complain(Sheet sheet, Optional<Mark> mark, String text, String maybe) {
        var line = mark.map(Mark::getLine).orElse(0) + 1;
        var column = mark.map(Mark::getColumn).orElse(0) + 1;
        sheet.complainAt(line, column, 1, text, maybe);
    }
}
