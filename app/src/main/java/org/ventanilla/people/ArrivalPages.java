package org.ventanilla.people;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.ventanilla.access.Demands;
import org.ventanilla.kernel.Caller;
import org.ventanilla.kernel.Ledger;
import org.ventanilla.kernel.Permission;
import org.ventanilla.ui.Mistakes;
import org.ventanilla.ui.Page;
import org.ventanilla.ui.Section;

/** Arrivals: the first page after signing in. Who is here, and the way to their Ficha. */
@Controller
class ArrivalPages {

    private static final int LONGEST_SEARCH = 120;
    private static final String TEMPLATE = "people/arrivals";

    private final People people;
    private final Arrivals arrivals;
    private final Ledger ledger;
    private final Clock clock;

    ArrivalPages(People people, Arrivals arrivals, Ledger ledger, Clock clock) {
        this.people = people;
        this.arrivals = arrivals;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Bean
    static Section peopleSection() {
        return new Section("people", "people.nav", "/", 10);
    }

    @GetMapping("/")
    @Demands(Permission.WORK_HERE)
    ModelAndView today(Caller caller, Page page) {
        return show(page, "", Mistakes.NONE, null, caller);
    }

    /** Searching is a form that is sent, so that no name ever stands in an address. */
    @PostMapping("/search")
    @Demands(Permission.LIST_CENTRE)
    ModelAndView search(@RequestParam(name = "q", defaultValue = "") String typed, Caller caller, Page page) {
        var asked = typed.strip();
        if (asked.isEmpty()) {
            return show(page, typed, mistake(page, "search.empty"), null, caller);
        }
        if (asked.length() > LONGEST_SEARCH) {
            return show(page, typed, mistake(page, "search.too-long"), null, caller);
        }
        var place = people.findFolio(asked);
        if (place != null) {
            return new ModelAndView("redirect:/people/" + place.person());
        }
        if (Spelling.whyNotAName(asked) != null) {
            return show(page, typed, mistake(page, "search.neither"), null, caller);
        }
        var found = ledger.read(caller, () -> arrivals.named(caller.centre(), asked));
        return show(page, typed, Mistakes.NONE, found, caller);
    }

    private static Mistakes mistake(Page page, String sentence) {
        return Mistakes.NONE.and("q", page.say("people.mistake." + sentence));
    }

    private ModelAndView show(
            Page page, String typed, Mistakes mistakes, @Nullable List<ArrivalLine> found, Caller caller) {
        var today = caller.may(Permission.LIST_CENTRE)
                ? ledger.read(caller, () -> arrivals.on(caller.centre(), caller.today(clock)))
                : List.<ArrivalLine>of();
        var view = new ArrivalsView(
                typed,
                mistakes,
                found,
                today,
                caller.may(Permission.LIST_CENTRE),
                caller.may(Permission.REGISTER_PEOPLE));
        return page.titled("people.arrivals.title")
                .in("people")
                .wrongIf(!mistakes.isEmpty())
                .show(TEMPLATE, Map.of("arrivals", view));
    }
}
