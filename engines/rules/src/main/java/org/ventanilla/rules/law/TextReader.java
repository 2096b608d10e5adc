package org.ventanilla.rules.law;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Reads words shown to people: complete in Spanish and English, and free of words that hurt. */
final class TextReader {

    static final Text NONE = new Text("", "");

    /** Names are the same in both languages; what has a small word that joins no names is no name. */
    private static final Pattern SENTENCE = Pattern.compile("\\s(?!(?:de|del|la|las|los|el|y|e)\\b)\\p{Ll}");

    /** Words nobody here is called by. */
    private static final Set<String> BANNED = Set.of(
            "alien",
            "aliens",
            "illegal",
            "illegals",
            "illegally",
            "ilegal",
            "ilegales",
            "ilegalmente",
            "indocumentado",
            "indocumentada",
            "indocumentados",
            "indocumentadas",
            "undocumented");

    private final Sheet sheet;

    TextReader(Sheet sheet) {
        this.sheet = sheet;
    }

    Text require(Fields fields, String key) {
        var node = fields.find(key);
        if (node == null) {
            sheet.complain(
                    fields.node(), "(" + key + ") is missing in Spanish and English.", key + ": { es: …, en: … }");
            return NONE;
        }
        return read(node);
    }

    @Nullable
    Text find(Fields fields, String key) {
        var node = fields.find(key);
        return node == null ? null : read(node);
    }

    Text read(Node node) {
        if (node instanceof ScalarNode) {
            sheet.complain(node, "This is said in one language only.", "{ es: …, en: … }");
            return NONE;
        }
        var fields = sheet.fields(node);
        var text = new Text(language(fields, "es", "Spanish"), language(fields, "en", "English"));
        fields.close();
        if (text.es().equals(text.en()) && SENTENCE.matcher(text.es()).find()) {
            sheet.complain(node, "The English is the Spanish once more.", "en: the same in English");
        }
        return text;
    }

    private String language(Fields fields, String code, String name) {
        var node = fields.find(code);
        if (node == null) {
            sheet.complain(fields.node(), "This is not said in " + name + ".", code + ": …");
            return "";
        }
        var words = sheet.word(node);
        refuseBanned(node, words);
        return words;
    }

    private void refuseBanned(Node node, String words) {
        var start = 0;
        for (var i = 0; i <= words.length(); i++) {
            if (i == words.length() || !Character.isLetter(words.charAt(i))) {
                var word = words.substring(start, i);
                if (BANNED.contains(word.toLowerCase(Locale.ROOT))) {
                    sheet.complain(
                            node, "(" + word + ") is a word for nobody.", "say what happened or what is missing");
                }
                start = i + 1;
            }
        }
    }
}
