package org.ventanilla.ui;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Every part with its hostile examples, for those who build pages and those who check them. Only in demonstrations. */
@Controller
class PartsPages {

    private final JteViews views;
    private final House house;

    PartsPages(JteViews views, House house) {
        this.views = views;
        this.house = house;
    }

    @GetMapping("/dev/parts")
    ModelAndView parts(Page page) {
        return shown(page, "ltr");
    }

    /** The same in the other direction of writing: whatever does not turn with it is a fault of a sheet. */
    @GetMapping("/dev/parts/rtl")
    ModelAndView mirrored(Page page) {
        return shown(page, "rtl");
    }

    @GetMapping("/dev/parts/phone")
    ModelAndView phone(Page page) {
        return demo(page).show("ui/pages/phoneExample");
    }

    @GetMapping("/dev/parts/paper")
    ModelAndView paper(Page page) {
        return demo(page).show("ui/pages/paperExample");
    }

    /** The sign-in page as a visitor of a demonstration sees it after a wrong word. */
    @GetMapping("/dev/parts/sign-in")
    ModelAndView signIn(Page page) {
        var users = List.of(new SignIn.DemoUser("lucia", "lucia", PartExamples.LUCIA, PartExamples.LONG_NAME));
        var signIn = new SignIn("lucia", page.say("ui.signin.wrong"), users);
        return demo(page).titled("ui.signin.title").wrong().show("ui/pages/signIn", Map.of("signIn", signIn));
    }

    /** One part alone, for looking closely. */
    @GetMapping("/dev/parts/{name}")
    ModelAndView one(@PathVariable String name, Page page) {
        var titled = demo(page);
        var parts = examples(titled).filter(part -> part.name().equals(name)).map(part -> shown(titled, part));
        return titled.show("ui/pages/parts", Map.of("parts", parts.toList(), "direction", "ltr"));
    }

    private ModelAndView shown(Page page, String direction) {
        var titled = demo(page);
        var parts = examples(titled).map(part -> shown(titled, part)).toList();
        return titled.show("ui/pages/parts", Map.of("parts", parts, "direction", direction));
    }

    private Stream<PartExamples.Part> examples(Page page) {
        return new PartExamples(page, views).parts().stream();
    }

    private Shown shown(Page page, PartExamples.Part part) {
        var frames = part.examples().stream()
                .map(example -> new Shown.Frame(example.name(), views.content(part.template(), example.values())))
                .toList();
        return new Shown(part.name(), page.say("ui.parts." + part.name()), frames);
    }

    private Page demo(Page page) {
        if (!house.isDemo()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return page.titled("ui.parts.title");
    }
}
