package org.ventanilla.paperwork;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ventanilla.ui.Choice;
import org.ventanilla.ui.Choice.Option;
import org.ventanilla.ui.Say;

/** How a decision was made known, in the words of a window. */
record NotifiedWords(Say say) {

    /** Each way that the law names, with the day that counts for it. */
    Choice choice(MoveForm form) {
        var options = Stream.of(Notified.Way.values())
                .map(way -> Option.of(way.id(), name(way)).hinted(say.of("paperwork.notified." + way.id() + ".hint")))
                .toList();
        return Choice.of("way", say.of("paperwork.notified.ask"), options)
                .hinted(say.of("paperwork.notified.hint"))
                .holding(form.isUndoing() ? null : form.told().way())
                .wrong(form.mistakes());
    }

    /** {@code por edicto: Diario Oficial 10 …}. */
    String of(Notified notified) {
        return notified.way() == Notified.Way.EDICT
                ? say.of("paperwork.notified.edict.days", days(notified.gazette()), days(notified.newspaper()))
                : name(notified.way());
    }

    private String name(Notified.Way way) {
        return say.of("paperwork.notified." + way.id());
    }

    private String days(List<LocalDate> days) {
        return days.stream().map(say::dayAndYear).collect(Collectors.joining(", "));
    }
}
