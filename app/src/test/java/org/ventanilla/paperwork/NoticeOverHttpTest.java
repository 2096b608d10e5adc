package org.ventanilla.paperwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ventanilla.CleanDatabase;
import org.ventanilla.TestClock;
import org.ventanilla.Visitor.Seen;

/** A notice prepared is not a notice handed over, on every page that speaks of it. */
@ExtendWith(CleanDatabase.class)
class NoticeOverHttpTest {

    private static final String STEP = "Aviso por escrito a COMAR, de inmediato ";

    private MejiaJoseph family;
    private String wish;

    @BeforeEach
    void maria_says_the_wish(TestClock clock) {
        family = MejiaJoseph.registered();
        family.saysTheWish(family.maria);
        wish = "/people/" + family.maria + "/wish";
        clock.stopAt(MejiaJoseph.NOW.plus(Duration.ofDays(1)));
    }

    private Seen delivers(String on, String acknowledgement) {
        var path = wish + "/delivery";
        return family.lucia.submit(family.lucia.get(path), path, Map.of("on", on, "acknowledgement", acknowledgement));
    }

    private String said(String path) {
        return MejiaJoseph.text(family.lucia.get(path).body());
    }

    private String plan() {
        return said("/households/" + family.household + "/plan");
    }

    @Test
    void until_somebody_writes_that_it_was_handed_over_it_is_only_prepared() {
        var file = family.opens("refugee-recognition", family.maria).path();
        assertThat(said(wish)).contains("Preparado; falta entregarlo");
        assertThat(said(wish + "/proof"))
                .contains("Este centro preparó un aviso")
                .doesNotContain("Este centro entregó");
        assertThat(plan()).contains("no consta que se haya entregado");
        assertThat(said(file)).contains("Preparado; falta entregarlo").doesNotContain(STEP + "el martes");

        var told = delivers("24/11/2026", "Sello 0417, Ramírez");
        assertThat(told.path()).isEqualTo(wish);
        assertThat(MejiaJoseph.text(told.body()))
                .contains("Entregado el martes 24 de noviembre de 2026. Acuse: Sello 0417, Ramírez.")
                .doesNotContain("falta entregarlo");
        assertThat(said(wish + "/proof"))
                .contains("Este centro entregó a la autoridad un aviso por escrito el martes 24");
        assertThat(plan()).doesNotContain("no consta que se haya entregado");
        assertThat(said(file))
                .contains(STEP + "el martes 24 de noviembre de 2026")
                .doesNotContain("falta entregarlo");
    }

    @Test
    void a_mistake_is_mended_by_writing_again_and_the_latest_counts() {
        delivers("24/11/2026", "Sello 0417");
        delivers("25/11/2026", "Sello 0418");
        assertThat(said(wish)).contains("Entregado el miércoles 25 de noviembre de 2026. Acuse: Sello 0418.");
    }

    @ParameterizedTest
    @CsvSource({
        "'',Sello 1,on,No pudimos leer la fecha",
        "26/11/2026,Sello 1,on,Esa fecha todavía no llega",
        "23/11/2026,Sello 1,on,'La persona lo dijo el martes 24 de noviembre de 2026'",
        "24/11/2026,' ',acknowledgement,Escriba el acuse"
    })
    void what_cannot_be_is_refused_with_a_sentence_and_kept(
            String on, String acknowledgement, String field, String sentence) {
        var refused = delivers(on, acknowledgement);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("<title>Error:", "href=\"#" + field + "\"");
        if (!on.isEmpty()) {
            assertThat(refused.body()).contains("value=\"" + on + "\"");
        }
        assertThat(MejiaJoseph.text(refused.body())).contains(sentence);
        assertThat(said(wish)).contains("Preparado; falta entregarlo");
    }

    @Test
    void an_endless_acknowledgement_is_refused_and_kept() {
        var endless = "x".repeat(Delivery.LONGEST + 1);
        var refused = delivers("24/11/2026", endless);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains(endless, "href=\"#acknowledgement\"");
        assertThat(delivers("24/11/2026", endless.substring(1)).status()).isEqualTo(200);
    }
}
