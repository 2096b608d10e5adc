package org.ventanilla.paperwork;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.ventanilla.centres.Centre;
import org.ventanilla.rules.Rules;
import org.ventanilla.rules.law.Loaded;
import org.ventanilla.rules.law.Loader;
import org.ventanilla.rules.law.Source;
import org.ventanilla.ui.Say;

/** What a made-up family takes away: its sheet and its telephone page, under the real law and without a database. */
final class Handed {

    static final Rules RULES = Rules.over(law());

    private static final Centre CENTRE = new Centre(
            new UUID(0, 1), "TAP", "Centro", "Tapachula", "Chiapas", "Calle 1", ZoneId.of("America/Mexico_City"), true);

    private Handed() {}

    /** @param people what stands after {@code given:} or {@code household:}, in the words of a household file */
    static Sight seen(String people) {
        return InventedFamily.of(RULES, "on: 2026-11-24\n" + people).seen(RULES);
    }

    static SlipView slip(Sight sight, String language) {
        var door = new SlipView.Door(Qr.of("http://localhost/f/x"), "http://localhost/mi-plan", null);
        return new SlipScreen(sight, plain(language)).view(CENTRE, "FOLIO", LocalTime.NOON, door);
    }

    static PhoneView phone(Sight sight, String language) {
        return new PhoneScreen(sight, plain(language)).view("FOLIO", CENTRE);
    }

    /** The rows of the sheet and those of the telephone, each in the order they are read. */
    static List<List<SlipView.Row>> rows(Sight sight, String language) {
        return Stream.of(slip(sight, language).groups(), phone(sight, language).groups())
                .map(groups ->
                        groups.stream().flatMap(group -> group.rows().stream()).toList())
                .toList();
    }

    static PlainWords plain(String language) {
        return new PlainWords(RULES.law(), new Phrasebooks().in(language));
    }

    static LawWords words(String language) {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/paperwork", "messages/ui");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.setAlwaysUseMessageFormat(true);
        return new LawWords(RULES.law(), new Say(language.equals("es") ? Say.SPANISH : Say.ENGLISH, messages));
    }

    private static org.ventanilla.rules.law.Law law() {
        try {
            return switch (Loader.load(Source.under(Path.of("..")))) {
                case Loaded.Sound(var law) -> law;
                case Loaded.Refused refused -> throw new AssertionError(refused.print());
            };
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
