package org.ventanilla.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Vectors published with other libraries, kept beside the repository and never in it. */
class PublishedVectorsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 30);

    @Test
    void machine_readable_lines_of_others_are_read_alike() throws IOException {
        for (var vector : vectors("mrz.json").get("vectors")) {
            var typed = StreamSupport.stream(vector.get("lines").spliterator(), false)
                    .map(JsonNode::asString)
                    .reduce("", (text, line) -> text + line + "\n");
            var lines = ((LineReading.Read) LineReader.read(typed, TODAY)).lines();
            var fields = vector.get("fields");
            assertThat(lines.format().name()).isEqualTo(vector.get("format").asString());
            assertThat(lines.surnames()).isEqualTo(fields.get("surname").asString());
            assertThat(lines.given()).isEqualTo(fields.get("given").asString());
            assertThat(lines.number()).isEqualTo(fields.get("number").asString());
            assertThat(lines.isSound()).isEqualTo(vector.get("checkDigitsValid").asBoolean());
        }
    }

    @Test
    void mexican_numbers_of_others_are_judged_alike() throws IOException {
        var vectors = vectors("mx-ids.json");
        vectors.get("curp_valid")
                .forEach(one -> assertThat(holds(one)).as(one.asString()).isTrue());
        for (var wrong : new String[] {"curp_bad_check_digit", "curp_bad_length", "curp_bad_format"}) {
            vectors.get(wrong)
                    .forEach(one -> assertThat(holds(one)).as(one.asString()).isFalse());
        }
        vectors.get("curp_bad_component")
                .forEach(one -> assertThat(holds(one.get("value"))).isFalse());
        vectors.get("nss_valid")
                .forEach(one -> assertThat(Numbers.whyNotAnNss(one.asString())).isNull());
        vectors.get("nss_invalid")
                .forEach(one -> assertThat(Numbers.whyNotAnNss(one.asString())).isNotNull());
        vectors.get("clabe_valid")
                .forEach(one -> assertThat(Numbers.whyNotAClabe(one.asString())).isNull());
        vectors.get("clabe_invalid")
                .forEach(one -> assertThat(Numbers.whyNotAClabe(one.asString())).isNotNull());
        vectors.get("rfc_company_valid")
                .forEach(one -> assertThat(Rfc.warning(one.asString())).isNull());
        vectors.get("rfc_company_valid_but_checksum_fails")
                .forEach(one -> assertThat(Rfc.warning(one.asString())).isEqualTo(Remark.of("rfc.digit")));
    }

    private static boolean holds(JsonNode curp) {
        return Curp.check(curp.asString(), TODAY) instanceof Curp.Check.Holds;
    }

    /** Looks beside the checkout, from whichever module the tests run. */
    private static JsonNode vectors(String name) throws IOException {
        var places = System.getProperty("ventanilla.shared", "../../shared");
        var file = Path.of(places, "standards", "vectors", name);
        for (var up = Path.of("").toAbsolutePath(); up != null && !Files.exists(file); up = up.getParent()) {
            file = up.resolve("shared/standards/vectors").resolve(name);
        }
        assumeThat(file)
                .as("published vectors beside the checkout; without them this test has nothing to say")
                .exists();
        return JsonMapper.builder().build().readTree(Files.readString(file));
    }
}
