package org.ventanilla.rules.law;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Reads the frame of the worked examples; what is given and expected is read when an example runs. */
final class ExampleReader {

    private final Sheet sheet;

    ExampleReader(Sheet sheet) {
        this.sheet = sheet;
    }

    List<Example> read(Fields procedure) {
        var node = procedure.find("examples");
        var examples = new ArrayList<Example>();
        var names = new TreeSet<String>();
        if (node != null) {
            for (var part : sheet.list(node)) {
                var fields = sheet.fields(part);
                var name = fields.word("name");
                if (!names.add(name)) {
                    sheet.complain(part, "Two examples are called (" + name + ").", "say what is different here");
                }
                var on = fields.date("on");
                var given = fields.find("given");
                var household = fields.find("household");
                if ((given == null) == (household == null)) {
                    sheet.complain(part, "An example is about one person or one household.", "given: { fact: value }");
                }
                fields.require("expect");
                fields.close();
                examples.add(new Example(name, on, part, sheet.place(part)));
            }
        }
        return List.copyOf(examples);
    }
}
