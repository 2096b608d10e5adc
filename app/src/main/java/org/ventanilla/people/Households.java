package org.ventanilla.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.ventanilla.people.NameForm.Written;

/** The households of this network, as they stood at an instant. One query per table, whatever the size of the family. */
@Component
class Households {

    /** More people than travel together under one Ficha; larger groups are registered as several households. */
    static final int MOST_MEMBERS = 30;

    private static final int MOST_ROWS = 2_000;

    private final JdbcClient sql;
    private final Answers answers;
    private final Declarations declarations;

    Households(JdbcClient sql, Answers answers, Declarations declarations) {
        this.sql = sql;
        this.answers = answers;
        this.declarations = declarations;
    }

    /** The columns of a person that other tables do not add to, as they stood before later corrections. */
    private record Core(
            UUID id,
            String folio,
            int version,
            Standing standing,
            BirthDate born,
            @Nullable String bornIn,
            @Nullable String sex) {}

    private record Head(UUID centre, int version) {}

    @Nullable
    HouseholdView find(UUID household, Instant at) {
        var head = sql.sql("select centre_id, version from household where id = :household")
                .param("household", household)
                .query((row, _) -> new Head(row.getObject("centre_id", UUID.class), row.getInt("version")))
                .optional()
                .orElse(null);
        if (head == null) {
            return null;
        }
        return new HouseholdView(
                household,
                head.centre(),
                head.version(),
                declarations.asOf(household, at),
                members(household, at),
                relations(household, at));
    }

    List<UUID> after(UUID centre, @Nullable UUID after, int most) {
        return sql.sql("""
                        select id from household
                         where centre_id = :centre and (:after::uuid is null or id > :after) order by id limit :most
                        """)
                .param("centre", centre)
                .param("after", after, Types.OTHER)
                .param("most", most)
                .query(UUID.class)
                .list();
    }

    private List<PersonView> members(UUID household, Instant at) {
        var names = grouped(household, at, "name_form", "written_in <> 'said', written_in", Households::name);
        var nationalities = grouped(household, at, "nationality", "place", (row, _) -> row.getString("country"));
        var languages = grouped(household, at, "spoken_language", "place", (row, _) -> row.getString("language"));
        var contacts = grouped(household, at, "contact", "recorded_at", (row, _) -> contact(row));
        var documents = grouped(household, at, "document_held", "recorded_at, document", (row, _) -> document(row));
        var said = answers.of(household, at);
        return cores(household, at).stream()
                .map(core -> new PersonView(
                        core.id(),
                        household,
                        core.folio(),
                        core.version(),
                        core.standing(),
                        names.getOrDefault(core.id(), List.of()),
                        core.born(),
                        core.bornIn(),
                        core.sex(),
                        nationalities.getOrDefault(core.id(), List.of()),
                        languages.getOrDefault(core.id(), List.of()),
                        contacts.getOrDefault(core.id(), List.of()).stream()
                                .findFirst()
                                .orElse(null),
                        documents.getOrDefault(core.id(), List.of()),
                        said.getOrDefault(core.id(), List.of())))
                .toList();
    }

    private List<Core> cores(UUID household, Instant at) {
        return sql.sql("""
                        select person.id, folio.folio, person.version, held.*
                          from person
                          join folio on folio.person_id = person.id
                         cross join lateral (
                               select standing, born_precision, born_on, born_in, sex_on_document, replaced_at, seq
                                 from person_before
                                where person_before.person_id = person.id and replaced_at > :at
                                union all
                               select person.standing, person.born_precision, person.born_on, person.born_in,
                                      person.sex_on_document, 'infinity', 0
                                order by replaced_at, seq
                                limit 1) held
                         where person.household_id = :household and registered_at <= :at
                         order by registered_at, person.id
                         limit :most
                        """)
                .param("household", household)
                .param("at", Timestamp.from(at))
                .param("most", MOST_MEMBERS)
                .query((row, _) -> new Core(
                        row.getObject("id", UUID.class),
                        row.getString("folio"),
                        row.getInt("version"),
                        Standing.valueOf(row.getString("standing")),
                        born(row),
                        row.getString("born_in"),
                        row.getString("sex_on_document")))
                .list();
    }

    /** The rows of one table that held at that instant, by person. Table and order are words of this class alone. */
    private <T> Map<UUID, List<T>> grouped(UUID household, Instant at, String table, String order, RowMapper<T> read) {
        var byPerson = new LinkedHashMap<UUID, List<T>>();
        sql.sql("""
                        select * from %s
                         where household_id = :household and recorded_at <= :at
                           and (replaced_at is null or replaced_at > :at)
                         order by %s
                         limit :most
                        """.formatted(table, order))
                .param("household", household)
                .param("at", Timestamp.from(at))
                .param("most", MOST_ROWS)
                .query((ResultSet row) -> {
                    var person = row.getObject("person_id", UUID.class);
                    byPerson.computeIfAbsent(person, _ -> new ArrayList<>()).add(read.mapRow(row, row.getRow()));
                });
        return byPerson;
    }

    private List<Relation> relations(UUID household, Instant at) {
        return sql.sql("""
                        select from_person, relation, to_person from relation
                         where household_id = :household and recorded_at <= :at
                           and (replaced_at is null or replaced_at > :at)
                         order by recorded_at, from_person, to_person
                         limit :most
                        """)
                .param("household", household)
                .param("at", Timestamp.from(at))
                .param("most", MOST_ROWS)
                .query((row, _) -> new Relation(
                        row.getObject("from_person", UUID.class),
                        Relation.Kind.valueOf(row.getString("relation")),
                        row.getObject("to_person", UUID.class)))
                .list();
    }

    private static NameForm name(ResultSet row, int ignored) throws SQLException {
        var single = row.getString("single_name");
        Written written = single != null
                ? new Written.Single(single)
                : new Written.Parts(
                        row.getString("given"), row.getString("first_surname"), row.getString("second_surname"));
        return new NameForm(row.getString("written_in"), written);
    }

    private static BirthDate born(ResultSet row) throws SQLException {
        var day = row.getObject("born_on", LocalDate.class);
        return switch (row.getString("born_precision")) {
            case "DAY" -> new BirthDate.OnDay(day);
            case "MONTH" -> new BirthDate.InMonth(YearMonth.from(day));
            case "YEAR" -> new BirthDate.InYear(Year.from(day));
            case "ABOUT" -> new BirthDate.About(Year.from(day));
            case "UNKNOWN" -> new BirthDate.Unknown();
            case String other ->
                throw new IllegalStateException(
                        "person.born_precision holds (%s), which this version does not know.\nMaybe a newer migration ran first."
                                .formatted(other));
        };
    }

    private static Contact contact(ResultSet row) throws SQLException {
        var mayWrite = Contact.MayWrite.valueOf(row.getString("may_write"));
        return new Contact(
                Contact.Channel.valueOf(row.getString("channel")),
                row.getString("address"),
                mayWrite,
                mayWrite == Contact.MayWrite.IN_HOURS
                        ? new Contact.Hours(row.getInt("hour_from"), row.getInt("hour_to"))
                        : null,
                row.getBoolean("is_shared"));
    }

    private static DocumentHeld document(ResultSet row) throws SQLException {
        return new DocumentHeld(
                row.getObject("id", UUID.class),
                row.getString("document"),
                row.getString("number"),
                row.getString("issuer"),
                row.getObject("issued_on", LocalDate.class),
                row.getObject("expires_on", LocalDate.class),
                row.getBoolean("is_original_seen"));
    }
}
