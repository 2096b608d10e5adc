package org.ventanilla.bench;

import java.time.LocalDate;
import java.util.List;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.Message;
import org.kie.api.definition.type.FactType;
import org.ventanilla.rules.Rules;
import org.ventanilla.rules.columns.Columns;
import org.ventanilla.rules.law.Procedure;

/** Drools with its executable model over the same procedures and people: one person a call, and batches of 1,000. */
final class DroolsBaseline {

    static final int BATCH = 1_000;

    private final KieBase base;
    private final DroolsText text;
    private final int procedures;
    private final Rules rules;

    DroolsBaseline(Rules rules, LocalDate on, List<Procedure> procedures) {
        this.rules = rules;
        this.procedures = procedures.size();
        text = new DroolsText(rules, on, procedures);
        var services = KieServices.Factory.get();
        var files = services.newKieFileSystem().write("src/main/resources/rules.drl", text.text());
        var built = services.newKieBuilder(files)
                .buildAll(ExecutableModelProject.class)
                .getResults();
        if (built.hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException("Drools refused the rules: "
                    + built.getMessages(Message.Level.ERROR).getFirst() + ". Maybe the language grew.");
        }
        base = services.newKieContainer(services.getRepository().getDefaultReleaseId())
                .getKieBase();
    }

    /** The people from one number to before another as Drools takes them. Not part of what is timed. */
    Answered[] people(Columns columns, int from, int to, int threads) {
        var made = new Answered[to - from];
        Threads.share(made.length, threads, (first, end) -> {
            var type = base.getFactType(DroolsText.PACKAGE, DroolsText.TYPE);
            var tree = new SlowTree(rules, columns);
            for (int each = first; each < end; each++) {
                made[each] = person(type, tree, from + each);
            }
        });
        return made;
    }

    private Answered person(FactType type, SlowTree tree, int person) {
        try {
            var facts = (Answered) type.newInstance();
            for (var property : text.properties()) {
                double value = property.reading().of(tree, person);
                type.set(facts, property.name(), property.type().equals("int") ? (Object) (int) value : (Object) value);
            }
            facts.expect(procedures);
            return facts;
        } catch (InstantiationException | IllegalAccessException hidden) {
            throw new IllegalStateException("Drools made a type that cannot be made. Maybe another version.", hidden);
        }
    }

    /** Seconds for everybody, one person a call. */
    double stateless(Answered[] people, int threads) {
        return Threads.seconds(() -> Threads.share(people.length, threads, (from, to) -> {
            var session = base.newStatelessKieSession();
            for (int each = from; each < to; each++) {
                session.execute(people[each]);
            }
        }));
    }

    /** Seconds for everybody, a session for every batch. */
    double batched(Answered[] people, int threads) {
        return Threads.seconds(() -> Threads.share(people.length, threads, (from, to) -> {
            for (int first = from; first < to; first += BATCH) {
                var session = base.newKieSession();
                for (int each = first; each < Math.min(to, first + BATCH); each++) {
                    session.insert(people[each]);
                }
                session.fireAllRules();
                session.dispose();
            }
        }));
    }
}
