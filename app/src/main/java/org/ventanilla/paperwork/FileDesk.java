package org.ventanilla.paperwork;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.ventanilla.access.Gate;
import org.ventanilla.kernel.Act;
import org.ventanilla.kernel.Answer;
import org.ventanilla.kernel.Caller;
import org.ventanilla.kernel.Effect;
import org.ventanilla.kernel.Ledger;
import org.ventanilla.kernel.Permission;
import org.ventanilla.people.HouseholdView;
import org.ventanilla.people.People;
import org.ventanilla.rules.law.Procedure;

/** Opens trámites for people and moves them through their steps. */
@Service
class FileDesk {

    /** What a child must have before anything else is begun for them. LMig 11, LMig 112. */
    static final String FOR_CHILDREN = "child-protection";

    private final Gate gate;
    private final Ledger ledger;
    private final People people;
    private final Files files;
    private final Tracks tracks;
    private final Clock clock;

    FileDesk(Gate gate, Ledger ledger, People people, Files files, Tracks tracks, Clock clock) {
        this.gate = gate;
        this.ledger = ledger;
        this.people = people;
        this.files = files;
        this.tracks = tracks;
        this.clock = clock;
    }

    /** @return the id of the new file */
    Answer<String> open(UUID key, UUID person, String procedure, Caller caller) {
        var place = people.findPlace(person);
        return gate.ask(caller, Permission.WORK_FILES, place == null ? null : place.scope())
                .then(grant -> {
                    var track = tracks.find(procedure, caller.today(clock));
                    if (track == null || place == null) {
                        return Answer.refused(FileRefusal.UNKNOWN_PROCEDURE);
                    }
                    var act = Act.of(grant, key, "file.open", person + "|" + procedure);
                    return ledger.write(act, () -> begun(place, track, caller));
                });
    }

    /** The household whose plan has the button. */
    UUID getHousehold(UUID person) {
        return Objects.requireNonNull(people.findPlace(person)).household();
    }

    private Answer<Effect> begun(People.Place place, Track track, Caller caller) {
        files.lockOpening(place.person(), track.procedure().id());
        var family = people.within(place.household());
        var begun = files.ofHousehold(place.household());
        var refusal = family == null ? FileRefusal.NOBODY_HERE : refusal(family, begun, place.person(), track, caller);
        return refusal == null ? opened(place, track, caller) : Answer.refused(refusal);
    }

    private @Nullable FileRefusal refusal(
            HouseholdView family, List<Files.Kept> begun, UUID person, Track track, Caller caller) {
        if (track.procedure().within() != null) {
            return FileRefusal.GOES_ALONG;
        }
        var mine = begun.stream()
                .filter(kept -> kept.file().person().equals(person))
                .toList();
        var procedure = track.procedure().id();
        var today = caller.today(clock);
        if (mine.stream()
                .filter(kept -> kept.file().procedure().equals(procedure))
                .reduce((_, latest) -> latest)
                .filter(latest -> isOpen(latest, family, begun, today))
                .isPresent()) {
            return FileRefusal.ALREADY_OPEN;
        }
        var mayBeAChild = Age.mayBeAChild(family.getMember(person).born(), today);
        return mayBeAChild && waitsForNotice(track.procedure()) && !isNoticeGiven(mine, today)
                ? FileRefusal.NOTICE_FOR_THE_CHILD_FIRST
                : null;
    }

    /** All but the notice itself, and health care, which no act of an office may hold up. LMig 8, LMig 73. */
    private static boolean waitsForNotice(Procedure procedure) {
        return procedure.needs().stream().anyMatch(need -> need.procedure().equals(FOR_CHILDREN));
    }

    private boolean isOpen(Files.Kept kept, HouseholdView family, List<Files.Kept> begun, LocalDate on) {
        var track = tracks.find(kept.file(), on);
        return track != null
                && !(kept.file().state(track) instanceof File.State.Closed)
                && tracks.isAwaiting(family, begun, kept, on);
    }

