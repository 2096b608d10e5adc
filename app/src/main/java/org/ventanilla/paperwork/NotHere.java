package org.ventanilla.paperwork;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.ventanilla.ui.Page;

/** The page for what is not there, or not for this caller: never said which. */
final class NotHere {

    private NotHere() {}

    static ModelAndView page(Page page) {
        return page.titled("paperwork.nothere.title").show(HttpStatus.NOT_FOUND, "paperwork/notHere", Map.of());
    }
}
