package org.ventanilla.ui;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts words, templates and sheets at the service of every capability. */
@Configuration
class UiConfiguration {

    @Bean
    MessageSource messageSource() throws IOException {
        return bundles();
    }

    @Bean
    JteViews jteViews() {
        return new JteViews();
    }

    @Bean
    Assets assets() {
        return Assets.load();
    }

    @Bean
    House house(Assets assets, ObjectProvider<Section> sections, @Value("${ventanilla.demo:false}") boolean demo) {
        var ranked =
                sections.stream().sorted(Comparator.comparingInt(Section::rank)).toList();
        return new House(demo, ranked, assets.path());
    }

    @Bean
    LocaleResolver localeResolver() {
        return new TasteLocale();
    }

    @Bean
    WebMvcConfigurer pageArguments(MessageSource messages, House house, ObjectProvider<Reception> receptions) {
        Reception reception = receptions.getIfAvailable(() -> request -> null);
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new PageArgument(messages, house, reception));
            }
        };
    }

    /** Every capability keeps its own bundle in messages/, so that nobody edits one long list of words. */
    static MessageSource bundles() throws IOException {
        var found = new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*_es.properties");
        var names = Arrays.stream(found)
                .map(bundle -> Objects.requireNonNull(bundle.getFilename()))
                .map(name -> "messages/" + name.substring(0, name.length() - "_es.properties".length()))
                .distinct()
                .sorted()
                .toArray(String[]::new);
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames(names);
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.setAlwaysUseMessageFormat(true);
        return messages;
    }
}
