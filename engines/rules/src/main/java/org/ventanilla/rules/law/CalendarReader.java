package org.ventanilla.rules.law;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads one file of {@code content/calendars/}: one statute's list of days that do not count. */
final class CalendarReader {

    private static final List<String> WEEKDAYS =
            List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
    private static final List<String> SUSPENDS = List.of("terms", "days");

    private final Sheet sheet;
    private final Draft draft;
    private final TextReader texts;
    private final CiteReader cites;

    CalendarReader(Sheet sheet, Draft draft) {
        this.sheet = sheet;
        this.draft = draft;
        this.texts = new TextReader(sheet);
        this.cites = new CiteReader(sheet);
    }

    void read(Fields fields) {
        var node = fields.require("calendar");
        var id = node == null ? "" : sheet.word(node);
        if (node != null) {
            // a list no procedure counts by asks nobody anything, so it may rest
            draft.names.declare(Names.Kind.CALENDAR, id, sheet, node, true);
            if (!sheet.file().equals(Loader.CALENDARS + id + ".yaml")) {
                sheet.complain(node, "(" + id + ") is not the name of this file.", "rename one of the two");
            }
        }
        var conflicts = new ConflictReader(sheet).read(fields);
        var calendar = new HolidayList(
                id,
                texts.require(fields, "name"),
                weekend(fields),
                days(fields),
                shifted(fields),
                sometimes(fields, conflicts),
                closures(fields),
                enabled(fields),
                publishedThrough(fields),
                conflicts,
                cites.require(fields));
        fields.close();
        draft.calendars.put(id, calendar);
    }

    private Set<DayOfWeek> weekend(Fields fields) {
        var weekend = EnumSet.noneOf(DayOfWeek.class);
        var node = fields.require("weekend");
        if (node != null) {
            for (var day : sheet.list(node)) {
                weekend.add(weekday(day));
            }
            if (weekend.size() == WEEKDAYS.size()) {
                sheet.complain(node, "No day of the week is left to be counted.", "weekend: [saturday, sunday]");
            }
        }
        return weekend;
    }

    private DayOfWeek weekday(Node node) {
        var word = sheet.word(node);
        if (WEEKDAYS.contains(word)) {
            return DayOfWeek.valueOf(word.toUpperCase(Locale.ROOT));
        }
        var nearest = Nearest.to(word, WEEKDAYS);
        sheet.complain(node, "(" + word + ") is not a day of the week.", nearest == null ? "monday" : nearest);
        return DayOfWeek.MONDAY;
    }

    private List<MonthDay> days(Fields fields) {
        var days = new ArrayList<MonthDay>();
        var node = fields.require("days");
        if (node != null) {
            for (var day : sheet.list(node)) {
                days.add(monthDay(day));
            }
        }
        return List.copyOf(days);
    }

    private MonthDay monthDay(Node node) {
        var word = sheet.word(node);
        if (word.length() == 5 && word.charAt(2) == '-' && Sheet.isNumber(word.substring(0, 2) + word.substring(3))) {
            try {
                return MonthDay.of(Integer.parseInt(word.substring(0, 2)), Integer.parseInt(word.substring(3)));
            } catch (DateTimeException noSuchDay) {
                // complained of below, as any other word that is no day
            }
        }
        if (!word.isEmpty()) {
            sheet.complain(node, "(" + word + ") is not a day of the year.", "month-day, such as 11-20");
        }
        return MonthDay.of(1, 1);
    }

    private List<HolidayList.NthWeekday> shifted(Fields fields) {
        var node = fields.find("shifted");
        var shifted = new ArrayList<HolidayList.NthWeekday>();
        if (node != null) {
            for (var part : sheet.list(node)) {
                shifted.add(nthWeekday(part));
            }
        }
        return List.copyOf(shifted);
    }

    private HolidayList.NthWeekday nthWeekday(Node node) {
        var fields = sheet.fields(node);
        var month = fields.whole("month");
        var nth = fields.whole("nth");
        if (month < 1 || month > 12 || nth < 1 || nth > 4) {
            sheet.complain(node, "No month always has this day.", "month: 1 to 12, nth: 1 to 4");
        }
        var weekday = fields.require("weekday");
        cites.find(fields);
        fields.close();
        return new HolidayList.NthWeekday(month, nth, weekday == null ? DayOfWeek.MONDAY : weekday(weekday));
    }

    private List<HolidayList.Sometimes> sometimes(Fields fields, List<Procedure.Conflict> conflicts) {
        var node = fields.find("sometimes");
        var sometimes = new ArrayList<HolidayList.Sometimes>();
        if (node != null) {
            for (var part : sheet.list(node)) {
                sometimes.add(sometimes(part, conflicts));
            }
        }
        return List.copyOf(sometimes);
    }

