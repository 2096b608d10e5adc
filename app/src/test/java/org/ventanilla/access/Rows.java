package org.ventanilla.access;

import java.util.Map;
import java.util.stream.Collectors;
import org.ventanilla.CleanDatabase;

/** How many rows each table holds, to tell whether anything was done. */
final class Rows {

    private Rows() {}

    static Map<String, Long> all() {
        var sql = CleanDatabase.everything();
        return sql
                .sql("select tablename from pg_tables where schemaname = 'public'")
                .query(String.class)
                .list()
                .stream()
                .collect(Collectors.toMap(table -> table, table -> sql.sql("select count(*) from " + table)
                        .query(Long.class)
                        .single()));
    }

    /** Without the trail, in which reading leaves its row too. */
    static Map<String, Long> done() {
        var rows = all();
        rows.remove("trail");
        return rows;
    }
}
