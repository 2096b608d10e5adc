package org.ventanilla.people;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.ventanilla.people.NameForm.Written;

/** The rows of a Ficha, as they are written. What changes is closed and written anew, so that nothing said is lost. */
@Component
class Fichas {

    private final JdbcClient sql;
    private final Papers papers;

    Fichas(JdbcClient sql, Papers papers) {
        this.sql = sql;
        this.papers = papers;
    }

    void openHousehold(Writing writing) {
        sql.sql("insert into household (id, centre_id, registered_at) values (:household, :centre, :at)")
                .param("household", writing.household())
                .param("centre", writing.centre())
                .param("at", Timestamp.from(writing.at()))
                .update();
    }

    void open(PersonDraft draft, LocalDate today, Writing writing) {
        sql.sql("""
                        insert into person (id, household_id, centre_id, standing, born_precision, born_on, born_in,
                                            sex_on_document, registered_at, registered_on, registered_by)
                        values (:person, :household, :centre, :standing, :precision, :born, :bornIn,
                                :sex, :at, :today, :by)
                        """)
                .params(writing.params())
                .param("standing", draft.standing().name())
                .param("precision", precision(draft.born()))
                .param("born", day(draft.born()))
                .param("bornIn", draft.bornIn())
                .param("sex", draft.sexOnDocument())
                .param("today", Date.valueOf(today))
                .update();
    }

    void correct(PersonDraft draft, Writing writing) {
        keepBefore(draft, writing);
        sql.sql("""
                        update person
                           set standing = :standing, born_precision = :precision, born_on = :born, born_in = :bornIn,
                               sex_on_document = :sex
                         where id = :person
                        """)
                .param("person", writing.person())
                .param("standing", draft.standing().name())
                .param("precision", precision(draft.born()))
                .param("born", day(draft.born()))
                .param("bornIn", draft.bornIn())
                .param("sex", draft.sexOnDocument())
                .update();
    }

    /** What stands on the person's own row until now, when any of it is about to change. */
    private void keepBefore(PersonDraft draft, Writing writing) {
        sql.sql("""
                        insert into person_before (person_id, household_id, centre_id, standing, born_precision, born_on,
                                                   born_in, sex_on_document, replaced_at, replaced_by)
                        select id, household_id, centre_id, standing, born_precision, born_on,
                               born_in, sex_on_document, :at, :by
                          from person
                         where id = :person
                           and (standing, born_precision, born_on, born_in, sex_on_document) is distinct from
                               (:standing, :precision, cast(:born as date), cast(:bornIn as text), cast(:sex as text))
                        """)
                .param("person", writing.person())
                .param("at", Timestamp.from(writing.at()))
                .param("by", writing.by())
                .param("standing", draft.standing().name())
                .param("precision", precision(draft.born()))
                .param("born", day(draft.born()))
                .param("bornIn", draft.bornIn())
                .param("sex", draft.sexOnDocument())
                .update();
    }

    void putNames(List<NameForm> names, Writing writing) {
        for (var form : names) {
            sql.sql("""
                            update name_form set replaced_at = :at
                             where person_id = :person and written_in = :in and replaced_at is null
                            """)
                    .param("person", writing.person())
                    .param("in", form.writtenIn())
                    .param("at", Timestamp.from(writing.at()))
                    .update();
            insertName(form, writing);
        }
    }

    private void insertName(NameForm form, Writing writing) {
        var parts = form.name() instanceof Written.Parts given ? given : null;
        var single = form.name() instanceof Written.Single one ? one.only() : null;
        sql.sql("""
                        insert into name_form (id, person_id, household_id, centre_id, written_in, given, first_surname,
                                               second_surname, single_name, plain, recorded_at, recorded_by)
                        values (:id, :person, :household, :centre, :in, :given, :first, :second, :single, :plain,
                                :at, :by)
                        """)
                .params(writing.params())
                .param("id", UUID.randomUUID())
                .param("in", form.writtenIn())
                .param("given", parts == null ? null : parts.given())
                .param("first", parts == null ? null : parts.firstSurname())
                .param("second", parts == null ? null : parts.secondSurname())
                .param("single", single)
                .param("plain", Spelling.plainCapitals(form.whole()))
                .update();
    }

    void putNationalities(List<String> countries, Writing writing) {
        close("nationality", writing);
        insertInOrder("nationality", "country", countries, writing);
    }

    void putLanguages(List<String> languages, Writing writing) {
        close("spoken_language", writing);
        insertInOrder("spoken_language", "language", languages, writing);
    }