    private HolidayList.Sometimes sometimes(Node node, List<Procedure.Conflict> conflicts) {
        var fields = sheet.fields(node);
        var on = fields.require("on");
        var words = fields.word("years");
        var every = words.indexOf(" every ");
        var first = every < 0 ? "" : words.substring(0, every);
        var step = every < 0 ? "" : words.substring(every + " every ".length());
        var readable = first.length() == 4 && Sheet.isNumber(first) && step.length() <= 2 && isWhole(step);
        if (!readable) {
            sheet.complain(node, "(" + words + ") does not say in which years.", "years: 2018 every 6");
        }
        cites.find(fields);
        var conflict = fields.find("conflict");
        if (conflict != null) {
            complainOfUnknown(conflict, conflicts);
        }
        var sometimes = new HolidayList.Sometimes(
                on == null ? MonthDay.of(1, 1) : monthDay(on),
                readable ? Integer.parseInt(first) : 0,
                readable ? Integer.parseInt(step) : 1,
                conflict == null ? null : sheet.word(conflict));
        fields.close();
        return sometimes;
    }

    private void complainOfUnknown(Node conflict, List<Procedure.Conflict> conflicts) {
        var id = sheet.word(conflict);
        var known = conflicts.stream().map(Procedure.Conflict::id).toList();
        if (!known.contains(id)) {
            sheet.complain(conflict, "(" + id + ") is no conflict of this list.", Sheet.maybe(id, known, "conflicts:"));
        }
    }

    private static boolean isWhole(String digits) {
        return Sheet.isNumber(digits) && digits.indexOf('.') < 0 && !digits.startsWith("0");
    }

    private List<HolidayList.Closure> closures(Fields fields) {
        var node = fields.find("closures");
        var closures = new ArrayList<HolidayList.Closure>();
        if (node != null) {
            for (var part : sheet.list(node)) {
                var closure = closure(part);
                if (closures.stream().anyMatch(other -> other.meets(closure))) {
                    sheet.complain(
                            part,
                            "Another closure of (" + closure.of() + ") holds days of this one.",
                            "the days that only this agreement names");
                }
                closures.add(closure);
            }
        }
        return List.copyOf(closures);
    }

    private HolidayList.Closure closure(Node node) {
        var fields = sheet.fields(node);
        var authority = authority(fields);
        var from = fields.date("from");
        var to = to(fields);
        if (to != null && to.isBefore(from)) {
            sheet.complain(node, "This closure ends before it begins.", "exchange from and to");
        }
        var suspends = fields.oneOf("suspends", SUSPENDS).equals("terms");
        var closure = new HolidayList.Closure(
                authority, suspends, from, to, cites.require(fields), texts.find(fields, "note"));
        fields.close();
        return closure;
    }

    private List<HolidayList.Enabled> enabled(Fields fields) {
        var node = fields.find("enabled");
        var enabled = new ArrayList<HolidayList.Enabled>();
        if (node != null) {
            for (var part : sheet.list(node)) {
                enabled.add(enabled(part));
            }
        }
        return List.copyOf(enabled);
    }

    private HolidayList.Enabled enabled(Node node) {
        var fields = sheet.fields(node);
        var of = authority(fields);
        var from = fields.date("from");
        var to = fields.date("to");
        if (to.isBefore(from)) {
            sheet.complain(node, "These days end before they begin.", "exchange from and to");
        }
        var enabled = new HolidayList.Enabled(of, from, to, cites.require(fields));
        fields.close();
        return enabled;
    }

    private String authority(Fields fields) {
        var of = fields.require("of");
        var authority = of == null ? "" : sheet.word(of);
        if (of != null) {
            draft.names.mention(Names.Kind.AUTHORITY, authority, sheet, of);
        }
        return authority;
    }

    private @Nullable LocalDate to(Fields fields) {
        var node = fields.require("to");
        if (node instanceof MappingNode) {
            var open = sheet.fields(node);
            texts.require(open, "open");
            open.close();
            return null;
        }
        return node == null ? null : sheet.date(node);
    }

    /** Nobody's calendar is taken as read without the place where it stands. */
    private SortedMap<String, HolidayList.Published> publishedThrough(Fields fields) {
        var published = new TreeMap<String, HolidayList.Published>();
        var node = fields.find("published_through");
        if (node != null) {
            var written = sheet.fields(node);
            for (var authority : written.keys()) {
                draft.names.mention(Names.Kind.AUTHORITY, authority, sheet, written.keyNode(authority));
                published.put(authority, published(written.require(authority)));
            }
        }
        return published;
    }

    private HolidayList.Published published(@Nullable Node node) {
        var fields = sheet.fields(Objects.requireNonNull(node));
        var published = new HolidayList.Published(fields.date("to"), cites.require(fields));
        fields.close();
        return published;
    }
}
