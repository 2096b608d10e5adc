package org.ventanilla.access;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.ventanilla.ui.Reception;
import org.ventanilla.ui.ShownAgain;
import org.ventanilla.ui.Signed;
import org.ventanilla.ui.Stale;

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
    Reception reception() {
        return request -> {
            var present = SignedIn.findPresent(request);
            return present == null ? null : new Signed(present.caller().name(), present.place());
        };
    }

    @Bean
    SecurityFilterChain door(HttpSecurity http, SignIn signIn) throws Exception {
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
                        .successHandler(success())
                        .failureHandler(failure()))
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in"))
                .exceptionHandling(wrong -> wrong.accessDeniedHandler(Security::turnAway))
                .build();
    }

    /** A page left open too long is no matter of rights: whoever sent it is told so, and keeps what they typed. */
    private static void turnAway(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        if (why instanceof CsrfException) {
            if (PublicRoutes.isOnTelephones(request.getRequestURI())) {
                response.sendRedirect(request.getRequestURI() + "?expired" + languageIn(request));
                return;
            }
            var who = SecurityContextHolder.getContext().getAuthentication();
            Stale.mark(request, who != null && who.getPrincipal() instanceof SignedIn);
        }
        response.sendError(HttpStatus.FORBIDDEN.value());
    }

    private static String languageIn(HttpServletRequest request) {
        var language = request.getParameter("lang");
        return language != null && language.matches("[a-z]{2}") ? "&lang=" + language : "";
    }

    /** Back to the page that was asked for, by its path alone: its host was named by whoever asked. */
    private static AuthenticationSuccessHandler success() {
        var handler = new SavedRequestAwareAuthenticationSuccessHandler();
        handler.setRedirectStrategy((_, response, address) -> {
            var asked = URI.create(address);
            var query = asked.getRawQuery() == null ? "" : "?" + asked.getRawQuery();
            response.sendRedirect(asked.getRawPath().startsWith("//") ? "/" : asked.getRawPath() + query);
        });
        return handler;
    }

    /** The name that was typed is kept for the form; the address says only what kind of no it was. */
    private static AuthenticationFailureHandler failure() {
        return (request, response, why) -> {
            request.getSession().setAttribute(SignInPages.TYPED, ShownAgain.of(request.getParameter("username")));
            response.sendRedirect(why instanceof LockedException ? "/sign-in?wait" : "/sign-in?again");
        };
    }
}
