package org.ventanilla.bench;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.postgresql.copy.CopyIn;
import org.ventanilla.rules.columns.Answers;

/** Answers as rows, one a person, a letter for each procedure of the run: y, n, or u for unknown. */
final class AnswerRows {

    private static final int BUFFER = 1 << 16;

    private AnswerRows() {}

    /** @param ids by number in the columns, the number in the registry */
    static void store(Answers answers, long[] ids, CopyIn rows) throws SQLException {
        var text = new StringBuilder(2 * BUFFER);
        for (int person = 0; person < answers.people(); person++) {
            text.append(ids[person]).append("\t1\t");
            letters(answers, person, text);
            text.append('\n');
            if (text.length() > BUFFER || person == answers.people() - 1) {
                var bytes = text.toString().getBytes(StandardCharsets.ISO_8859_1);
                rows.writeToCopy(bytes, 0, bytes.length);
                text.setLength(0);
            }
        }
        rows.endCopy();
    }

    static String letters(Answers answers, int person) {
        var letters = new StringBuilder();
        letters(answers, person, letters);
        return letters.toString();
    }

    private static void letters(Answers answers, int person, StringBuilder letters) {
        for (int each = 0; each < answers.procedures().size(); each++) {
            letters.append(
                    switch (answers.of(person, each)) {
                        case YES -> 'y';
                        case NO -> 'n';
                        case UNKNOWN -> 'u';
                    });
        }
    }
}
