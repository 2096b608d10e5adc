package org.ventanilla.ui;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;

/**
 * The page for what the server itself refuses before any page of ours is asked: an address it cannot read, a head that is
 * too long. In the place of the server's own page, which is in English and helps nobody.
 */
final class BareErrors extends ErrorReportValve {

    private static final int FIRST_ERROR = 400;

    private final BareErrorPage page;

    BareErrors(BareErrorPage page) {
        this.page = page;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable ignored) {
        if (response.getStatus() < FIRST_ERROR
                || response.getContentWritten() > 0
                || !response.setErrorReported()
                || !mayWrite(response)) {
            return;
        }
        try {
            write(request, response);
        } catch (IOException _) {
            // Whoever asked has hung up: there is nobody to tell.
        }
    }

    private void write(Request request, Response response) throws IOException {
        ContentPolicy.tell(response);
        ContentPolicy.keepNothing(response);
        response.setContentType("text/html");
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        var writer = response.getReporter();
        if (writer != null) {
            writer.write(page.in(request, response.getStatus()));
            response.finishResponse();
        }
    }

    private static boolean mayWrite(Response response) {
        var answer = new AtomicBoolean();
        response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, answer);
        return answer.get();
    }
}
