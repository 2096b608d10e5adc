package org.ventanilla.kernel;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** No field of a page holds the character zero, and PostgreSQL keeps none: whoever sends it is told so at the door. */
@Component
@Order(NoZeros.BEFORE_ANYBODY_IS_ASKED_FOR)
class NoZeros extends OncePerRequestFilter {

    /** After the letters of a request were told apart, before the first filter that asks the database who this is. */
    static final int BEFORE_ANYBODY_IS_ASKED_FOR = -101;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (hasZero(request)) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean hasZero(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .flatMap(field -> Stream.concat(Stream.of(field.getKey()), Stream.of(field.getValue())))
                .anyMatch(word -> word.indexOf('\0') >= 0);
    }
}
