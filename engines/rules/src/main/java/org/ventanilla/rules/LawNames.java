package org.ventanilla.rules;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.law.Document;
import org.ventanilla.rules.law.Fact;
import org.ventanilla.rules.law.Law;
import org.ventanilla.rules.law.Procedure;
import org.ventanilla.rules.law.Proof;
import org.ventanilla.rules.law.Tariff;
import org.ventanilla.rules.law.Text;

/** What the law's own ids are called, in one language. */
record LawNames(Law law, String language) {

    private static final String DATE = ".date";

    /** What is not known of relatives, as a condition names it. */
    private static final Map<String, Text> RELATIVES = Map.of(
            "my.child", new Text("si tiene hijas o hijos", "whether there are children"),
            "my.parent", new Text("quiénes son su mamá y su papá", "who the parents are"),
            "my.spouse", new Text("si tiene cónyuge", "whether there is a spouse"),
            "my.partner", new Text("si tiene pareja", "whether there is a partner"),
            "my.sibling", new Text("si tiene hermanas o hermanos", "whether there are sisters or brothers"),
            "my.grandparent", new Text("si tiene abuelas o abuelos", "whether there are grandparents"),
            "my.grandchild", new Text("si tiene nietas o nietos", "whether there are grandchildren"),
            "my.ward", new Text("si cuida a alguien", "whether there is somebody in their care"),
            "my.carer", new Text("quién le cuida", "who cares for them"),
            "my.relative", new Text("si tiene familiares", "whether there are relatives"));

    private static final Text DAY = new Text("el día de: ", "the day of: ");

    String all(List<String> ids) {
        return all(null, ids);
    }

    /** @param procedure whose steps have days that a term may count from, or null */
    String all(@Nullable Procedure procedure, List<String> ids) {
        return ids.stream().map(id -> of(procedure, id)).collect(Collectors.joining(", "));
    }

    private String of(@Nullable Procedure procedure, String id) {
        return procedure == null || law.facts().containsKey(id)
                ? of(id)
                : procedure.steps().stream()
                        .filter(step -> id.equals(step.id() + DATE))
                        .map(step -> DAY.in(language) + step.name().in(language))
                        .findFirst()
                        .orElseGet(() -> of(id));
    }

    /** The law's own name for a procedure, document, proof, fact or tariff; the id of anything else. */
    String of(String id) {
        return Stream.of(
                        named(law.procedures(), id, Procedure::title),
                        named(law.documents(), id, Document::name),
                        named(law.proofs(), id, Proof::name),
                        named(law.facts(), id, Fact::name),
                        named(law.tariffs(), id, Tariff::name),
                        named(RELATIVES, id, Function.identity()))
                .flatMap(each -> each)
                .map(text -> text.in(language))
                .findFirst()
                .orElse(id);
    }

    private static <T> Stream<Text> named(Map<String, T> all, String id, Function<T, Text> name) {
        return Stream.ofNullable(all.get(id)).map(name);
    }
}
