package org.ventanilla.ui;

import gg.jte.Content;
import java.util.List;

/** A part ready to be looked at on the page of parts, with what it promises to those who do not see it. */
public record Shown(String name, String note, List<Frame> frames) {

    /** One example of it. */
    public record Frame(String name, Content content) {}
}
