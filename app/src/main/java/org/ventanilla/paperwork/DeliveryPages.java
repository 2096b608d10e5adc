package org.ventanilla.paperwork;

import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.ventanilla.access.Demands;
import org.ventanilla.kernel.Answer;
import org.ventanilla.kernel.Caller;
import org.ventanilla.kernel.Permission;
import org.ventanilla.kernel.Refusal;
import org.ventanilla.ui.DateField;
import org.ventanilla.ui.Mistakes;
import org.ventanilla.ui.Page;

/** The notice to the authority, once it was handed over: on which day, and how its receipt was acknowledged. */
@Controller
class DeliveryPages {

    private final WishDesk desk;

    DeliveryPages(WishDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/people/{person}/wish/delivery")
    @Demands(Permission.REGISTER_PEOPLE)
    ModelAndView ask(@PathVariable UUID person, Caller caller, Page page) {
        var heard = desk.find(person, caller);
        return heard == null ? NotHere.page(page) : show(heard.wish(), new DeliveryForm("", "", Mistakes.NONE), page);
    }

    @PostMapping("/people/{person}/wish/delivery")
    @Demands(Permission.REGISTER_PEOPLE)
    ModelAndView tell(
            @PathVariable UUID person,
            @RequestParam UUID key,
            @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "") String acknowledgement,
            Caller caller,
            Page page) {
        var heard = desk.find(person, caller);
        if (heard == null) {
            return NotHere.page(page);
        }
        var form = new DeliveryForm(on, acknowledgement, Mistakes.NONE);
        var day = DateField.find(on);
        if (day == null) {
            var wrong = form.wrong("on", page.say(WishRefusal.NOT_A_DATE.key()));
            return show(
                    heard.wish(),
                    acknowledgement.isBlank()
                            ? wrong.wrong("acknowledgement", page.say(WishRefusal.NEEDS_ACKNOWLEDGEMENT.key()))
                            : wrong,
                    page);
        }
        return switch (desk.hearOfDelivery(key, person, day, acknowledgement.strip(), caller)) {
            case Answer.Done<String> _ -> new ModelAndView("redirect:/people/" + person + "/wish");
            case Answer.Refused<String>(var why) ->
                show(heard.wish(), form.wrong(field(why), sentence(why, heard.wish(), page)), page);
        };
    }

    private static String field(Refusal why) {
        return switch (why) {
            case WishRefusal.ACKNOWLEDGEMENT_NOT_LEGIBLE,
                    WishRefusal.ACKNOWLEDGEMENT_TOO_LONG,
                    WishRefusal.NEEDS_ACKNOWLEDGEMENT -> "acknowledgement";
            default -> "on";
        };
    }

    private static String sentence(Refusal why, Wish wish, Page page) {
        return page.say(why.key(), "", page.words().dayAndYear(wish.saidOn()));
    }

    private static ModelAndView show(Wish wish, DeliveryForm form, Page page) {
        var titled = page.titled("paperwork.delivery.title").in("people");
        var parts = Map.<String, Object>of("form", form, "person", wish.person().toString(), "number", wish.number());
        return form.mistakes().isEmpty()
                ? titled.show("paperwork/delivery", parts)
                : titled.wrong().show(HttpStatus.UNPROCESSABLE_CONTENT, "paperwork/delivery", parts);
    }
}
