package org.ventanilla.kernel;

import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.ventanilla.rules.Rules;
import org.ventanilla.rules.law.Law;
import org.ventanilla.rules.law.Loaded;

/** The law that travels inside the program, where whoever starts it brings none. */
@Configuration
class LawShelf {

    @Bean
    @ConditionalOnMissingBean
    Law law() {
        return switch (LawFiles.find(null).load()) {
            case Loaded.Sound(var law) -> law;
            case Loaded.Refused refused ->
                throw new IllegalStateException("The law inside the program could not be read.\n" + refused.print());
        };
    }

    @Bean
    @ConditionalOnMissingBean
    Rules rules(Law law) {
        return Rules.over(law);
    }
}
