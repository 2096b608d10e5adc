package org.ventanilla.kernel;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Something of ours that broke. Says what is safe to say: never the database's own words, which quote rows. */
public final class Fault extends RuntimeException {

    public Fault(String message) {
        super(message);
    }

    /** The fault behind a database error: its SQLSTATE, and none of its text. */
    public static Fault of(RuntimeException databaseError) {
        var fault = new Fault("The database refused (SQLSTATE %s).".formatted(stateOf(databaseError)));
        fault.setStackTrace(databaseError.getStackTrace());
        return fault;
    }

    /** The SQLSTATE somewhere below this error, or "unknown". */
    public static String stateOf(@Nullable Throwable error) {
        for (var cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return sql.getSQLState();
            }
        }
        return "unknown";
    }
}
