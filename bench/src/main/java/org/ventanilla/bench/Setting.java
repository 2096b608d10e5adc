package org.ventanilla.bench;

import java.time.LocalDate;
import org.ventanilla.rules.Rules;
import org.ventanilla.rules.law.Law;

/**
 * What every measurement is made under.
 *
 * @param on the day of the law
 * @param seed the same seed invents the same people
 * @param report where the figures go
 */
record Setting(Rules rules, LocalDate on, long seed, int threads, Report report) {

    static Setting of(Law law, LocalDate on, long seed, int threads, Report report) {
        return new Setting(Rules.over(law), on, seed, threads, report);
    }

    Law law() {
        return rules.law();
    }
}
