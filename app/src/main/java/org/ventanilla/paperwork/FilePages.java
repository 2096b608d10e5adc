package org.ventanilla.paperwork;

import java.util.HashMap;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.ventanilla.access.AccessRefusal;
import org.ventanilla.access.Demands;
import org.ventanilla.kernel.Answer;
import org.ventanilla.kernel.Caller;
import org.ventanilla.kernel.Permission;
import org.ventanilla.kernel.WriteRefusal;
import org.ventanilla.rules.Rules;
import org.ventanilla.ui.Page;
import org.ventanilla.ui.Stale;

/** A trámite: opened from a line of the plan, moved through its steps, each move dated and never erased. */
@Controller
class FilePages {

    private final FileDesk desk;
    private final PlanDesk plans;
    private final Files files;
    private final Rules rules;

    FilePages(FileDesk desk, PlanDesk plans, Files files, Rules rules) {
        this.desk = desk;
        this.plans = plans;
        this.files = files;
        this.rules = rules;
    }

    @PostMapping("/people/{person}/files")
    @Demands(Permission.WORK_FILES)
    ModelAndView open(
            @PathVariable UUID person,
            @RequestParam UUID key,
            @RequestParam(defaultValue = "") String procedure,
            Caller caller,
            Page page,
            RedirectAttributes told) {
        return switch (desk.open(key, person, procedure, caller)) {
            case Answer.Done<String>(var file) -> new ModelAndView("redirect:/files/" + file);
            case Answer.Refused<String>(var why) when why == AccessRefusal.NOTHING_HERE -> NotHere.page(page);
            case Answer.Refused<String>(var why)
            when why == WriteRefusal.NOT_SENT_YET ->
                Stale.backTo("/households/" + desk.getHousehold(person) + "/plan/" + person, told);
            case Answer.Refused<String>(var why) ->
                page.titled("paperwork.file.title")
                        .in("people")
                        .wrong()
                        .show(
                                HttpStatus.UNPROCESSABLE_CONTENT,
                                "paperwork/refused",
                                Map.of("sentence", page.say(why.key()), "back", "/people/" + person));
        };
    }

    @GetMapping("/files/{id}")
    @Demands(Permission.WORK_FILES)
    ModelAndView show(@PathVariable UUID id, Caller caller, Page page) {
        return show(id, MoveForm.NONE, caller, page);
    }

    @PostMapping("/files/{id}/moves")
    @Demands(Permission.WORK_FILES)
    ModelAndView move(@PathVariable UUID id, MoveForm.Typed typed, Caller caller, Page page) {
        var form = typed.form().read(page::say);
        if (!form.mistakes().isEmpty()) {
            return show(id, form, caller, page);
        }
        return switch (desk.move(typed.key(), id, form.asked(typed.version()), caller)) {
            case Answer.Done<String> _ -> new ModelAndView("redirect:/files/" + id);
            case Answer.Refused<String>(var why) -> {
                var wrong = form.wrong(form.field(why), page.say(why.key()));
                yield show(id, why == FileRefusal.WAY_WITHOUT_NOTIFICATION ? wrong.withoutWay() : wrong, caller, page);
            }
        };
    }

    private ModelAndView show(UUID id, MoveForm typed, Caller caller, Page page) {
        var owner = files.findOwner(id);
        var sight = owner == null ? null : plans.see(owner.household(), caller);
        var kept = sight == null ? null : kept(sight, id);
        var track = sight == null || kept == null
                ? null
                : Tracks.known(
                        Track.find(rules.law(), kept.file(), sight.today()),
                        sight.findWish(kept.file().person().toString()));
        if (sight == null || kept == null || track == null) {
            return NotHere.page(page);
        }
        var form = typed.lacking(track, page::say);
        var view = new FileScreen(sight, kept, track, new LawWords(rules.law(), page.words()), rules).view(form);
        var parts = new HashMap<String, Object>(Map.of("file", view, "form", form));
        var titled = page.titled("paperwork.file.title").in("people");
        return form.mistakes().isEmpty()
                ? titled.show("paperwork/file", parts)
                : titled.wrong().show(HttpStatus.UNPROCESSABLE_CONTENT, "paperwork/file", parts);
    }

    private static Files.@Nullable Kept kept(Sight sight, UUID id) {
        return sight.files().stream()
                .filter(kept -> kept.file().id().equals(id))
                .findFirst()
                .orElse(null);
    }
}
