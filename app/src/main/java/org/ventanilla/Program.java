package org.ventanilla;

import java.time.Clock;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The server as Spring assembles it. */
@SpringBootApplication
public class Program {

    /** The only clock; everything else is handed one. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
