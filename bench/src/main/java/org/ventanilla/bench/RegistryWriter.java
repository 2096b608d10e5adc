package org.ventanilla.bench;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyIn;
import org.ventanilla.rules.Value;

/** Invented people as rows, one a person: household, ties, and one column for each fact. */
final class RegistryWriter implements SyntheticPeople.Sink {

    private static final int BUFFER = 1 << 16;
    private static final int SAID_EVERY = 1_000_000;

    private final List<String> facts;
    private final CopyIn copy;
    private final Report report;
    private final @Nullable String[] row;
    private final StringBuilder kin = new StringBuilder();
    private final ByteArrayOutputStream buffer = new ByteArrayOutputStream(2 * BUFFER);
    private int people;
    private int household = -1;
    private boolean isComplete;
    private boolean isOpen;

    RegistryWriter(List<String> facts, CopyIn copy, Report report) {
        this.facts = facts;
        this.copy = copy;
        this.report = report;
        this.row = new String[facts.size()];
    }

    /** Ends the last row and sends what is left. */
    void close() {
        endRow();
        send();
    }

    @Override
    public void household(boolean complete) {
        endRow();
        household++;
        isComplete = complete;
    }

    @Override
    public int person() {
        endRow();
        isOpen = true;
        if (people > 0 && people % SAID_EVERY == 0) {
            report.say("  … %s", Report.thousands(people));
        }
        return people++;
    }

    @Override
    public void know(int person, String fact, Value value) {
        row[facts.indexOf(fact)] = RegistryText.of(value);
    }

    @Override
    public void tie(int person, String relation, int other) {
        kin.append(kin.isEmpty() ? "" : " ").append(other - person).append(':').append(relation);
    }

    private void endRow() {
        if (!isOpen) {
            return;
        }
        isOpen = false;
        var line = new StringBuilder();
        line.append(people - 1).append('\t').append(household).append('\t').append(isComplete ? 't' : 'f');
        line.append('\t').append(kin);
        for (var text : row) {
            line.append('\t').append(text == null ? "\\N" : text);
        }
        line.append('\n');
        buffer.writeBytes(line.toString().getBytes(StandardCharsets.UTF_8));
        Arrays.fill(row, null);
        kin.setLength(0);
        if (buffer.size() > BUFFER) {
            send();
        }
    }

    private void send() {
        var bytes = buffer.toByteArray();
        buffer.reset();
        try {
            copy.writeToCopy(bytes, 0, bytes.length);
        } catch (SQLException failed) {
            throw new IllegalStateException(
                    "The people could not be stored (" + Objects.toString(failed.getSQLState()) + ").", failed);
        }
    }
}
