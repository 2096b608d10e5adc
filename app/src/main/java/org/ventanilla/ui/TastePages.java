package org.ventanilla.ui;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Choosing the language, the light and the keys. Plain links, because nothing but this browser changes. */
@Controller
class TastePages {

    private static final Duration A_YEAR = Duration.ofDays(365);

    private final boolean isSecure;

    /** @param isSecure whether people reach the house through TLS alone, as its sessions are marked */
    TastePages(@Value("${server.servlet.session.cookie.secure:false}") boolean isSecure) {
        this.isSecure = isSecure;
    }

    @GetMapping("/language/{word}")
    String language(
            @PathVariable String word, @RequestParam(defaultValue = "/") String back, HttpServletResponse response) {
        return keep(Taste.LANGUAGE_COOKIE, Taste.language(word).getLanguage(), back, response);
    }

    @GetMapping("/theme/{word}")
    String theme(
            @PathVariable String word, @RequestParam(defaultValue = "/") String back, HttpServletResponse response) {
        return keep(Taste.THEME_COOKIE, Theme.named(word).word(), back, response);
    }

    @GetMapping("/keys/{word}")
    String keys(
            @PathVariable String word, @RequestParam(defaultValue = "/") String back, HttpServletResponse response) {
        return keep(Taste.KEYS_COOKIE, word.equals("off") ? "off" : "on", back, response);
    }

    private String keep(String cookie, String value, String back, HttpServletResponse response) {
        var kept = ResponseCookie.from(cookie, value)
                .path("/")
                .maxAge(A_YEAR)
                .secure(isSecure)
                .sameSite("Lax")
                .httpOnly(true);
        response.addHeader(HttpHeaders.SET_COOKIE, kept.build().toString());
        return "redirect:" + ownAddress(back);
    }

    /** Only a plain path of ours: anything else could send the person to a stranger's page. */
    static String ownAddress(String back) {
        return back.matches("/(?:[A-Za-z0-9_~-][A-Za-z0-9_.~/-]*)?") && !back.contains("//") ? back : "/";
    }
}
