package org.ventanilla.kernel;

import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.ventanilla.Callers;
import org.ventanilla.access.Demands;

/** Pages of the tests alone: one that breaks in the worst way, and one that writes as little as can be written. */
@Controller
class CanaryPages {

    static final String CANARY = "CANARY-MEJIA-ZELAYA";

    private final JdbcClient sql;
    private final Ledger ledger;

    CanaryPages(JdbcClient sql, Ledger ledger) {
        this.sql = sql;
        this.ledger = ledger;
    }

    /** Violates a constraint with a row that names somebody; the database would quote the whole row. */
    @GetMapping("/test/canary")
    @Demands(Permission.WORK_HERE)
    String violate() {
        sql.sql("insert into sign_in_failure (username_hash, failures, last_at) values (:name, null, now())")
                .param("name", CANARY.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .update();
        return "never";
    }

    /** Breaks with words that quote what was typed, far from any database. */
    @GetMapping("/test/canary/words")
    @Demands(Permission.WORK_HERE)
    String quote() {
        throw new IllegalArgumentException("cannot read " + CANARY);
    }

    /** A mistyped value that the database itself would quote. */
    @GetMapping("/test/canary/cast")
    @Demands(Permission.WORK_HERE)
    String cast(Caller caller) {
        return ledger.look(new Look(Callers.granted(caller, caller.centre()), "test.cast"), () -> sql.sql(
                        "select cast(:typed as date)::text")
                .param("typed", CANARY)
                .query(String.class)
                .single());
    }

    @PostMapping("/test/marks")
    @Demands(Permission.WORK_HERE)
    ResponseEntity<String> mark(Caller caller, @RequestParam UUID key) {
        var answer = ledger.write(
                Act.of(Callers.granted(caller, caller.centre()), key, "test.mark", "mark"),
                () -> Answer.done(new Effect(key.toString(), "Marked", Map.of("mark", key.toString()))));
        return switch (answer) {
            case Answer.Done<String>(var mark) -> ResponseEntity.ok(mark);
            case Answer.Refused<String>(var why) -> ResponseEntity.status(409).body(why.key());
        };
    }
}
