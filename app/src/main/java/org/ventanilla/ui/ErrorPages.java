package org.ventanilla.ui;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What a person reads when a page could not be given: what happened and what to do next, never a code alone. */
@Controller
class ErrorPages implements ErrorController {

    static final Set<Integer> KNOWN = Set.of(400, 403, 404, 405, 409, 413, 415, 500, 503);
    private static final Set<Integer> NOT_SPOKEN = Set.of(501, 505);

    @RequestMapping("/error")
    ModelAndView error(HttpServletRequest request, Page page) {
        var status = status(request);
        var stale = Stale.find(request);
        if (status == HttpStatus.FORBIDDEN && stale != null) {
            return page.titled("ui.stale.title")
                    .wrongIf(stale.refusal() != null)
                    .show(status, "ui/pages/stale", Map.of("stale", stale));
        }
        var key = key(status.value());
        return page.titled(key + ".title").show(status, "ui/pages/fault", Map.of("key", key));
    }

    /** What to say about this status; a protocol or a verb we do not speak is nothing of ours that broke. */
    static String key(int status) {
        var isUnknownToUs = status < 500 || NOT_SPOKEN.contains(status);
        return "ui.fault." + (KNOWN.contains(status) ? status : isUnknownToUs ? 400 : 500);
    }

    private static HttpStatus status(HttpServletRequest request) {
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var status = code instanceof Integer number ? HttpStatus.resolve(number) : null;
        return status == null ? HttpStatus.NOT_FOUND : status;
    }
}
