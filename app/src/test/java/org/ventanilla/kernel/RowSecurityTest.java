package org.ventanilla.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.ventanilla.Callers;
import org.ventanilla.CleanDatabase;

/** The second wall: the database itself hides people from whoever did not say who asks. Read over all tables. */
@ExtendWith(CleanDatabase.class)
class RowSecurityTest {

    /** Tables that say nothing about personal data, or that hold it without a forced policy. */
    private static final String UNGUARDED = """
            select c.relname
              from pg_class c
              left join pg_description d on d.objoid = c.oid and d.objsubid = 0 and d.classoid = 'pg_class'::regclass
             where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
               and c.relname <> 'flyway_schema_history'
               and not (coalesce(d.description, '') like 'Personal data: none.%'
                        or coalesce(d.description, '') like 'Personal data: yes.%'
                           and c.relrowsecurity and c.relforcerowsecurity
                           and exists (select from pg_policy p where p.polrelid = c.oid))
             order by 1
            """;

    @Test
    void every_table_says_whether_it_holds_personal_data_and_guards_it() {
        assertThat(list(CleanDatabase.everything(), UNGUARDED)).isEmpty();
    }

    @Test
    void a_new_table_without_a_word_or_without_a_guard_is_found() {
        var sql = CleanDatabase.everything();
        sql.sql("create table silent (id int)").update();
        sql.sql("create table unguarded (id int)").update();
        sql.sql("comment on table unguarded is 'Personal data: yes. A secret.'").update();
        try {
            assertThat(list(sql, UNGUARDED)).isEqualTo(List.of("silent", "unguarded"));
        } finally {
            sql.sql("drop table silent, unguarded").update();
        }
    }

    @Test
    void without_saying_who_asks_nobody_is_seen(JdbcClient sql, Ledger ledger) {
        leaveTrails(ledger);

        assertThat(tables("Personal data: yes.%")).contains("staff_member", "trail");
        for (var table : tables("Personal data: yes.%")) {
            assertThat(count(sql, table)).as(table).isZero();
        }
    }

    @Test
    void one_centre_never_sees_rows_of_another(JdbcClient sql, Ledger ledger, PlatformTransactionManager transactions) {
        leaveTrails(ledger);
        var tapachula = Callers.lucia().centre();
        for (var table : tablesWithCentre()) {
            var strangers = new TransactionTemplate(transactions).execute(_ -> {
                sql.sql("select set_config('app.centre', :centre, true)")
                        .param("centre", tapachula.toString())
                        .query(String.class)
                        .single();
                return sql.sql("select count(*) from " + table + " where centre_id <> :centre")
                        .param("centre", tapachula)
                        .query(Long.class)
                        .single();
            });
            assertThat(strangers).as(table).isZero();
        }
        assertThat(count(CleanDatabase.everything(), "trail")).isEqualTo(2);
    }

    @Test
    void the_program_owns_no_table_and_cannot_rewrite_the_trail(JdbcClient sql) {
        assertThat(list(
                        sql,
                        "select tablename from pg_tables where schemaname = 'public' and tableowner = current_user"))
                .isEmpty();
        assertThat(list(sql, "select p from unnest(array['update', 'delete']) p where has_table_privilege('trail', p)"))
                .isEmpty();
        assertThat(list(
                        sql,
                        "select rolname from pg_roles where rolname = current_user and (rolsuper or rolbypassrls)"))
                .isEmpty();
    }

    private static void leaveTrails(Ledger ledger) {
        for (var caller : List.of(Callers.lucia(), Callers.inHuixtla())) {
            ledger.write(
                    Act.of(Callers.granted(caller, caller.centre()), UUID.randomUUID(), "test", ""),
                    () -> Answer.done(new Effect("", "Tested", Map.of())));
        }
    }

    private static List<String> tables(String comment) {
        return CleanDatabase.everything()
                .sql("""
                        select c.relname from pg_class c
                          join pg_description d on d.objoid = c.oid and d.objsubid = 0 and d.classoid = 'pg_class'::regclass
                         where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and d.description like :comment
                        """)
                .param("comment", comment)
                .query(String.class)
                .list();
    }

    private static List<String> tablesWithCentre() {
        return tables("Personal data: yes.%").stream()
                .filter(table -> CleanDatabase.everything()
                                .sql("""
                                        select count(*) from information_schema.columns
                                         where table_schema = 'public' and table_name = :table and column_name = 'centre_id'
                                        """)
                                .param("table", table)
                                .query(Long.class)
                                .single()
                        == 1)
                .toList();
    }

    private static List<String> list(JdbcClient sql, String question) {
        return sql.sql(question).query(String.class).list();
    }

    private static long count(JdbcClient sql, String table) {
        return sql.sql("select count(*) from " + table).query(Long.class).single();
    }
}
