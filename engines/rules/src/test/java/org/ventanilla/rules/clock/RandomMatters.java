package org.ventanilla.rules.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.ventanilla.rules.law.Cite;
import org.ventanilla.rules.law.Deadline.Extension;
import org.ventanilla.rules.law.Deadline.FirstDay;
import org.ventanilla.rules.law.Deadline.Term;
import org.ventanilla.rules.law.Deadline.Unit;
import org.ventanilla.rules.law.HolidayList;
import org.ventanilla.rules.law.HolidayList.Closure;
import org.ventanilla.rules.law.HolidayList.Enabled;

/** Offices and matters nobody thought of, the same for the same seed. */
final class RandomMatters {

    static final String GROUND = "force_majeure";

    private final Random random;

    RandomMatters(long seed) {
        this.random = new Random(seed);
    }

    /** A list, the authority that works by it, and the days it published beyond the list. */
    record Office(HolidayList list, Set<LocalDate> closed, Set<LocalDate> enabled, PaperCalendar calendar) {
        static final String AUTHORITY = "comar";

        static Office of(HolidayList list, Set<LocalDate> closed, Set<LocalDate> enabled) {
            return new Office(list, closed, enabled, new PaperCalendar(list, AUTHORITY, closed, enabled));
        }

        LegalClock clock() {
            return LegalClock.of(list, AUTHORITY).with(closed, enabled);
        }

        DayByDay clerk(Matter matter) {
            return new DayByDay(calendar, matter);
        }
    }

    Office office() {
        var closures = new ArrayList<Closure>();
        for (var i = random.nextInt(12); i > 0; i--) {
            var from = day();
            closures.add(new Closure(
                    random.nextInt(4) == 0 ? "inm" : Office.AUTHORITY,
                    random.nextBoolean(),
                    from,
                    random.nextInt(10) == 0 ? null : from.plusDays(random.nextInt(40)),
                    List.of(),
                    null));
        }
        var list = random.nextInt(4) == 0 ? Lists.lft() : Lists.lfpa(closures, enabled());
        return Office.of(list, days(random.nextInt(60)), days(random.nextInt(60)));
    }

    private List<Enabled> enabled() {
        var enabled = new ArrayList<Enabled>();
        for (var i = random.nextInt(6); i > 0; i--) {
            var from = day();
            var of = random.nextInt(4) == 0 ? "inm" : Office.AUTHORITY;
            enabled.add(new Enabled(of, from, from.plusDays(random.nextInt(5)), List.of()));
        }
        return enabled;
    }

    /** With suspensions and shut offices, but nothing the authority did. */
    Matter plain() {
        var matter = Matter.of(term(), day());
        if (random.nextBoolean()) {
            matter = matter.startingOn(FirstDay.values()[random.nextInt(3)]);
        }
        for (var i = random.nextInt(4); i > 0; i--) {
            var from = near(matter);
            matter = matter.suspended(from, from.plusDays(random.nextInt(30)));
        }
        for (var i = random.nextInt(3) * 6; i > 0; i--) {
            matter = matter.officeClosed(near(matter));
        }
        return matter;
    }

    /** Also extended on the day of the event, noticed, answered or not. */
    Matter eventful() {
        var matter = plain();
        var event = matter.event().from();
        if (random.nextInt(3) == 0) {
            var by = new Term(
                    1 + random.nextInt(matter.term().count()), matter.term().unit());
            matter = random.nextBoolean()
                    ? matter.extendable(new Extension(true, matter.term(), List.of(GROUND), List.<Cite>of()))
                            .extended(event, GROUND, by)
                    : matter.extendable(new Extension(false, null, List.of(GROUND), List.<Cite>of()))
                            .extended(event, GROUND, null);
        }
        if (random.nextInt(3) == 0) {
            var told = event.plusDays(random.nextInt(30));
            var answered = random.nextInt(5) == 0 ? null : told.plusDays(random.nextInt(30));
            matter = matter.notified(told, 5 + random.nextInt(10), answered);
        }
        return matter;
    }

    private Term term() {
        return switch (random.nextInt(6)) {
            case 0, 1, 2 -> new Term(1 + random.nextInt(60), Unit.WORKING_DAYS);
            case 3 -> new Term(1 + random.nextInt(90), Unit.NATURAL_DAYS);
            case 4 -> new Term(1 + random.nextInt(12), Unit.MONTHS);
            default -> new Term(1, Unit.YEARS);
        };
    }

    private LocalDate near(Matter matter) {
        return matter.event().from().plusDays(random.nextInt(120) - 20);
    }

    private LocalDate day() {
        return LocalDate.of(2015, 1, 1).plusDays(random.nextInt(20 * 365));
    }

    private Set<LocalDate> days(int count) {
        var days = new HashSet<LocalDate>();
        for (var i = 0; i < count; i++) {
            days.add(day());
        }
        return days;
    }
}
