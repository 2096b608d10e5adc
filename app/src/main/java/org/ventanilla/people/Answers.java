package org.ventanilla.people;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.ventanilla.rules.Household.Answered;
import org.ventanilla.rules.Value;

/** What people answered, every time they answered it. The last answer to a question counts. */
@Component
class Answers {

    /** No catalogue of facts is nearly as long; what is beyond it is a fault of ours. */
    private static final int MOST = 20_000;

    private final JdbcClient sql;

    Answers(JdbcClient sql) {
        this.sql = sql;
    }

    /** How an answer lies in its row. A day is kept as the two ends of what it can mean. */
    private record Row(String said, @Nullable String value) {

        static Row of(Answered answer) {
            return switch (answer) {
                case Answered.DoesNotKnow() -> new Row("DOES_NOT_KNOW", null);
                case Answered.PrefersNotToSay() -> new Row("PREFERS_NOT_TO_SAY", null);
                case Answered.Known(Value.Bool(var yes)) -> new Row("BOOL", yes ? "yes" : "no");
                case Answered.Known(Value.Num(var number)) -> new Row("NUMBER", number.toPlainString());
                case Answered.Known(Value.Codes(var codes)) -> new Row("CODES", String.join(",", codes));
                case Answered.Known(Value.Day(var earliest, var latest)) -> new Row("DAY", earliest + "/" + latest);
                case Answered.Known(Value.Words(var text)) -> new Row("WORDS", text);
            };
        }

        Answered answer() {
            var text = value == null ? "" : value;
            return switch (said) {
                case "DOES_NOT_KNOW" -> new Answered.DoesNotKnow();
                case "PREFERS_NOT_TO_SAY" -> new Answered.PrefersNotToSay();
                case "BOOL" -> new Answered.Known(new Value.Bool(text.equals("yes")));
                case "NUMBER" -> new Answered.Known(new Value.Num(new BigDecimal(text)));
                case "CODES" -> new Answered.Known(new Value.Codes(codes(text)));
                case "DAY" -> new Answered.Known(day(text));
                case "WORDS" -> new Answered.Known(new Value.Words(text));
                case String other ->
                    throw new IllegalStateException(
                            "answer.said holds (%s), which this version does not know.\nMaybe a newer migration ran first."
                                    .formatted(other));
            };
        }

        private static TreeSet<String> codes(String text) {
            return text.isEmpty() ? new TreeSet<>() : new TreeSet<>(Arrays.asList(text.split(",")));
        }

        private static Value.Day day(String text) {
            var ends = text.split("/");
            return new Value.Day(LocalDate.parse(ends[0]), LocalDate.parse(ends[1]));
        }
    }

    void record(Statement said, LocalDate statedOn, Writing writing) {
        var row = Row.of(said.answer());
        sql.sql("""
                        insert into answer (person_id, household_id, centre_id, fact, said, value, source, stated_on,
                                            recorded_at, recorded_by)
                        values (:person, :household, :centre, :fact, :said, :value, :source, :stated, :at, :by)
                        """)
                .params(writing.params())
                .param("fact", said.fact())
                .param("said", row.said())
                .param("value", row.value())
                .param("source", said.source())
                .param("stated", Date.valueOf(statedOn))
                .update();
    }

    /** For each person of the household, the answer to each question that counted at that instant. */
    Map<UUID, List<AnswerGiven>> of(UUID household, Instant at) {
        var answers = new LinkedHashMap<UUID, List<AnswerGiven>>();
        sql.sql("""
                        select distinct on (person_id, fact) person_id, fact, said, value, source, stated_on, recorded_at
                          from answer
                         where household_id = :household and recorded_at <= :at
                         order by person_id, fact, seq desc
                         limit :most
                        """)
                .param("household", household)
                .param("at", Timestamp.from(at))
                .param("most", MOST)
                .query(row -> {
                    answers.computeIfAbsent(row.getObject("person_id", UUID.class), _ -> new ArrayList<>())
                            .add(read(row));
                });
        return answers;
    }

    private static AnswerGiven read(ResultSet row) throws SQLException {
        return new AnswerGiven(
                row.getString("fact"),
                new Row(row.getString("said"), row.getString("value")).answer(),
                row.getString("source"),
                row.getObject("stated_on", LocalDate.class),
                row.getTimestamp("recorded_at").toInstant());
    }
}
