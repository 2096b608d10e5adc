package org.ventanilla.access;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.ventanilla.ui.Reception;
import org.ventanilla.ui.Signed;

/** The outer door: who must be signed in. What pages may load is said by the ui, in its content policy. */
@Configuration
class Security {

    @Bean
    PasswordEncoder passwords() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    OrganisationPolicy organisations() {
        return OrganisationPolicy.read("/access/organisations.yaml");
    }

    /** Tells the top of each page who is signed in and where. */
    @Bean
    Reception reception(@Lazy Drafts drafts) {
        return request -> {
            var present = SignedIn.findPresent(request);
            return present == null ? null : signed(present, drafts);
        };
    }

    private static Signed signed(SignedIn.Present present, Drafts drafts) {
        var caller = present.caller();
        return new Signed(caller.name(), present.place(), caller.user().toString(), drafts.mark(present.username()));
    }

    @Bean
    SecurityFilterChain door(HttpSecurity http, SignIn signIn, LateForms late) throws Exception {
        var open = PublicRoutes.ALL.stream()
                .flatMap(route -> route.verbs()
                        .map(verb -> PathPatternRequestMatcher.withDefaults().matcher(verb, route.pattern())))
                .toArray(PathPatternRequestMatcher[]::new);
        return http.authenticationProvider(signIn)
                .authorizeHttpRequests(
                        routes -> routes.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                                .permitAll()
                                .requestMatchers(open)
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .formLogin(form -> form.loginPage("/sign-in")
                        .loginProcessingUrl("/sign-in")
                        .successHandler(SignInAnswers.success(late))
                        .failureHandler(SignInAnswers.failure(late)))
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in"))
                .exceptionHandling(wrong ->
                        wrong.accessDeniedHandler((request, response, why) -> turnAway(request, response, why, late)))
                .build();
    }

    /** A page left open too long is no matter of rights: whoever sent it is told so, and keeps what they typed. */
    private static void turnAway(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException why, LateForms late)
            throws IOException, ServletException {
        if (!(why instanceof CsrfException)) {
            response.sendError(HttpStatus.FORBIDDEN.value());
        } else if (PublicRoutes.isOnTelephones(request.getRequestURI())) {
            response.sendRedirect(request.getRequestURI() + "?expired" + languageIn(request));
        } else {
            late.answer(
                    request,
                    response,
                    SignInAnswers.findName(SecurityContextHolder.getContext().getAuthentication()));
        }
    }

    private static String languageIn(HttpServletRequest request) {
        var language = request.getParameter("lang");
        return language != null && language.matches("[a-z]{2}") ? "&lang=" + language : "";
    }
}
