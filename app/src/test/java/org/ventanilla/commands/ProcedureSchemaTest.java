package org.ventanilla.commands;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.ventanilla.rules.law.Law;
import org.ventanilla.rules.law.Loaded;
import org.ventanilla.rules.law.Loader;
import org.ventanilla.rules.law.Source;

/** The schema an editor is given, against every file of the law and against files with one thing wrong. */
class ProcedureSchemaTest {

    private static final Path PROCEDURES = Path.of("../procedures");
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Json.print(ProcedureSchema.of(law())));

    private static Law law() {
        try {
            return switch (Loader.load(Source.under(Path.of("..")))) {
                case Loaded.Sound(var law) -> law;
                case Loaded.Refused refused -> throw new AssertionError(refused.print());
            };
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What is wrong with the file as an editor reads it: numbers are numbers, true is true, a day is text. */
    private static List<String> complaints(String yaml) {
        var tree = new Load(LoadSettings.builder().build()).loadFromString(yaml);
        return SCHEMA.validate(Json.print(plain(tree)), InputFormat.JSON).stream()
                .map(error -> error.getInstanceLocation() + " " + error.getMessage())
                .toList();
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case Map<?, ?> map -> {
                var plain = new LinkedHashMap<String, @Nullable Object>();
                map.forEach((key, part) -> plain.put(String.valueOf(key), plain(part)));
                yield plain;
            }
            case List<?> list -> list.stream().map(ProcedureSchemaTest::plain).toList();
            case null, default -> value;
        };
    }

    private static String text(String procedure) {
        try {
            return Files.readString(PROCEDURES.resolve(procedure + ".yaml"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @TestFactory
    Stream<DynamicTest> every_file_of_the_law_has_the_shape_of_the_schema() {
        return law().procedures().keySet().stream()
                .map(id -> DynamicTest.dynamicTest(
                        id, () -> assertThat(complaints(text(id))).isEmpty()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "- nationality: { not: [MX] } | - nationalty: { not: [MX] }",
                "- in_mexico: yes | - in_mexico: perhaps",
                "- in_mexico: yes | - in_mexico: { under: 18 }",
                "when: { asylum.stage: [filed] } | when: { asylum.stage: [fild] }",
                "term: 30 working days | term: 30 days",
                "calendar: lfpa-28 | calendar: lfpa-29",
                "decides: comar | decides: comer",
                "by: lrpcap dof 2022-02-18 | by: whatever I like",
                "status: read | status: red",
                "cite: lrpcap 24 p1 | cite: lrpcap",
                "in_flight: not_stated | in_flight: perhaps",
                "binds: person | binds: nobody",
                "document: constancia-comar | document: constancia-comer",
                "benefit: | benefits:",
            })
    void one_thing_wrong_is_marked(String right, String wrong) {
        var text = text("refugee-recognition");
        assertThat(text).contains(right);
        assertThat(complaints(text.replace(right, wrong))).isNotEmpty();
    }

    @Test
    void the_question_behind_a_fact_is_shown_beside_it() {
        assertThat(Json.print(ProcedureSchema.of(law()))).contains("\"description\": \"");
    }
}
