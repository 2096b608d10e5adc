package org.ventanilla.paperwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ventanilla.kernel.Refusal;

class SentencesTest {

    private static final ResourceBundle SPANISH = bundle("es");
    private static final ResourceBundle ENGLISH = bundle("en");

    static Stream<Refusal> refusals() {
        return Stream.<Refusal[]>of(
                        AnswerRefusal.values(), FileRefusal.values(), SlipRefusal.values(), WishRefusal.values())
                .flatMap(Stream::of);
    }

    static Stream<PinRefusal> refusalsOnATelephone() {
        return Stream.of(new PinRefusal.Wrong(), new PinRefusal.Incomplete(), new PinRefusal.MustWait(5));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void every_refusal_tells_the_person_something_in_both_languages(Refusal why) {
        assertThat(SPANISH.getString(why.key())).endsWith(".");
        assertThat(ENGLISH.getString(why.key())).endsWith(".").isNotEqualTo(SPANISH.getString(why.key()));
    }

    @ParameterizedTest
    @MethodSource("refusalsOnATelephone")
    void every_refusal_on_a_telephone_is_said_in_five_languages(PinRefusal why) {
        assertThat(new Phrasebooks().all())
                .allSatisfy(words -> assertThat(words.get(why.key())).isNotBlank());
    }

    @Test
    void both_languages_of_the_office_say_the_same_things() {
        assertThat(new TreeSet<>(SPANISH.keySet())).isEqualTo(new TreeSet<>(ENGLISH.keySet()));
    }

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle("messages/paperwork", Locale.of(language));
    }
}
