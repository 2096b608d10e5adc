package org.ventanilla.paperwork;

import java.util.LinkedHashMap;
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

/** That there was no place earlier: a claim of the person, written down beside the wish. */
@Controller
class WaitPages {

    private final WishDesk desk;

    WaitPages(WishDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/people/{person}/wish/wait")
    @Demands(Permission.REGISTER_PEOPLE)
    ModelAndView askWait(@PathVariable UUID person, Caller caller, Page page) {
        var heard = desk.find(person, caller);
        if (heard == null) {
            return NotHere.page(page);
        }
        var form = new WaitForm("", DateField.written(heard.wish().saidOn()), Mistakes.NONE);
        return wait(heard.wish(), form, page);
    }

    @PostMapping("/people/{person}/wish/wait")
    @Demands(Permission.REGISTER_PEOPLE)
    ModelAndView tellWait(
            @PathVariable UUID person,
            @RequestParam UUID key,
            @RequestParam(defaultValue = "") String tried,
            @RequestParam(defaultValue = "") String possible,
            Caller caller,
            Page page) {
        var heard = desk.find(person, caller);
        if (heard == null) {
            return NotHere.page(page);
        }
        var form = new WaitForm(tried, possible, Mistakes.NONE);
        var triedOn = DateField.find(tried);
        var possibleSince = DateField.find(possible);
        if (triedOn == null || possibleSince == null) {
            var sentence = page.say(WishRefusal.NOT_A_DATE.key());
            var wrong = triedOn == null ? form.wrong("tried", sentence) : form;
            return wait(heard.wish(), possibleSince == null ? wrong.wrong("possible", sentence) : wrong, page);
        }
        return switch (desk.hearOfWaiting(key, person, new WishDesk.Waited(triedOn, possibleSince), caller)) {
            case Answer.Done<String> _ ->
                new ModelAndView("redirect:/households/%s/plan/%s/refugee-recognition/filing"
                        .formatted(heard.wish().household(), person));
            case Answer.Refused<String>(var why) ->
                wait(heard.wish(), form.wrong(fieldOf(why), sentence(why, heard, page)), page);
        };
    }

    private static String fieldOf(Refusal why) {
        return why == WishRefusal.BEFORE_THE_ENTRY ? "tried" : "possible";
    }

    /** Names the day that stands in the way, so that whoever reads it sees which of the two is wrong. */
    private static String sentence(Refusal why, WishDesk.Heard heard, Page page) {
        var entered = heard.entered();
        return page.say(
                why.key(),
                entered == null ? "" : page.words().dayAndYear(entered),
                page.words().dayAndYear(heard.wish().saidOn()));
    }

    private static ModelAndView wait(Wish wish, WaitForm form, Page page) {
        var titled = page.titled("paperwork.wait.title").in("people");
        var parts = new LinkedHashMap<String, Object>();
        parts.put("form", form);
        parts.put("person", wish.person().toString());
        parts.put("said", page.words().dayAndYear(wish.saidOn()));
        return form.mistakes().isEmpty()
                ? titled.show("paperwork/wait", parts)
                : titled.wrong().show(HttpStatus.UNPROCESSABLE_CONTENT, "paperwork/wait", parts);
    }
}
