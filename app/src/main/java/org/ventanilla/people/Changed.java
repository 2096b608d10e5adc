package org.ventanilla.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.people.PersonDraft.Tie;

/**
 * What a draft says that the Ficha does not say yet. What did not change is not written again, so that its history
 * stays readable.
 *
 * @param nationalities null when they are the same as before
 * @param languages null when they are the same as before
 */
record Changed(
        List<NameForm> names,
        @Nullable List<String> nationalities,
        @Nullable List<String> languages,
        boolean isContactNew,
        @Nullable Contact contact,
        List<DocumentHeld> documents,
        List<Statement> answers,
        List<Tie> ties) {

    static Changed everything(PersonDraft draft) {
        return new Changed(
                draft.names(),
                draft.nationalities(),
                draft.languages(),
                draft.contact() != null,
                draft.contact(),
                draft.documents(),
                draft.answers(),
                draft.relations());
    }

    static Changed between(PersonView before, PersonDraft draft) {
        return new Changed(
                draft.names().stream()
                        .filter(form -> !before.names().contains(form))
                        .toList(),
                draft.nationalities().equals(before.nationalities()) ? null : draft.nationalities(),
                draft.languages().equals(before.languages()) ? null : draft.languages(),
                !Objects.equals(draft.contact(), before.contact()),
                draft.contact(),
                documents(before, draft),
                draft.answers().stream()
                        .filter(said -> !isAnswered(before, said))
                        .toList(),
                draft.relations());
    }

    private static List<DocumentHeld> documents(PersonView before, PersonDraft draft) {
        var changed = new ArrayList<DocumentHeld>();
        for (var paper : draft.documents()) {
            var held = before.documents().stream().filter(paper::isSamePaper).findFirst();
            var whole = held.map(paper::over).orElse(paper);
            if (held.isEmpty() || !held.get().body().equals(whole.body())) {
                changed.add(whole);
            }
        }
        return changed;
    }

    private static boolean isAnswered(PersonView before, Statement said) {
        var given = before.findAnswer(said.fact());
        return given != null && given.answer().equals(said.answer());
    }

    List<Relation> relations(UUID self) {
        return ties.stream().map(tie -> tie.with(self)).toList();
    }

    @Override
    public String toString() {
        return "Changed";
    }
}
