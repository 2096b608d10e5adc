package org.ventanilla.paperwork;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When people first said they want to seek refuge, the notices sent about it, and the waits they tell of. */
@Component
class Wishes {

    /** Whom the law orders to be told. LRPCAP 21 p3. */
    static final String ADDRESSEE = "comar";

    /** The last instant that the database can hold as a time and that a calendar can still write. */
    private static final Timestamp ALWAYS = Timestamp.from(Instant.parse("9999-12-31T00:00:00Z"));

    private static final int A_HOUSEHOLD = 200;
    private static final int WAITS = 20;

    private static final String WITH_DELIVERY = """
            select wish.*, given.delivered_on, given.acknowledgement, given.recorded_at, given.recorded_by from wish
            left join lateral (
                select * from wish_notice_delivery
                where wish_id = wish.id and recorded_at <= :at order by written desc limit 1) given on true
            """;

    private final JdbcClient sql;

    Wishes(JdbcClient sql) {
        this.sql = sql;
    }

    @Nullable
    Wish find(UUID person) {
        return sql.sql(WITH_DELIVERY + " where wish.person_id = :person")
                .param("person", person)
                .param("at", ALWAYS)
                .query(Wishes::read)
                .optional()
                .orElse(null);
    }

    List<Wish> ofHousehold(UUID household) {
        return ofHousehold(household, ALWAYS);
    }

    /** As they were written down by that instant. */
    List<Wish> ofHousehold(UUID household, Instant at) {
        return ofHousehold(household, Timestamp.from(at));
    }

    private List<Wish> ofHousehold(UUID household, Timestamp at) {
        return sql.sql(WITH_DELIVERY + """
                         where wish.household_id = :household and wish.said_at <= :at
                         order by wish.said_at, wish.id limit :most
                        """)
                .param("household", household)
                .param("at", at)
                .param("most", A_HOUSEHOLD)
                .query(Wishes::read)
                .list();
    }

    /** Makes a second window wait, so that it finds the first one's record. */
    void lock(UUID person) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended(:what, 0))")
                .param("what", "wish/" + person)
                .query((row, _) -> 1)
                .single();
    }

    /** The next number of the year. Two windows at once get two numbers: the row is the queue. */
    String nextNumber(int year) {
        var sequence = sql.sql("""
                        insert into wish_number (year, last) values (:year, 1)
                        on conflict (year) do update set last = wish_number.last + 1
                        returning last
                        """).param("year", year).query(Integer.class).single();
        return Wish.number(year, sequence);
    }

    /** Writes the wish down and, with it, the notice: neither exists without the other. */
    void add(Wish wish, UUID heardById) {
        sql.sql("""
                        insert into wish (id, person_id, household_id, centre_id, counter, number, said_at, said_on, heard_by, heard_by_id, language)
                        values (:id, :person, :household, :centre, :counter, :number, :at, :on, :by, :byId, :language)
                        """)
                .param("id", wish.id())
                .param("person", wish.person())
                .param("household", wish.household())
                .param("centre", wish.centre())
                .param("counter", wish.counter())
                .param("number", wish.number())
                .param("at", Timestamp.from(wish.saidAt()))
                .param("on", wish.saidOn())
                .param("by", wish.heardBy())
                .param("byId", heardById)
                .param("language", wish.language())
                .update();
        sql.sql("""
                        insert into wish_notice (wish_id, person_id, household_id, centre_id, addressee, produced_at)
                        values (:id, :person, :household, :centre, :addressee, :at)
                        """)
                .param("id", wish.id())
                .param("person", wish.person())
                .param("household", wish.household())
                .param("centre", wish.centre())
                .param("addressee", ADDRESSEE)
                .param("at", Timestamp.from(wish.saidAt()))
                .update();
    }

    void addDelivery(Wish wish, UUID centre, Delivery delivery) {
        sql.sql("""
                        insert into wish_notice_delivery (id, wish_id, person_id, household_id, centre_id, delivered_on, acknowledgement, recorded_at, recorded_by)
                        values (gen_random_uuid(), :wish, :person, :household, :centre, :on, :acknowledgement, :at, :by)
                        """)
                .param("wish", wish.id())
                .param("person", wish.person())
                .param("household", wish.household())
                .param("centre", centre)
                .param("on", delivery.on())
                .param("acknowledgement", delivery.acknowledgement())
                .param("at", Timestamp.from(delivery.recordedAt()))
                .param("by", delivery.recordedBy())
                .update();
    }

    void addWait(Wish wish, UUID centre, WaitEvidence wait) {
        sql.sql("""
                        insert into wait_evidence (id, person_id, household_id, centre_id, tried_on, possible_since, recorded_at, recorded_by)
                        values (gen_random_uuid(), :person, :household, :centre, :tried, :possible, :at, :by)
                        """)
                .param("person", wish.person())
                .param("household", wish.household())
                .param("centre", centre)
                .param("tried", wait.triedOn())
                .param("possible", wait.possibleSince())
                .param("at", Timestamp.from(wait.recordedAt()))
                .param("by", wait.recordedBy())
                .update();
    }

    /** What this person has told of waiting, the latest first. */
    List<WaitEvidence> waits(UUID person) {
        return sql.sql(
                        "select * from wait_evidence where person_id = :person order by recorded_at desc, id limit :most")
                .param("person", person)
                .param("most", WAITS)
                .query((row, _) -> new WaitEvidence(
                        row.getObject("tried_on", LocalDate.class),
                        row.getObject("possible_since", LocalDate.class),
                        instant(row, "recorded_at"),
                        row.getString("recorded_by")))
                .list();
    }

    private static Wish read(ResultSet row, int number) throws SQLException {
        return new Wish(
                row.getObject("id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getObject("household_id", UUID.class),
                row.getObject("centre_id", UUID.class),
                row.getString("counter"),
                row.getString("number"),
                instant(row, "said_at"),
                row.getObject("said_on", LocalDate.class),
                row.getString("heard_by"),
                row.getString("language"),
                delivery(row));
    }

    private static @Nullable Delivery delivery(ResultSet row) throws SQLException {
        var on = row.getObject("delivered_on", LocalDate.class);
        return on == null
                ? null
                : new Delivery(
                        on,
                        row.getString("acknowledgement"),
                        instant(row, "recorded_at"),
                        row.getString("recorded_by"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }
}
