package org.ventanilla.ui;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/** The pages of this package alone, without people, database or sign-in, for looking at parts and testing them. */
@ComponentScan(basePackageClasses = Page.class)
@EnableAutoConfiguration(
        exclude = {
            DataSourceAutoConfiguration.class,
            FlywayAutoConfiguration.class,
            UserDetailsServiceAutoConfiguration.class,
            ServletWebSecurityAutoConfiguration.class,
            SecurityFilterAutoConfiguration.class
        })
class Window {

    @Bean
    Reception reception() {
        return request -> new Signed("Lucía Ordóñez", "Tapachula · Ventanilla 4", "4", "mark");
    }

    static ConfigurableApplicationContext open(String... words) {
        return SpringApplication.run(Window.class, words);
    }

    public static void main(String[] words) {
        open(words);
    }
}
