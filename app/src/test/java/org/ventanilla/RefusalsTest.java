package org.ventanilla;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.context.MessageSource;
import org.ventanilla.kernel.Permission;
import org.ventanilla.kernel.Refusal;

/** Whoever is refused is told why, in both languages. */
@ExtendWith(CleanDatabase.class)
class RefusalsTest {

    private static final List<Locale> LANGUAGES = List.of(Locale.of("es"), Locale.ENGLISH);

    @Test
    void every_refusal_has_a_sentence_in_both_languages(MessageSource words) {
        var keys = refusals().stream().map(Refusal::key).toList();

        assertThat(keys).hasSizeGreaterThan(6);
        assertThat(missing(keys, words)).isEmpty();
    }

    @Test
    void every_permission_has_a_sentence_in_both_languages(MessageSource words) {
        var keys = Arrays.stream(Permission.values())
                .map(one -> "access.permission." + one.name().toLowerCase(Locale.ROOT))
                .toList();

        assertThat(missing(keys, words)).isEmpty();
    }

    @Test
    void a_refusal_without_a_sentence_is_found(MessageSource words) {
        assertThat(missing(List.of("access.refused.because"), words))
                .isEqualTo(List.of("es access.refused.because", "en access.refused.because"));
    }

    private static List<String> missing(List<String> keys, MessageSource words) {
        var missing = new ArrayList<String>();
        for (var key : keys) {
            for (var language : LANGUAGES) {
                var sentence = words.getMessage(key, null, "", language);
                if (sentence == null || sentence.isBlank()) {
                    missing.add(language + " " + key);
                }
            }
        }
        return missing;
    }

    private static List<Refusal> refusals() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.ventanilla").stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(Refusal.class))
                        .map(JavaClass::reflect)
                        .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                        .map(Refusal.class::cast)
                        .toList();
    }
}
