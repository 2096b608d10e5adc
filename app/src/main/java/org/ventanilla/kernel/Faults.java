package org.ventanilla.kernel;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

/**
 * The outermost ring: one line per request, by its route and never by its address, and a page instead of a
 * stack trace when something broke. When only the database is away, it says when to come back.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Faults extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger("org.ventanilla.requests");
    private static final Set<HttpMethod> VERBS = Set.of(HttpMethod.values());
    private static final int NANOS_PER_MILLI = 1_000_000;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        var begun = System.nanoTime();
        try {
            chain.doFilter(request, response);
        } catch (Exception e) {
            answer(response, e);
        }
        LOG.info(
                "{} {} {} {} ms",
                verbOf(request),
                routeOf(request),
                response.getStatus(),
                (System.nanoTime() - begun) / NANOS_PER_MILLI);
    }

    private static void answer(HttpServletResponse response, Exception failure) throws IOException {
        if (failure instanceof InvalidParameterException unreadable) {
            response.sendError(unreadable.getErrorCode());
            return;
        }
        var isAway = Fault.isDatabaseAway(failure);
        if (isAway) {
            LOG.warn("The database is away.");
        } else {
            LOG.error("A request failed.", failure);
        }
        if (response.isCommitted()) {
            return;
        }
        response.reset();
        if (isAway) {
            response.setHeader("Retry-After", "5");
        }
        response.sendError(
                isAway ? HttpServletResponse.SC_SERVICE_UNAVAILABLE : HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
    }

    /** A verb nobody knows is somebody's own word. */
    private static String verbOf(HttpServletRequest request) {
        return VERBS.contains(HttpMethod.valueOf(request.getMethod())) ? request.getMethod() : "-";
    }

    /** The pattern, such as /people/{person}: an address may carry what somebody typed. */
    private static Object routeOf(HttpServletRequest request) {
        var pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return pattern == null ? "-" : pattern;
    }
}