    /** Whether the Procuraduría was told of this child: the first step of the child's own protection. */
    private boolean isNoticeGiven(List<Files.Kept> files, LocalDate on) {
        var track = tracks.find(FOR_CHILDREN, on);
        if (track == null || track.steps().isEmpty()) {
            return false;
        }
        var notice = track.steps().getFirst().id();
        return files.stream()
                .filter(kept -> kept.file().procedure().equals(FOR_CHILDREN))
                .flatMap(kept -> kept.file().standing().stream())
                .anyMatch(move -> move.step().equals(notice));
    }

    private Answer<Effect> opened(People.Place place, Track track, Caller caller) {
        var file = new File(
                UUID.randomUUID(),
                place.person(),
                track.procedure().id(),
                track.procedure().version().from(),
                caller.today(clock),
                List.of());
        files.add(new Files.Kept(file, place.household(), caller.centre(), 1), caller.name(), clock.instant());
        return Answer.done(new Effect(
                file.id().toString(),
                "FileOpened",
                Map.of("procedure", file.procedure(), "file", file.id().toString())));
    }

    /**
     * One thing that happened, as somebody wants to write it down.
     *
     * @param on null only where an edict says the day
     * @param notified how a decision was made known, or null when nobody said
     * @param version of the file as the screen showed it
     */
    record Asked(
            String step,
            @Nullable String outcome,
            @Nullable LocalDate on,
            String reason,
            @Nullable UUID undoes,
            @Nullable Notified notified,
            int version) {}

    /** @return the id of the file */
    Answer<String> move(UUID key, UUID id, Asked asked, Caller caller) {
        var owner = files.findOwner(id);
        var scope = owner == null ? null : people.findScope(owner.household());
        return gate.ask(caller, Permission.WORK_FILES, scope)
                .then(grant -> ledger.write(
                        Act.of(grant, key, "file.move", id + "|" + asked).expecting("file", id, asked.version()),
                        () -> moved(id, asked, caller)));
    }

    private Answer<Effect> moved(UUID id, Asked asked, Caller caller) {
        var kept = files.find(id);
        var family = kept == null ? null : people.within(kept.household());
        var track = kept == null || family == null
                ? null
                : tracks.find(family, files.ofHousehold(kept.household()), kept, caller.today(clock));
        if (kept == null || track == null || family == null) {
            return Answer.refused(FileRefusal.NOBODY_HERE);
        }
        var bounds = Bounds.of(family.getMember(kept.file().person()), track, caller.today(clock));
        return switch (tracks.day(asked, track)) {
            case Answer.Refused<LocalDate>(var why) -> Answer.refused(why);
            case Answer.Done<LocalDate>(var on) -> moved(kept, move(asked, on, caller), track, bounds, caller);
        };
    }

    private Move move(Asked asked, LocalDate on, Caller caller) {
        return new Move(
                UUID.randomUUID(),
                asked.step(),
                asked.outcome(),
                on,
                clock.instant(),
                caller.name(),
                asked.reason().strip(),
                asked.undoes(),
                asked.notified());
    }

    private Answer<Effect> moved(Files.Kept kept, Move move, Track track, Bounds bounds, Caller caller) {
        var id = kept.file().id();
        return switch (kept.file().with(move, track, bounds)) {
            case Answer.Refused<File>(var why) -> Answer.refused(why);
            case Answer.Done<File>(var file)
            when !move.isUndoing() && tracks.isTooLate(file, caller.today(clock)) ->
                Answer.refused(FileRefusal.TOO_LATE_TO_EXTEND);
            case Answer.Done<File>(var file) -> {
                files.addMove(kept, move, file.moves().size());
                yield Answer.done(new Effect(
                        id.toString(), move.isUndoing() ? "FileMoveUndone" : "FileMoved", Map.of("step", move.step())));
            }
        };
    }
}
