package org.ventanilla.paperwork;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.people.HouseholdView;
import org.ventanilla.people.PersonFacts;
import org.ventanilla.people.PersonView;
import org.ventanilla.rules.Household;
import org.ventanilla.rules.Household.Answered;
import org.ventanilla.rules.Plan;
import org.ventanilla.rules.Plan.Line;
import org.ventanilla.rules.Value;
import org.ventanilla.rules.law.Procedure;

/**
 * One look at a family on one day: who they are, what the law gives them, and what they have begun.
 *
 * @param asked the household as the machine was told of it, without what the caller may not see
 * @param noticed what the nightly pass noticed of late
 */
record Sight(
        HouseholdView household,
        Household asked,
        Plan plan,
        List<Files.Kept> files,
        List<Wish> wishes,
        LocalDate today,
        List<Turned> noticed) {

    private static final String BORN = "born_on";

    /** Of which nothing was noticed at night. */
    Sight(
            HouseholdView household,
            Household asked,
            Plan plan,
            List<Files.Kept> files,
            List<Wish> wishes,
            LocalDate today) {
        this(household, asked, plan, files, wishes, today, List.of());
    }

    Sight noticing(List<Turned> turned) {
        return new Sight(household, asked, plan, files, wishes, today, turned);
    }

    /** What the person is called at the counter: the given name, as they say it. */
    String name(String person) {
        return member(person).name().calledBy();
    }

    PersonView member(String person) {
        return household.getMember(UUID.fromString(person));
    }

    /** Whether nobody knows that this person is of age, so that the machine was told of the youngest they may be. */
    boolean isPresumedChild(PersonView person) {
        var told = asked.members().get(person.id().toString());
        return told != null
                && PersonFacts.of(person, today).get(BORN)
                        instanceof Answered.Known(Value.Day(var earliest, var latest))
                && !earliest.equals(latest)
                && new Answered.Known(new Value.Day(latest, latest))
                        .equals(told.answers().get(BORN));
    }

    boolean hasMember(UUID person) {
        return household.members().stream().anyMatch(member -> member.id().equals(person));
    }

    Files.@Nullable Kept findFile(String person, String procedure) {
        return files.stream()
                .filter(kept -> kept.file().person().toString().equals(person)
                        && kept.file().procedure().equals(procedure))
                .reduce((_, latest) -> latest)
                .orElse(null);
    }

    /** The file in which a line's moves are written: its own, or that of the trámite it goes along in; or null. */
    Files.@Nullable Kept findFile(Line line, Procedure law) {
        var own = findFile(line.person(), line.procedure());
        return own == null && law.within() != null
                ? findFile(line.person(), law.within().procedure())
                : own;
    }

    /** What the plan says of a file; null when a later file of the same trámite took its place, or no plan has it. */
    @Nullable
    Line findLine(File file) {
        var latest = findFile(file.person().toString(), file.procedure());
        return latest == null || !latest.file().id().equals(file.id())
                ? null
                : plan.lines().stream()
                        .filter(line -> line.person().equals(file.person().toString())
                                && line.procedure().equals(file.procedure()))
                        .findFirst()
                        .orElse(null);
    }

    @Nullable
    Wish findWish(String person) {
        return wishes.stream()
                .filter(wish -> wish.person().toString().equals(person))
                .findFirst()
                .orElse(null);
    }

    @Override
    public String toString() {
        return "Sight[" + household.id() + "]";
    }
}
