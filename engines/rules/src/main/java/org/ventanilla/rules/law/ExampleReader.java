package org.ventanilla.rules.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads the frame of the worked examples; what is given and expected is read when an example runs. */
final class ExampleReader {

    private final Sheet sheet;
    private final TextReader texts;

    ExampleReader(Sheet sheet) {
        this.sheet = sheet;
        this.texts = new TextReader(sheet);
    }

    List<Example> read(Fields procedure) {
        var node = procedure.find("examples");
        var examples = new ArrayList<Example>();
        var spanish = new TreeSet<String>();
        var english = new TreeSet<String>();
        if (node != null) {
            for (var part : sheet.list(node)) {
                var fields = sheet.fields(part);
                var name = texts.require(fields, "name");
                refuseTwin(part, name.en(), english);
                refuseTwin(part, name.es(), spanish);
                var on = fields.date("on");
                var given = fields.find("given");
                var household = fields.find("household");
                if ((given == null) == (household == null)) {
                    sheet.complain(part, "An example is about one person or one household.", "given: { fact: value }");
                }
                fields.require("expect");
                if (fields.has("for")) {
                    fields.oneOf("for", List.of("person", "employer"));
                }
                fields.close();
                examples.add(new Example(name, on, part, sheet.place(part)));
            }
        }
        return List.copyOf(examples);
    }

    private void refuseTwin(Node example, String name, Set<String> seen) {
        if (!name.isEmpty() && !seen.add(name)) {
            sheet.complain(example, "Two examples are called (" + name + ").", "say what is different here");
        }
    }
}
