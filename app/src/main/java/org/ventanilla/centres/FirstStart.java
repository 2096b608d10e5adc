package org.ventanilla.centres;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.ventanilla.embedded.Trouble;

/** Fills an empty database with the demo network, once. */
@Component
class FirstStart implements SmartInitializingSingleton {

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

    /** Before the first page is served: the demo fills an empty database, and never touches one that is not its own. */
    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(_ -> {
            requireSameKind();
            if (isDemo
                    && sql.sql("select count(*) from centre").query(Long.class).single() == 0) {
                demo.load();
            }
        });
    }

    private void requireSameKind() {
        var strangers = sql.sql("select count(*) from centre where is_demo <> :demo")
                .param("demo", isDemo)
                .query(Long.class)
                .single();
        if (strangers == 0) {
            return;
        }
        throw new Trouble(
                isDemo
                        ? "This database holds real centres, and a demo does not start on it. Set VENTANILLA_DEMO=no, or name an empty database."
                        : "This database holds the demo, whose passwords everybody knows. Set VENTANILLA_DEMO=yes, or name an empty database.");
    }
}
