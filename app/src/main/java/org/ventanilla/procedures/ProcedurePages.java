package org.ventanilla.procedures;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.ventanilla.rules.Rules;
import org.ventanilla.rules.law.Law;
import org.ventanilla.rules.law.Statutes;
import org.ventanilla.ui.Page;
import org.ventanilla.ui.Section;

/** The law as pages that anybody may read and print: nobody is asked who they are. */
@Controller
class ProcedurePages {

    /** Where the Diario Oficial is published: a law is in force by that calendar. */
    private static final ZoneId CAPITAL = ZoneId.of("America/Mexico_City");

    /** Each procedure in each language of one day; more than this is another day's. */
    private static final int READ_MAX = 256;

    private final Rules rules;
    private final Law law;
    private final Statutes statutes;
    private final Clock clock;
    private final Unchecked unchecked;
    private final ConcurrentMap<Wanted, Reading> read = new ConcurrentHashMap<>();

    ProcedurePages(Rules rules, Statutes statutes, Clock clock, Unchecked unchecked) {
        this.rules = rules;
        this.law = rules.law();
        this.statutes = statutes;
        this.clock = clock;
        this.unchecked = unchecked;
    }

    private record Wanted(String id, String language, LocalDate on) {}

    @Bean
    static Section lawSection() {
        return new Section("procedures", "law.page.nav", "/procedures", 80);
    }

    @GetMapping("/procedures")
    ModelAndView list(Page page) {
        return page.titled("law.page.title").in("procedures").show("procedures/list", Map.of("list", shelves(page)));
    }

    @GetMapping("/procedures/{id}")
    ModelAndView one(@PathVariable String id, Page page) {
        if (!law.procedures().containsKey(id)) {
            return page.titled("law.page.nothere")
                    .in("procedures")
                    .show(HttpStatus.NOT_FOUND, "procedures/notHere", Map.of());
        }
        var reading = reading(id, page.language());
        return page.titled("law.page.one", reading.title())
                .in("procedures")
                .show("procedures/procedure", Map.of("reading", reading));
    }

    private Reading reading(String id, String language) {
        var wanted = new Wanted(id, language, today());
        if (read.size() >= READ_MAX) {
            read.clear();
        }
        return read.computeIfAbsent(wanted, each -> {
            var procedure = law.procedures().get(each.id());
            if (procedure == null) {
                throw new IllegalStateException("(" + each.id() + ") left the law. Maybe it was loaded anew.");
            }
            return readings(each.language()).of(procedure);
        });
    }

    private Readings readings(String language) {
        return new Readings(rules, statutes, Phrases.in(language), today()).with(unchecked);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), CAPITAL);
    }

    private ListView shelves(Page page) {
        var phrases = Phrases.in(page.language());
        var opening = new Opening(law, phrases, new Prices(law, phrases, today()));
        var groups = new ArrayList<ListView.Group>();
        for (var shelf : Shelf.values()) {
            var entries = law.procedures().values().stream()
                    .filter(procedure -> Shelf.of(procedure) == shelf)
                    .sorted(Comparator.comparingInt(shelf::place))
                    .map(procedure -> new ListView.Entry(
                            procedure.id(),
                            phrases.text(procedure.title()),
                            phrases.text(procedure.benefit()),
                            opening.of(procedure).text(),
                            page.say(procedure.reviewed() ? "law.page.reviewed" : "law.page.unreviewed")))
                    .toList();
            if (!entries.isEmpty()) {
                groups.add(new ListView.Group("shelf-" + shelf.ordinal(), page.say(shelf.key()), List.copyOf(entries)));
            }
        }
        return new ListView(groups);
    }
}
