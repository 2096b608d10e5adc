package org.ventanilla.paperwork;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.ventanilla.access.Demands;
import org.ventanilla.kernel.Caller;
import org.ventanilla.kernel.Permission;
import org.ventanilla.rules.law.Law;
import org.ventanilla.ui.DateField;
import org.ventanilla.ui.Mistakes;
import org.ventanilla.ui.Page;

/** What a family was told on a past day, for whoever was told a wrong day and wants to know why. */
@Controller
class ThenPages {

    private final PlanDesk desk;
    private final Law law;
    private final Clock clock;

    ThenPages(PlanDesk desk, Law law, Clock clock) {
        this.desk = desk;
        this.law = law;
        this.clock = clock;
    }

    @GetMapping("/households/{household}/plan/then")
    @Demands(Permission.OPEN_FICHAS)
    ModelAndView ask(@PathVariable UUID household, Caller caller, Page page) {
        return desk.see(household, caller) == null ? NotHere.page(page) : show(household, "", null, page);
    }

    /** Sent and not asked for by an address, which keeps whatever was typed. */
    @PostMapping("/households/{household}/plan/then")
    @Demands(Permission.OPEN_FICHAS)
    ModelAndView then(
            @PathVariable UUID household, @RequestParam(defaultValue = "") String day, Caller caller, Page page) {
        if (desk.see(household, caller) == null) {
            return NotHere.page(page);
        }
        if (caller.isReadOnly()) {
            return show(household, day, null, page);
        }
        var meant = DateField.find(day);
        if (meant == null) {
            return wrong(household, day, "not_a_date", page);
        }
        return meant.isAfter(caller.today(clock))
                ? wrong(household, day, "in_the_future", page)
                : told(household, day, meant, caller, page);
    }

    private ModelAndView told(UUID household, String day, LocalDate meant, Caller caller, Page page) {
        var sight = desk.seeAsOf(household, meant, caller);
        return sight == null
                ? wrong(household, day, "not_yet_here", page)
                : show(household, day, new ThenScreen(sight, new LawWords(law, page.words()), desk).view(), page);
    }

    private static ModelAndView show(UUID household, String day, ThenView.@Nullable Told told, Page page) {
        return titled(page).show("paperwork/then", Map.of("then", view(household, day, Mistakes.NONE, told)));
    }

    private static ModelAndView wrong(UUID household, String day, String mistake, Page page) {
        var mistakes = Mistakes.NONE.and("day", page.say("paperwork.then." + mistake));
        return titled(page)
                .wrong()
                .show(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "paperwork/then",
                        Map.of("then", view(household, day, mistakes, null)));
    }

    private static Page titled(Page page) {
        return page.titled("paperwork.then.title").in("people");
    }

    private static ThenView view(UUID household, String day, Mistakes mistakes, ThenView.@Nullable Told told) {
        var plan = "/households/" + household + "/plan";
        return new ThenView(plan, plan + "/then", day, mistakes, told);
    }
}
