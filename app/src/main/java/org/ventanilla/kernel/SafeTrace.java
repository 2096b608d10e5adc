package org.ventanilla.kernel;

import ch.qos.logback.classic.pattern.ThrowableHandlingConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import java.util.Set;

/**
 * How a failure is written to the log: which classes, and where. Its words are left out, because a database or
 * a parser quotes what somebody typed; only words we chose ourselves are kept.
 */
public class SafeTrace extends ThrowableHandlingConverter {

    private static final int FRAMES = 30;
    private static final Set<String> OUR_WORDS =
            Set.of(Fault.class.getName(), "org.ventanilla.embedded.Trouble", IllegalStateException.class.getName());

    @Override
    public String convert(ILoggingEvent event) {
        var text = new StringBuilder();
        for (var failure = event.getThrowableProxy(); failure != null; failure = failure.getCause()) {
            text.append(System.lineSeparator()).append(failure.getClassName());
            if (OUR_WORDS.contains(failure.getClassName()) && failure.getCause() == null) {
                text.append(": ").append(failure.getMessage());
            }
            appendFrames(text, failure);
        }
        return text.toString();
    }

    private static void appendFrames(StringBuilder text, IThrowableProxy failure) {
        var frames = failure.getStackTraceElementProxyArray();
        for (var at = 0; at < Math.min(frames.length, FRAMES); at++) {
            text.append(System.lineSeparator()).append("    ").append(frames[at].getSTEAsString());
        }
    }

    /** One line for a terminal: the innermost failure, with its words when they are ours. */
    public static String tell(Throwable failure) {
        var innermost = failure;
        while (innermost.getCause() != null) {
            innermost = innermost.getCause();
        }
        var name = innermost.getClass().getName();
        var words = OUR_WORDS.contains(name) ? name + ": " + innermost.getMessage() : name;
        var frames = innermost.getStackTrace();
        return frames.length == 0 ? words : words + " at " + frames[0];
    }
}
