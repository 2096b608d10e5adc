package org.ventanilla.paperwork;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The trámites people have begun, and every move of theirs, kept in PostgreSQL. Moves are only ever added. */
@Component
class Files {

    /** More than any family will ever begin; a list must end somewhere. */
    private static final int OF_A_HOUSEHOLD = 200;

    private static final int MOVES = 5_000;

    private final JdbcClient sql;

    Files(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * A file with where it is kept.
     *
     * @param version raised by every move, so that two windows do not move it at once
     */
    record Kept(File file, UUID household, UUID centre, int version) {}

    /** Whose a file is. Ids only, so that a file can be opened at any window of the network. */
    record Owner(UUID person, UUID household) {}

    @Nullable
    Owner findOwner(UUID file) {
        return sql.sql("select person_id, household_id from file_owner where file_id = :file")
                .param("file", file)
                .query((row, _) ->
                        new Owner(row.getObject("person_id", UUID.class), row.getObject("household_id", UUID.class)))
                .optional()
                .orElse(null);
    }

    /** Makes a second window that opens the same trámite wait, so that it sees the first one's file. */
    void lockOpening(UUID person, String procedure) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended(:what, 0))")
                .param("what", person + "/" + procedure)
                .query((row, _) -> 1)
                .single();
    }

    void add(Kept kept, String by, Instant at) {
        var file = kept.file();
        sql.sql("""
                        insert into file (id, person_id, household_id, centre_id, procedure, version_from, opened_on, opened_by, recorded_at)
                        values (:id, :person, :household, :centre, :procedure, :version, :opened, :by, :at)
                        """)
                .param("id", file.id())
                .param("person", file.person())
                .param("household", kept.household())
                .param("centre", kept.centre())
                .param("procedure", file.procedure())
                .param("version", file.versionFrom())
                .param("opened", file.openedOn())
                .param("by", by)
                .param("at", Timestamp.from(at))
                .update();
        sql.sql("insert into file_owner (file_id, person_id, household_id) values (:id, :person, :household)")
                .param("id", file.id())
                .param("person", file.person())
                .param("household", kept.household())
                .update();
        for (var index = 0; index < file.moves().size(); index++) {
            addMove(kept, file.moves().get(index), index + 1);
        }
    }

    void addMove(Kept kept, Move move, int seq) {
        var notified = move.notified();
        sql.sql("""
                        insert into file_move (id, file_id, person_id, household_id, centre_id, seq, step, outcome,
                                               happened_on, recorded_at, recorded_by, reason, undoes,
                                               notified_by, in_gazette, in_newspaper)
                        values (:id, :file, :person, :household, :centre, :seq, :step, :outcome,
                                :on, :at, :by, :reason, :undoes,
                                :way, string_to_array(:gazette, ' ')::date[], string_to_array(:newspaper, ' ')::date[])
                        """)
                .param("id", move.id())
                .param("file", kept.file().id())
                .param("person", kept.file().person())
                .param("household", kept.household())
                .param("centre", kept.centre())
                .param("seq", seq)
                .param("step", move.step())
                .param("outcome", move.outcome(), Types.VARCHAR)
                .param("on", move.on())
                .param("at", Timestamp.from(move.recordedAt()))
                .param("by", move.by())
                .param("reason", move.reason())
                .param("undoes", move.undoes(), Types.OTHER)
                .param("way", notified == null ? null : notified.way().id(), Types.VARCHAR)
                .param("gazette", notified == null ? null : written(notified.gazette()), Types.VARCHAR)
                .param("newspaper", notified == null ? null : written(notified.newspaper()), Types.VARCHAR)
                .update();
    }

    @Nullable
    Kept find(UUID id) {
        return sql.sql("select * from file where id = :id")
                .param("id", id)
                .query((row, _) -> kept(row, moves("file_id", id).getOrDefault(id, List.of())))
                .optional()
                .orElse(null);
    }

    /** Every file of a household, the oldest first. */
    List<Kept> ofHousehold(UUID household) {
        var moves = moves("household_id", household);
        return sql.sql(
                        "select * from file where household_id = :household order by opened_on, recorded_at, id limit :most")
                .param("household", household)
                .param("most", OF_A_HOUSEHOLD)
                .query((row, _) -> kept(row, moves.getOrDefault(row.getObject("id", UUID.class), List.of())))
                .list();
    }

    /** The same, as they were written down by that instant, which lies on that day. */
    List<Kept> ofHousehold(UUID household, LocalDate day, Instant at) {
        return ofHousehold(household).stream()
                .filter(kept -> !kept.file().openedOn().isAfter(day))
                .map(kept -> asOf(kept, at))
                .toList();
    }

    private static Kept asOf(Kept kept, Instant at) {
        var file = kept.file();
        var moves = file.moves().stream()
                .filter(move -> !move.recordedAt().isAfter(at))
                .toList();
        var then = new File(file.id(), file.person(), file.procedure(), file.versionFrom(), file.openedOn(), moves);
        return new Kept(then, kept.household(), kept.centre(), kept.version());
    }

    private LinkedHashMap<UUID, List<Move>> moves(String column, UUID value) {
        var moves = new LinkedHashMap<UUID, List<Move>>();
        sql.sql("select * from file_move where " + column + " = :value order by file_id, seq limit :most")
                .param("value", value)
                .param("most", MOVES)
                .query((row, _) -> moves.computeIfAbsent(row.getObject("file_id", UUID.class), _ -> new ArrayList<>())
                        .add(move(row)))
                .list();
        return moves;
    }

    private static Kept kept(ResultSet row, List<Move> moves) throws SQLException {
        var file = new File(
                row.getObject("id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getString("procedure"),
                row.getObject("version_from", LocalDate.class),
                row.getObject("opened_on", LocalDate.class),
                moves);
        return new Kept(
                file,
                row.getObject("household_id", UUID.class),
                row.getObject("centre_id", UUID.class),
                row.getInt("version"));
    }

    private static Move move(ResultSet row) throws SQLException {
        return new Move(
                row.getObject("id", UUID.class),
                row.getString("step"),
                row.getString("outcome"),
                row.getObject("happened_on", LocalDate.class),
                row.getTimestamp("recorded_at").toInstant(),
                row.getString("recorded_by"),
                row.getString("reason"),
                row.getObject("undoes", UUID.class),
                notified(row));
    }

    private static @Nullable Notified notified(ResultSet row) throws SQLException {
        var way = row.getString("notified_by");
        var known = way == null ? null : Notified.Way.find(way);
        return known == null ? null : new Notified(known, days(row, "in_gazette"), days(row, "in_newspaper"));
    }

    private static List<LocalDate> days(ResultSet row, String column) throws SQLException {
        return row.getArray(column).getArray() instanceof Date[] days
                ? Stream.of(days).map(Date::toLocalDate).toList()
                : List.of();
    }

    private static String written(List<LocalDate> days) {
        return days.stream().map(LocalDate::toString).collect(Collectors.joining(" "));
    }
}
