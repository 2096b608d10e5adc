package org.ventanilla.kernel;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.jspecify.annotations.Nullable;

/** Something of ours that broke. Says what is safe to say: never the database's own words, which quote rows. */
public final class Fault extends RuntimeException {

    private final boolean isDatabaseAway;

    private Fault(String message, boolean isDatabaseAway) {
        super(message);
        this.isDatabaseAway = isDatabaseAway;
    }

    /** The fault behind a database error: its SQLSTATE, and none of its text. */
    public static Fault of(RuntimeException databaseError) {
        var fault = new Fault(
                "The database refused (SQLSTATE %s).".formatted(stateOf(databaseError)), isDatabaseAway(databaseError));
        fault.setStackTrace(databaseError.getStackTrace());
        return fault;
    }

    /** True when nothing is wrong with the request: the same one will do, once the database is back. */
    static boolean isDatabaseAway(@Nullable Throwable error) {
        for (var cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof Fault fault && fault.isDatabaseAway
                    || cause instanceof SQLTransientConnectionException
                    || cause instanceof SQLException sql && isAway(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    /** Connection lost or refused, or a server that is going down or coming up. */
    private static boolean isAway(@Nullable String state) {
        return state != null && (state.startsWith("08") || state.startsWith("57P"));
    }

    private static String stateOf(Throwable error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return sql.getSQLState();
            }
        }
        return "unknown";
    }
}
