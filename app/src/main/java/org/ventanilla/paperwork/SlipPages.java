package org.ventanilla.paperwork;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.ventanilla.access.Demands;
import org.ventanilla.centres.Centres;
import org.ventanilla.kernel.Answer;
import org.ventanilla.kernel.Caller;
import org.ventanilla.kernel.Permission;
import org.ventanilla.kernel.WriteRefusal;
import org.ventanilla.rules.law.Law;
import org.ventanilla.ui.Page;

/** The sheet that leaves in the hand: A4 or 80 mm, in the person's language. */
@Controller
class SlipPages {

    private final SlipDesk desk;
    private final PlanDesk plans;
    private final Centres centres;
    private final Phrasebooks phrasebooks;
    private final Law law;
    private final Address address;

    SlipPages(SlipDesk desk, PlanDesk plans, Centres centres, Phrasebooks phrasebooks, Law law, Address address) {
        this.desk = desk;
        this.plans = plans;
        this.centres = centres;
        this.phrasebooks = phrasebooks;
        this.law = law;
        this.address = address;
    }

    @GetMapping("/households/{household}/slip")
    @Demands(Permission.OPEN_FICHAS)
    ModelAndView choose(@PathVariable UUID household, Caller caller, Page page) {
        var sight = plans.see(household, caller);
        if (sight == null) {
            return NotHere.page(page);
        }
        return choose(household, WishDesk.printed(sight.household().members().getFirst()), "sheet", page);
    }

    private ModelAndView choose(UUID household, String language, String paper, Page page) {
        return page.titled("paperwork.slip.title")
                .in("people")
                .show(
                        "paperwork/slipChoice",
                        Map.of(
                                "household",
                                household.toString(),
                                "spoken",
                                language,
                                "paper",
                                paper,
                                "languages",
                                phrasebooks.all()));
    }

    /** Answers with the sheet itself: what is shown once is never an address to come back to. */
    @PostMapping("/households/{household}/slip")
    @Demands(Permission.REGISTER_PEOPLE)
    ModelAndView print(
            @PathVariable UUID household,
            @RequestParam UUID key,
            @RequestParam(defaultValue = "es") String language,
            @RequestParam(defaultValue = "sheet") String paper,
            Caller caller,
            Page page,
            HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        var words = phrasebooks.in(language);
        return switch (desk.print(key, household, words.language(), caller)) {
            case Answer.Refused<SlipDesk.Printed>(var why)
            when why == WriteRefusal.NOT_SENT_YET -> choose(household, words.language(), paper, page);
            case Answer.Refused<SlipDesk.Printed> _ -> NotHere.page(page);
            case Answer.Done<SlipDesk.Printed>(var printed) -> {
                var slip = view(printed, words, caller);
                var template = paper.equals("ticket") ? "paperwork/ticket" : "paperwork/sheet";
                yield page.titled("paperwork.slip.title")
                        .show(
                                template,
                                Map.of("slip", slip, "words", words, "back", "/households/" + household + "/plan"));
            }
        };
    }

    private SlipView view(SlipDesk.Printed printed, Words words, Caller caller) {
        var secret = printed.secret();
        var door = secret == null
                ? new SlipView.Door(Qr.of(address.ownPage()), address.ownPage(), null)
                : new SlipView.Door(
                        Qr.of(address.link(secret.token())),
                        address.ownPage(),
                        secret.pin().spaced());
        return new SlipScreen(printed.sight(), new PlainWords(law, words))
                .view(centres.get(caller.centre()), printed.folio(), address.now(caller), door);
    }
}
