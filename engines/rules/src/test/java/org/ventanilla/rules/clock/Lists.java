package org.ventanilla.rules.clock;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.law.Cite;
import org.ventanilla.rules.law.HolidayList;
import org.ventanilla.rules.law.HolidayList.Closure;
import org.ventanilla.rules.law.HolidayList.Enabled;
import org.ventanilla.rules.law.HolidayList.NthWeekday;
import org.ventanilla.rules.law.HolidayList.Published;
import org.ventanilla.rules.law.HolidayList.Sometimes;
import org.ventanilla.rules.law.Text;

/** The two lists of the statutes, written here by hand so that a slip in the content cannot hide one in the clock. */
final class Lists {

    private static final Cite LFPA = new Cite("lfpa", "28", false);
    private static final Published THROUGH_2026 = new Published(LocalDate.of(2026, 12, 31), List.of(LFPA));

    private Lists() {}

    static HolidayList lfpa() {
        return lfpa(List.of(), List.of(), List.of(new Sometimes(MonthDay.of(12, 1), 2018, 6, null)));
    }

    static HolidayList lfpa(Closure... closures) {
        return lfpa(List.of(closures), List.of(), List.of());
    }

    static HolidayList lfpa(List<Closure> closures, List<Enabled> enabled) {
        return lfpa(closures, enabled, List.of());
    }

    /** With days on which an authority works although the list says otherwise. */
    static HolidayList lfpa(Enabled... enabled) {
        return lfpa(List.of(), List.of(enabled), List.of());
    }

    /** With 1 October beside 1 December, each disputed by the other. */
    static HolidayList disputed() {
        return lfpa(
                List.of(),
                List.of(),
                List.of(
                        new Sometimes(MonthDay.of(12, 1), 2018, 6, "change-of-executive"),
                        new Sometimes(MonthDay.of(10, 1), 2024, 6, "change-of-executive")));
    }

    private static HolidayList lfpa(List<Closure> closures, List<Enabled> enabled, List<Sometimes> sometimes) {
        return new HolidayList(
                "lfpa-28",
                new Text("Ley Federal de Procedimiento Administrativo, 28", "Administrative procedure act, 28"),
                Set.of(SATURDAY, SUNDAY),
                days("01-01", "02-05", "03-21", "05-01", "05-05", "09-01", "09-16", "11-20", "12-25"),
                List.of(),
                sometimes,
                closures,
                enabled,
                new TreeMap<>(Map.of("comar", THROUGH_2026, "inm", THROUGH_2026)),
                List.of(),
                List.of(LFPA));
    }

    static HolidayList lft() {
        return new HolidayList(
                "lft-74",
                new Text("Ley Federal del Trabajo, 74", "Labour act, 74"),
                Set.of(SATURDAY, SUNDAY),
                days("01-01", "05-01", "09-16", "12-25"),
                List.of(new NthWeekday(2, 1, MONDAY), new NthWeekday(3, 3, MONDAY), new NthWeekday(11, 3, MONDAY)),
                List.of(new Sometimes(MonthDay.of(10, 1), 2024, 6, null)),
                List.of(),
                List.of(),
                new TreeMap<>(),
                List.of(),
                List.of(new Cite("lft", "74", false)));
    }

    static Closure closure(String of, boolean suspends, String from, @Nullable String to) {
        return new Closure(
                of, suspends, LocalDate.parse(from), to == null ? null : LocalDate.parse(to), List.of(LFPA), null);
    }

    static Enabled enabled(String of, String from, String to) {
        return new Enabled(of, LocalDate.parse(from), LocalDate.parse(to), List.of(LFPA));
    }

    private static List<MonthDay> days(String... days) {
        var list = new ArrayList<MonthDay>();
        for (var day : days) {
            list.add(MonthDay.parse("--" + day));
        }
        return list;
    }
}
