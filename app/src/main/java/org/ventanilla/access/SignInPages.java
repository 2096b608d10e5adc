package org.ventanilla.access;

import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** The sign-in screen. */
@Controller
class SignInPages {

    @GetMapping(path = "/sign-in", produces = MediaType.TEXT_HTML_VALUE)
    @ResponseBody
    String form(CsrfToken csrf) {
        return """
                <!DOCTYPE html><html lang="es"><title>Ventanilla</title><form method="post">
                <input type="hidden" name="_csrf" value="%s">
                <label>Usuario <input name="username"></label> <label>Contraseña <input name="password" type="password"></label>
                <button>Entrar</button></form></html>
                """.formatted(csrf.getToken());
    }
}
