package org.ventanilla.kernel;

import ch.qos.logback.classic.pattern.ClassicConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import java.util.List;

/**
 * What a line of the log says. Only our own words are kept, and those of the few others who speak of the machine and
 * never of a request: a framework quotes what somebody typed where an id belongs.
 */
public class SafeWords extends ClassicConverter {

    static final String LEFT_OUT = "(words left out)";

    private static final List<String> OF_THE_MACHINE = List.of(
            "org.ventanilla.",
            "org.flywaydb.",
            "com.zaxxer.hikari.",
            "org.springframework.boot.",
            "org.springframework.context.");

    @Override
    public String convert(ILoggingEvent event) {
        return OF_THE_MACHINE.stream().anyMatch(event.getLoggerName()::startsWith)
                ? event.getFormattedMessage()
                : LEFT_OUT;
    }
}
