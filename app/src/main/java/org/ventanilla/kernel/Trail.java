package org.ventanilla.kernel;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.ventanilla.rules.law.Sha256;

/**
 * Who did and who read what, why and on what ground, one hash chain per centre. The chain holds a salted commitment of the
 * details, so that the details can be erased one day and the chain still holds.
 */
@Component
class Trail {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient sql;

    Trail(JdbcClient sql) {
        this.sql = sql;
    }

    private record Head(long seq, byte[] hash) {}

    private record Entry(Grant grant, String act, String details, Instant at) {
        Caller caller() {
            return grant.caller();
        }
    }

    void recordAct(Act act, Effect effect, Instant at) {
        append(new Entry(act.grant(), act.name(), canonical(effect.details()), at));
    }

    void recordLook(Look look, Instant at) {
        append(new Entry(look.grant(), look.name(), "", at));
    }

    /** The head is locked here, last in the transaction, so that centres write their chains side by side. */
    private void append(Entry entry) {
        var head = lockHead(entry.caller().centre());
        var salt = new byte[16];
        RANDOM.nextBytes(salt);
        var commitment = Sha256.of(salt, entry.details().getBytes(StandardCharsets.UTF_8));
        var seq = head.seq() + 1;
        var at = entry.at().truncatedTo(java.time.temporal.ChronoUnit.MICROS);
        var hash = Sha256.of(head.hash(), linkOf(seq, entry, at).getBytes(StandardCharsets.UTF_8), commitment);
        sql.sql("""
                        insert into trail (centre_id, seq, at, user_id, act, subject, purpose, ground, details, salt, commitment, hash)
                        values (:centre, :seq, :at, :user, :act, :subject, :purpose, :ground, :details, :salt, :commitment, :hash)
                        """)
                .param("centre", entry.caller().centre())
                .param("seq", seq)
                .param("at", Timestamp.from(at))
                .param("user", entry.caller().user())
                .param("act", entry.act())
                .param("subject", entry.grant().subject())
                .param("purpose", entry.grant().purpose().name())
                .param("ground", entry.grant().ground().name())
                .param("details", entry.details())
                .param("salt", salt)
                .param("commitment", commitment)
                .param("hash", hash)
                .update();
        sql.sql("update trail_head set seq = :seq, hash = :hash where centre_id = :centre")
                .param("seq", seq)
                .param("hash", hash)
                .param("centre", entry.caller().centre())
                .update();
    }

    private Head lockHead(UUID centre) {
        sql.sql("insert into trail_head (centre_id, seq, hash) values (:centre, 0, '') on conflict do nothing")
                .param("centre", centre)
                .update();
        return sql.sql("select seq, hash from trail_head where centre_id = :centre for update")
                .param("centre", centre)
                .query((row, _) -> new Head(row.getLong("seq"), row.getBytes("hash")))
                .single();
    }

    private static String linkOf(long seq, Entry entry, Instant at) {
        return String.join(
                "\n",
                Long.toString(seq),
                at.toString(),
                entry.caller().user().toString(),
                entry.act(),
                entry.grant().subject().toString(),
                entry.grant().purpose().name(),
                entry.grant().ground().name());
    }

    /** One spelling for one meaning: sorted keys, each part preceded by its length. */
    static String canonical(Map<String, String> details) {
        var text = new StringBuilder();
        new TreeMap<>(details).forEach((key, value) -> text.append(key.length())
                .append(':')
                .append(key)
                .append('=')
                .append(value.length())
                .append(':')
                .append(value)
                .append('\n'));
        return text.toString();
    }

    static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
