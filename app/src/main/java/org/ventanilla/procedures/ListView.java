package org.ventanilla.procedures;

import java.util.List;

/** The procedures on their shelves, as the list shows them. */
public record ListView(List<Group> groups) {

    public record Group(String id, String title, List<Entry> entries) {}

    /** @param reviewed whether it is signed, in words */
    public record Entry(String id, String title, String benefit, String sentence, String reviewed) {}
}
