package org.ventanilla.people;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.ventanilla.rules.Rules;
import org.ventanilla.rules.law.Law;
import org.ventanilla.rules.law.Loaded;
import org.ventanilla.rules.law.Loader;
import org.ventanilla.rules.law.Source;

/** Takes the law out of the program for everybody who reads it. A law with a mistake in it does not start. */
@Configuration
class LawShelf {

    private static final String[] FILES = {
        "classpath:law/procedures/*.yaml",
        "classpath*:law/procedures/past/*.yaml",
        "classpath:law/content/calendars/*.yaml",
        "classpath:law/content/authorities.yaml",
        "classpath:law/content/documents.yaml",
        "classpath:law/content/facts.yaml",
        "classpath:law/content/tariffs.yaml"
    };

    @Bean
    @ConditionalOnMissingBean
    Law law() throws IOException {
        var sources = new ArrayList<Source>();
        var files = new PathMatchingResourcePatternResolver(LawShelf.class.getClassLoader());
        for (var pattern : FILES) {
            for (var file : files.getResources(pattern)) {
                sources.add(new Source(name(file), file.getContentAsString(StandardCharsets.UTF_8)));
            }
        }
        return switch (Loader.load(sources)) {
            case Loaded.Sound(var law) -> law;
            case Loaded.Refused(var complaints) ->
                throw new IllegalStateException("The law could not be read.\n" + complaints.getFirst());
        };
    }

    @Bean
    @ConditionalOnMissingBean
    Rules rules(Law law) {
        return Rules.over(law);
    }

    private static String name(Resource file) throws IOException {
        var url = file.getURL().toString();
        return url.substring(url.lastIndexOf("/law/") + "/law/".length());
    }
}
