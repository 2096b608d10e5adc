package org.ventanilla.paperwork;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What time changed for people, as the nightly pass noticed it, and how far that pass has come. */
@Component
class Turns {

    private static final int OF_A_HOUSEHOLD = 300;

    private final JdbcClient sql;

    Turns(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * The pass of one day in one centre.
     *
     * @param since what changed after this day is noticed
     * @param through the last household that was looked at, or null before the first
     */
    record Pass(LocalDate since, @Nullable UUID through) {}

    boolean isFinished(UUID centre, LocalDate day) {
        return sql.sql("""
                        select exists (select from night_pass
                                        where centre_id = :centre and day = :day and finished_at is not null)
                        """)
                .param("centre", centre)
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    /** The pass of this day, begun now if it was not: it looks back to the last one that was finished. */
    Pass begin(UUID centre, LocalDate day) {
        sql.sql("""
                        insert into night_pass (centre_id, day, since)
                        values (:centre, :day, coalesce(
                            (select max(day) from night_pass
                              where centre_id = :centre and day < :day and finished_at is not null), :before::date))
                        on conflict (centre_id, day) do nothing
                        """)
                .param("centre", centre)
                .param("day", day)
                .param("before", day.minusDays(1))
                .update();
        return sql.sql("select since, through from night_pass where centre_id = :centre and day = :day")
                .param("centre", centre)
                .param("day", day)
                .query((row, _) -> new Pass(
                        Objects.requireNonNull(row.getObject("since", LocalDate.class)),
                        row.getObject("through", UUID.class)))
                .single();
    }

    /** @param through the last household of the batch, or null when there was none left: then the pass is finished */
    void advance(UUID centre, LocalDate day, @Nullable UUID through, int households, Instant at) {
        sql.sql("""
                        update night_pass
                           set through = coalesce(:through::uuid, through), households = households + :households,
                               finished_at = case when :through::uuid is null then :at::timestamptz end
                         where centre_id = :centre and day = :day
                        """)
                .param("centre", centre)
                .param("day", day)
                .param("through", through, Types.OTHER)
                .param("households", households)
                .param("at", Timestamp.from(at))
                .update();
    }

    /** Noticed once, however often the pass goes over the same days. */
    void add(Turned turned, UUID household, UUID centre, Instant at) {
        sql.sql("""
                        insert into turned (person_id, household_id, centre_id, kind, what, happened_on, noticed_at)
                        values (:person, :household, :centre, :kind, :what, :on, :at)
                        on conflict (person_id, kind, what, happened_on) do nothing
                        """)
                .param("person", turned.person())
                .param("household", household)
                .param("centre", centre)
                .param("kind", turned.kind().name())
                .param("what", turned.what())
                .param("on", turned.on())
                .param("at", Timestamp.from(at))
                .update();
    }

    /** What was noticed of a household from this day on, the latest first. */
    List<Turned> ofHousehold(UUID household, LocalDate from) {
        return sql.sql("""
                        select person_id, kind, what, happened_on from turned
                         where household_id = :household and happened_on >= :from
                         order by happened_on desc, kind, what, person_id limit :most
                        """)
                .param("household", household)
                .param("from", from)
                .param("most", OF_A_HOUSEHOLD)
                .query((row, _) -> new Turned(
                        row.getObject("person_id", UUID.class),
                        Turned.Kind.valueOf(row.getString("kind")),
                        row.getString("what"),
                        row.getObject("happened_on", LocalDate.class)))
                .list();
    }
}
