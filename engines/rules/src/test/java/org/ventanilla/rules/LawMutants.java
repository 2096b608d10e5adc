package org.ventanilla.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Present;
import org.snakeyaml.engine.v2.api.lowlevel.Serialize;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;
import org.ventanilla.rules.law.Source;

/**
 * Every small wrong that a careless edit could do to one procedure: a number one off, a branch, an exception or a
 * condition left out, working days for natural ones, the other list of holidays. Each is one file that differs from
 * the true one in one place.
 */
final class LawMutants {

    /** @param line where the true file says it; @param what the wrong that was done, in words */
    record Mutant(int line, String what, Source source) {

        @Override
        public String toString() {
            return "%s:%d %s".formatted(source.file(), line, what);
        }
    }

    /** What is no law: words, names, reviews, and the examples themselves. */
    private static final Set<String> LEFT_ALONE = Set.of(
            "procedure",
            "title",
            "slip",
            "benefit",
            "version",
            "reviewed",
            "force",
            "name",
            "note",
            "cite",
            "says",
            "conflicts",
            "examples",
            "not_assessed",
            "label",
            "outcomes",
            "on",
            "to",
            "status");

    private static final Set<String> LISTS =
            Set.of("all", "any", "none", "one_of", "except", "waived", "requires", "fee", "needs");
    private static final Set<String> CONDITIONS = Set.of("when", "where", "if_held");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final LoadSettings READ = LoadSettings.builder()
            .setUseMarks(true)
            .setSchema(new FailsafeSchema())
            .build();
    private static final DumpSettings WRITE =
            DumpSettings.builder().setSchema(new FailsafeSchema()).build();

    private final Source source;
    private final Node root;
    private final List<Mutant> found = new ArrayList<>();

    private LawMutants(Source source) {
        this.source = source;
        this.root = new Compose(READ).composeString(source.text()).orElseThrow();
    }

    /** All of them, in the order of the file. */
    static List<Mutant> of(Source source) {
        var mutants = new LawMutants(source);
        mutants.visit("", mutants.root);
        return List.copyOf(mutants.found);
    }

    private void visit(String key, Node node) {
        switch (node) {
            case MappingNode map -> visitMap(map);
            case SequenceNode list -> visitList(key, list);
            default -> {}
        }
    }

    private void visitMap(MappingNode map) {
        var pairs = map.getValue();
        for (int at = 0; at < pairs.size(); at++) {
            var key = text(pairs.get(at).getKeyNode());
            if (LEFT_ALONE.contains(key)) {
                continue;
            }
            var value = pairs.get(at).getValueNode();
            if (key.equals("parameters")) {
                visitParameters((MappingNode) value);
                continue;
            }
            if (CONDITIONS.contains(key)) {
                without(map, at, key);
            }
            if (key.equals("not") && map.getValue().size() == 1) {
                continue; // what holds the test turns it round
            }
            if (value instanceof ScalarNode scalar) {
                visitScalar(map, at, key, scalar);
            } else {
                if (negated(value) instanceof Node inner) {
                    replace(map, at, inner, "asks for what (" + key + ") must not be");
                }
                visit(key, value);
            }
        }
    }

    /** A number that only words repeat is no rule; one that a rule reads is wrong when it is one off. */
    private void visitParameters(MappingNode parameters) {
        for (var parameter : parameters.getValue()) {
            if (source.text().contains("$" + text(parameter.getKeyNode()))) {
                visitMap((MappingNode) parameter.getValueNode());
            }
        }
    }

    private void visitScalar(MappingNode map, int at, String key, ScalarNode scalar) {
        var said = scalar.getValue();
        if (key.equals("term") || key.equals("up_to") || said.matches("-?\\d+") || said.matches("\\d+ \\w+")) {
            var number = NUMBER.matcher(said);
            if (number.find()) {
                var days = Integer.parseInt(number.group());
                replace(map, at, scalar(number.replaceFirst(String.valueOf(days + 1))), key + " one more than " + said);
                replace(map, at, scalar(number.replaceFirst(String.valueOf(days - 1))), key + " one less than " + said);
            }
        }
        if (said.contains("working")) {
            replace(map, at, scalar(said.replace("working", "natural")), "natural for working days");
        } else if (said.contains("natural")) {
            replace(map, at, scalar(said.replace("natural", "working")), "working for natural days");
        }
        if (key.equals("calendar") && !said.equals("lft-74")) {
            replace(map, at, scalar("lft-74"), "the other list of holidays");
        }
        if (said.equals("yes") || said.equals("no")) {
            replace(map, at, scalar(said.equals("yes") ? "no" : "yes"), key + " is not " + said);
        }
    }

    private void visitList(String key, SequenceNode list) {
        var items = list.getValue();
        for (int at = 0; at < items.size(); at++) {
            if (items.size() > 1 && (LISTS.contains(key) || items.get(at) instanceof ScalarNode)) {
                var dropped = items.get(at);
                items.remove(at);
                keep(dropped, "without %d of %s".formatted(at + 1, key));
                items.add(at, dropped);
            } else if (key.equals("except") || key.equals("waived")) {
                continue; // the only one: its parent leaves it out
            }
            visit(key, items.get(at));
        }
    }

    private void without(MappingNode map, int at, String key) {
        var dropped = map.getValue().remove(at);
        keep(dropped.getKeyNode(), "without its " + key);
        map.getValue().add(at, dropped);
    }

    private void replace(MappingNode map, int at, Node wrong, String what) {
        var pair = map.getValue().get(at);
        map.getValue().set(at, new NodeTuple(pair.getKeyNode(), wrong));
        keep(pair.getKeyNode(), what);
        map.getValue().set(at, pair);
    }

    private void keep(Node at, String what) {
        var line = at.getStartMark().orElseThrow().getLine() + 1;
        var wrong = new Present(WRITE)
                .emitToString(new Serialize(WRITE).serializeOne(root).iterator());
        found.add(new Mutant(line, what, new Source(source.file(), wrong)));
    }

    private static @Nullable Node negated(Node value) {
        return value instanceof MappingNode map
                        && map.getValue().size() == 1
                        && text(map.getValue().getFirst().getKeyNode()).equals("not")
                ? map.getValue().getFirst().getValueNode()
                : null;
    }

    private static ScalarNode scalar(String value) {
        return new ScalarNode(Tag.STR, value, ScalarStyle.PLAIN);
    }

    private static String text(Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "";
    }
}
