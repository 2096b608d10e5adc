package org.ventanilla.bench;

import org.ventanilla.rules.Value;
import org.ventanilla.rules.columns.Columns;
import org.ventanilla.rules.columns.ColumnsBuilder;

/** Invented people straight into columns. */
final class PeopleInColumns implements SyntheticPeople.Sink {

    private static final int SAID_EVERY = 1_000_000;

    private final ColumnsBuilder builder;
    private final Report report;

    private PeopleInColumns(ColumnsBuilder builder, Report report) {
        this.builder = builder;
        this.report = report;
    }

    static Columns of(Setting setting, int people) {
        setting.report().say("Inventing %s people, seed %d", Report.thousands(people), setting.seed());
        var sink = new PeopleInColumns(new ColumnsBuilder(setting.rules(), setting.on()), setting.report());
        new SyntheticPeople(setting.law(), setting.on(), setting.seed()).fill(sink, people);
        return sink.builder.build();
    }

    @Override
    public void household(boolean isComplete) {
        builder.household(isComplete);
    }

    @Override
    public int person() {
        int person = builder.person();
        if (person > 0 && person % SAID_EVERY == 0) {
            report.say("  … %s", Report.thousands(person));
        }
        return person;
    }

    @Override
    public void know(int person, String fact, Value value) {
        builder.know(person, fact, value);
    }

    @Override
    public void tie(int person, String relation, int other) {
        builder.tie(person, relation, other);
    }
}
