package org.ventanilla.people;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.ventanilla.access.AccessRefusal;
import org.ventanilla.access.Demands;
import org.ventanilla.kernel.Answer;
import org.ventanilla.kernel.Caller;
import org.ventanilla.kernel.Permission;
import org.ventanilla.people.People.Place;
import org.ventanilla.ui.Mistakes;
import org.ventanilla.ui.Page;
import org.ventanilla.ui.Section;

/** Arrivals: the first page after signing in. Who is here, and the way to their Ficha. */
@Controller
class ArrivalPages {

    private static final int LONGEST_SEARCH = 120;
    private static final String TEMPLATE = "people/arrivals";

    private final People people;
    private final ArrivalDesk desk;

    ArrivalPages(People people, ArrivalDesk desk) {
        this.people = people;
        this.desk = desk;
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
        if (caller.isReadOnly()) {
            return show(page, typed, Mistakes.NONE, null, caller);
        }
        var asked = typed.strip();
        if (asked.isEmpty()) {
            return show(page, typed, mistake(page, "search.empty"), null, caller);
        }
        if (asked.length() > LONGEST_SEARCH) {
            return show(page, typed, mistake(page, "search.too-long"), null, caller);
        }
        var greeted = people.greet(asked, caller);
        if (greeted instanceof Answer.Done<Place>(var place)) {
            return new ModelAndView("redirect:/people/" + place.person());
        }
        if (greeted instanceof Answer.Refused<Place>(var why) && why == AccessRefusal.TOO_MANY_FOLIOS) {
            return show(page, typed, Mistakes.NONE.and("q", page.say(why.key())), null, caller);
        }
        if (Spelling.whyNotAName(asked) != null) {
            return show(page, typed, mistake(page, "search.neither"), null, caller);
        }
        return show(page, typed, Mistakes.NONE, desk.findNamed(asked, caller), caller);
    }

    private static Mistakes mistake(Page page, String sentence) {
        return Mistakes.NONE.and("q", page.say("people.mistake." + sentence));
    }

    private ModelAndView show(
            Page page, String typed, Mistakes mistakes, @Nullable List<ArrivalLine> found, Caller caller) {
        var today = desk.findToday(caller);
        var view = new ArrivalsView(
                typed, mistakes, found, today == null ? List.of() : today, today != null, desk.mayRegister(caller));
        return page.titled("people.arrivals.title")
                .in("people")
                .wrongIf(!mistakes.isEmpty())
                .show(
                        mistakes.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT,
                        TEMPLATE,
                        Map.of("arrivals", view));
    }
}
