package org.ventanilla.centres;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Fills an empty database with the demo network, once. */
@Component
class FirstStart implements ApplicationRunner {

    private final JdbcClient sql;
    private final DemoNetwork demo;
    private final TransactionTemplate transaction;
    private final boolean isDemo;

    FirstStart(
            JdbcClient sql,
            DemoNetwork demo,
            PlatformTransactionManager transactions,
            @Value("${ventanilla.demo:false}") boolean isDemo) {
        this.sql = sql;
        this.demo = demo;
        this.transaction = new TransactionTemplate(transactions);
        this.isDemo = isDemo;
    }

    @Override
    public void run(ApplicationArguments words) {
        if (!isDemo) {
            return;
        }
        transaction.executeWithoutResult(_ -> {
            if (sql.sql("select count(*) from centre").query(Long.class).single() == 0) {
                demo.load();
            }
        });
    }
}