    private void insertInOrder(String table, String column, List<String> values, Writing writing) {
        for (var place = 1; place <= values.size(); place++) {
            sql.sql("""
                            insert into %s (person_id, household_id, centre_id, %s, place, recorded_at, recorded_by)
                            values (:person, :household, :centre, :value, :place, :at, :by)
                            """.formatted(table, column))
                    .params(writing.params())
                    .param("value", values.get(place - 1))
                    .param("place", place)
                    .update();
        }
    }

    void putContact(@Nullable Contact contact, Writing writing) {
        close("contact", writing);
        if (contact == null) {
            return;
        }
        var hours = contact.hours();
        sql.sql("""
                        insert into contact (id, person_id, household_id, centre_id, channel, address, may_write,
                                             hour_from, hour_to, is_shared, recorded_at, recorded_by)
                        values (:id, :person, :household, :centre, :channel, :address, :mayWrite, :from, :to, :shared,
                                :at, :by)
                        """)
                .params(writing.params())
                .param("id", UUID.randomUUID())
                .param("channel", contact.channel().name())
                .param("address", contact.address())
                .param("mayWrite", contact.mayWrite().name())
                .param("from", hours == null ? null : hours.from())
                .param("to", hours == null ? null : hours.to())
                .param("shared", contact.isShared())
                .update();
    }

    /** Closed rows stay: only the table names of this class ever reach the statement. */
    private void close(String table, Writing writing) {
        sql.sql("update %s set replaced_at = :at where person_id = :person and replaced_at is null".formatted(table))
                .param("at", Timestamp.from(writing.at()))
                .param("person", writing.person())
                .update();
    }

    /**
     * A paper written again takes the place of the one written before: the same number, its number where there was
     * none, or another number where a person has one at most.
     */
    void putDocument(DocumentHeld paper, Writing writing) {
        sql.sql("""
                        update document_held set replaced_at = :at
                         where person_id = :person and document = :document and replaced_at is null
                           and (number is not distinct from :number
                                or cast(:number as text) is not null and (number is null or :only))
                        """)
                .param("at", Timestamp.from(writing.at()))
                .param("person", writing.person())
                .param("document", paper.document())
                .param("number", paper.number())
                .param("only", Numbers.isOnly(papers.number(paper.document())))
                .update();
        sql.sql("""
                        insert into document_held (id, person_id, household_id, centre_id, document, number, issuer,
                                                   issued_on, expires_on, is_original_seen, recorded_at, recorded_by)
                        values (:id, :person, :household, :centre, :document, :number, :issuer, :issued, :expires,
                                :seen, :at, :by)
                        """)
                .params(writing.params())
                .param("id", paper.id())
                .param("document", paper.document())
                .param("number", paper.number())
                .param("issuer", paper.issuer())
                .param("issued", paper.issuedOn())
                .param("expires", paper.expiresOn())
                .param("seen", paper.isOriginalSeen())
                .update();
    }

    /** @return what paper it was, or null when the person has no such paper now */
    @Nullable
    String takeAway(UUID paper, Writing writing) {
        return sql.sql("""
                        update document_held set replaced_at = :at
                         where id = :paper and person_id = :person and replaced_at is null
                        returning document
                        """)
                .param("at", Timestamp.from(writing.at()))
                .param("paper", paper)
                .param("person", writing.person())
                .query(String.class)
                .optional()
                .orElse(null);
    }

    void putRelations(List<Relation> relations, Writing writing) {
        sql.sql("""
                        update relation set replaced_at = :at
                         where (from_person = :person or to_person = :person) and replaced_at is null
                        """)
                .param("at", Timestamp.from(writing.at()))
                .param("person", writing.person())
                .update();
        for (var relation : relations) {
            sql.sql("""
                            insert into relation (from_person, relation, to_person, household_id, centre_id,
                                                  recorded_at, recorded_by)
                            values (:from, :relation, :to, :household, :centre, :at, :by)
                            on conflict do nothing
                            """)
                    .params(writing.params())
                    .param("from", relation.from())
                    .param("relation", relation.kind().name())
                    .param("to", relation.to())
                    .update();
        }
    }

    private static String precision(BirthDate born) {
        return switch (born) {
            case BirthDate.OnDay _ -> "DAY";
            case BirthDate.InMonth _ -> "MONTH";
            case BirthDate.InYear _ -> "YEAR";
            case BirthDate.About _ -> "ABOUT";
            case BirthDate.Unknown _ -> "UNKNOWN";
        };
    }

    private static @Nullable LocalDate day(BirthDate born) {
        return switch (born) {
            case BirthDate.OnDay(var day) -> day;
            case BirthDate.InMonth(var month) -> month.atDay(1);
            case BirthDate.InYear(var year) -> year.atDay(1);
            case BirthDate.About(var year) -> year.atDay(1);
            case BirthDate.Unknown() -> null;
        };
    }
}
