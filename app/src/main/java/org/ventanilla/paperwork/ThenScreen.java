package org.ventanilla.paperwork;

import org.ventanilla.ui.DeadlineCard;

/** The plan of a past day in the words of the plan of today, without anything that could be pressed. */
final class ThenScreen {

    private final Sight sight;
    private final LawWords words;
    private final PlanDesk desk;

    /** @param sight as it was known then */
    ThenScreen(Sight sight, LawWords words, PlanDesk desk) {
        this.sight = sight;
        this.words = words;
        this.desk = desk;
    }

    ThenView.Told view() {
        var parts = new PlanParts(sight, words, desk);
        var lines = sight.plan().lines();
        return new ThenView.Told(
                heading(),
                parts.groups(lines).stream().map(ThenScreen::onlyToRead).toList(),
                new PlanDues(sight, words, desk)
                        .cards(lines).stream().map(ThenScreen::onlyToRead).toList(),
                parts.asides(lines));
    }

    private String heading() {
        var first = sight.household().members().getFirst().name().whole();
        var others = sight.household().members().size() - 1;
        var day = words.say().dayAndYear(sight.today());
        return words.say().of("paperwork.then.heading", first, others, day);
    }

    private static PlanView.Group onlyToRead(PlanView.Group group) {
        return new PlanView.Group(
                group.id(),
                group.kind(),
                group.title(),
                group.note(),
                group.lines().stream().map(LineView::onlyToRead).toList());
    }

    // How it was counted stands on the card; the page of every day is of today's plan.
    private static DeadlineCard onlyToRead(DeadlineCard card) {
        var count = card.count();
        return count == null
                ? card
                : card.counted(new DeadlineCard.Count(count.ribbon(), count.sums(), null, count.law()));
    }
}
