package org.ventanilla.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
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
 * condition left out, working days for natural ones, the other list of holidays, another day to count from, somebody
 * else bound. Each is one file that differs from the true one in one place.
 */
final class LawMutants {

    /** @param line where the true file says it; @param what the wrong that was done, in words */
    record Mutant(String file, int line, String what) {

        @Override
        public String toString() {
            return "%s:%d %s".formatted(file, line, what);
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
            "open",
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
    private static final Set<String> MAY_BE_FORGOTTEN = Set.of("when", "where", "if_held", "gives", "missed");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final LoadSettings READ = LoadSettings.builder()
            .setUseMarks(true)
            .setSchema(new FailsafeSchema())
            .build();

    private final Source source;
    private final Node root;
    private final BiConsumer<Mutant, Node> tried;

    private LawMutants(Source source, BiConsumer<Mutant, Node> tried) {
        this.source = source;
        this.root = new Compose(READ).composeString(source.text()).orElseThrow();
        this.tried = tried;
    }

    /** Tries each, in the order of the file, on its tree, which is true again afterwards. */
    static void each(Source source, BiConsumer<Mutant, Node> tried) {
        var mutants = new LawMutants(source, tried);
        mutants.visit("", mutants.root);
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
            if (MAY_BE_FORGOTTEN.contains(key) || isOnlyOne(key, value)) {
                without(map, at, key);
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
        if (key.equals("mxn")) {
            var centavo = new BigDecimal("0.01");
            var pesos = new BigDecimal(said);
            replace(map, at, scalar(scalar, pesos.add(centavo).toPlainString()), "a centavo more than " + said);
            replace(map, at, scalar(scalar, pesos.subtract(centavo).toPlainString()), "a centavo less than " + said);
        } else if (key.equals("term") || key.equals("up_to") || said.matches("-?\\d+") || said.matches("\\d+ \\w+")) {
            var number = NUMBER.matcher(said);
            if (number.find()) {
                var days = Integer.parseInt(number.group());
                replace(
                        map,
                        at,
                        scalar(scalar, number.replaceFirst(String.valueOf(days + 1))),
                        key + " one more than " + said);
                replace(
                        map,
                        at,
                        scalar(scalar, number.replaceFirst(String.valueOf(days - 1))),
                        key + " one less than " + said);
            }
        }
        if (countsEveryDay(map)) {
            // working days are natural days there: nobody could see the difference
        } else if (said.contains("working")) {
            replace(map, at, scalar(scalar, said.replace("working", "natural")), "natural for working days");
        } else if (said.contains("natural")) {
            replace(map, at, scalar(scalar, said.replace("natural", "working")), "working for natural days");
        }
        otherWord(key, said)
                .ifPresent(other -> replace(
                        map,
                        at,
                        scalar(scalar, other),
                        key.equals("calendar") ? "the other list of holidays" : key + " is " + other));
        if (said.equals("yes") || said.equals("no")) {
            replace(map, at, scalar(scalar, said.equals("yes") ? "no" : "yes"), key + " is not " + said);
        }
    }

    private static boolean countsEveryDay(MappingNode map) {
        return map.getValue().stream()
                .anyMatch(pair -> text(pair.getKeyNode()).equals("calendar")
                        && text(pair.getValueNode()).equals("every-day"));
    }

    /** Another list of holidays, somebody else bound or meant, another day to count from. */
    private Optional<String> otherWord(String key, String said) {
        var other =
                switch (key) {
                    case "calendar" -> "lft-74";
                    case "binds" -> said.equals("person") ? authority() : "person";
                    case "for" -> said.equals("person") ? "employer" : "person";
                    case "from" -> said.equals("filing.date") || !isAStep("filing") ? "entry.date" : "filing.date";
                    default -> said;
                };
        return Optional.of(other).filter(word -> !word.equals(said));
    }

    private String authority() {
        return find("decides").map(LawMutants::text).orElseThrow();
    }

    private boolean isAStep(String step) {
        return find("steps").stream()
                .flatMap(steps -> ((SequenceNode) steps).getValue().stream())
                .anyMatch(
                        each -> text(((MappingNode) each).getValue().getFirst().getKeyNode())
                                .equals(step));
    }

    private Optional<Node> find(String key) {
        return ((MappingNode) root)
                .getValue().stream()
                        .filter(pair -> text(pair.getKeyNode()).equals(key))
                        .map(NodeTuple::getValueNode)
                        .findFirst();
    }

    /** The only exception or waiver of its list: the list is forgotten with it. */
    private static boolean isOnlyOne(String key, Node value) {
        return (key.equals("except") || key.equals("waived"))
                && value instanceof SequenceNode list
                && list.getValue().size() == 1;
    }

    private void visitList(String key, SequenceNode list) {
        if (key.equals("uma_days")) {
            visitNumbers(key, list);
            return;
        }
        var items = list.getValue();
        for (int at = 0; at < items.size(); at++) {
            if (items.size() > 1 && (LISTS.contains(key) || items.get(at) instanceof ScalarNode)) {
                var dropped = items.get(at);
                items.remove(at);
                keep(dropped, "without %d of %s".formatted(at + 1, key));
                items.add(at, dropped);
            }
            visit(key, items.get(at));
        }
    }

    private void visitNumbers(String key, SequenceNode list) {
        var items = list.getValue();
        for (int at = 0; at < items.size(); at++) {
            var said = (ScalarNode) items.get(at);
            for (int by : List.of(1, -1)) {
                items.set(at, scalar(said, String.valueOf(Integer.parseInt(said.getValue()) + by)));
                keep(said, "%s %+d in place %d".formatted(key, by, at + 1));
            }
            items.set(at, said);
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
        tried.accept(new Mutant(source.file(), line, what), root);
    }

    private static @Nullable Node negated(Node value) {
        return value instanceof MappingNode map
                        && map.getValue().size() == 1
                        && text(map.getValue().getFirst().getKeyNode()).equals("not")
                ? map.getValue().getFirst().getValueNode()
                : null;
    }

    private static ScalarNode scalar(Node at, String value) {
        return new ScalarNode(Tag.STR, true, value, ScalarStyle.PLAIN, at.getStartMark(), at.getEndMark());
    }

    private static String text(Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "";
    }
}
