package org.ventanilla.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A form whose page was left open until its proof ran out: nothing was saved, and what was typed is handed back to be
 * sent again. It stays in the browser alone; the server keeps none of it.
 *
 * @param action where the form was sent, and is to be sent again
 */
public record Stale(String action, boolean isSignedIn, List<Sent> typed) {

    private static final String ATTRIBUTE = "ventanilla.stale";
    private static final List<String> SECRETS = List.of("password", "pin");
    private static final String PROOF = "_csrf";

    /** One field as it was sent. */
    public record Sent(String name, String value) {

        @Override
        public String toString() {
            return "Sent[" + name + "]";
        }
    }

    /** Says of this request, about to be refused, that it was only too late. */
    public static void mark(HttpServletRequest request, boolean isSignedIn) {
        var fields = isOfOurOwnPage(request) ? fields(request) : List.<Sent>of();
        request.setAttribute(ATTRIBUTE, new Stale(request.getRequestURI(), isSignedIn, fields));
    }

    static @Nullable Stale find(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Stale stale ? stale : null;
    }

    /** Whether there is anything to hand back: a form with a secret in it is filled in anew. */
    public boolean canBeSentAgain() {
        return !typed.isEmpty();
    }

    private static List<Sent> fields(HttpServletRequest request) {
        var sent = new ArrayList<Sent>();
        for (var field : request.getParameterMap().entrySet()) {
            var name = field.getKey();
            if (SECRETS.stream().anyMatch(name.toLowerCase(Locale.ROOT)::contains)) {
                return List.of();
            }
            if (!name.equals(PROOF)) {
                List.of(field.getValue()).forEach(value -> sent.add(new Sent(name, value)));
            }
        }
        return List.copyOf(sent);
    }

    /** Only what a page of ours sent is offered again: a stranger's page must not have its form pressed here. */
    private static boolean isOfOurOwnPage(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        var origin = request.getHeader("Origin");
        var host = request.getHeader("Host");
        return origin != null && host != null && host.equals(authority(origin));
    }

    private static @Nullable String authority(String origin) {
        try {
            return URI.create(origin).getRawAuthority();
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    @Override
    public String toString() {
        return "Stale";
    }
}
