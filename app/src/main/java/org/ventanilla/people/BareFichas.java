package org.ventanilla.people;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.ventanilla.kernel.Answer;
import org.ventanilla.kernel.Caller;
import org.ventanilla.people.NameForm.Written;

/** Gives a folio to somebody of whom nothing was asked yet, so that what they say can be written down at once. */
@Service
public class BareFichas {

    /** Stands where the name will be: it says nothing, and the first correction takes its place. */
    private static final NameForm NO_NAME_YET = new NameForm(NameForm.SAID, new Written.Single("—"));

    private final PeopleDesk desk;

    BareFichas(PeopleDesk desk) {
        this.desk = desk;
    }

    /** @return the person's id */
    public Answer<String> open(UUID key, Caller caller) {
        var draft = new PersonDraft(
                Standing.FOREIGN,
                List.of(NO_NAME_YET),
                new BirthDate.Unknown(),
                null,
                null,
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of());
        return desk.register(new PeopleDesk.Sent(key, "bare"), draft, caller);
    }
}
