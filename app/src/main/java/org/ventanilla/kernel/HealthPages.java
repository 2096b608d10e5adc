package org.ventanilla.kernel;

import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Tells a watchman whether people can be served. */
@Controller
class HealthPages {

    private final JdbcClient sql;

    HealthPages(JdbcClient sql) {
        this.sql = sql;
    }

    @GetMapping("/health")
    ResponseEntity<String> health() {
        try {
            sql.sql("select 1").query(Integer.class).single();
            return answer(HttpStatus.OK, "ok\n");
        } catch (DataAccessException e) {
            return answer(HttpStatus.SERVICE_UNAVAILABLE, "the database is away\n");
        }
    }

    private static ResponseEntity<String> answer(HttpStatus status, String words) {
        return ResponseEntity.status(status).contentType(MediaType.TEXT_PLAIN).body(words);
    }
}
