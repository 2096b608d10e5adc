package org.ventanilla.people;

import java.util.List;
import org.ventanilla.ui.Choice;
import org.ventanilla.ui.Field;
import org.ventanilla.ui.Mistakes;
import org.ventanilla.ui.Page;
import org.ventanilla.ui.Select;

/** The form that adds one paper to a Ficha. */
public final class DocumentFormView {

    private final Page page;
    private final Typed typed;
    private final Mistakes mistakes;
    private final Papers papers;

    DocumentFormView(Page page, Typed typed, Mistakes mistakes, Papers papers) {
        this.page = page;
        this.typed = typed;
        this.mistakes = mistakes;
        this.papers = papers;
    }

    public Mistakes mistakes() {
        return mistakes;
    }

    public Select document() {
        return select(
                "document",
                papers.all(page.words().locale()).stream()
                        .map(id -> Choice.Option.of(id, papers.name(id, page.language())))
                        .toList());
    }

    public Field number() {
        return field("document-number").typed(Field.Kind.CODE).hinted(page.say("people.document.number.hint"));
    }

    public Select issuer() {
        var locale = page.words().locale();
        return select(
                "document-issuer",
                Countries.inOrderShown(locale).stream()
                        .map(code -> Choice.Option.of(code, Countries.name(code, locale)))
                        .toList());
    }

    public Field issued() {
        return field("document-issued").typed(Field.Kind.DATE).hinted(page.say("ui.date.hint"));
    }

    public Field expires() {
        return field("document-expires").typed(Field.Kind.DATE).hinted(page.say("ui.date.hint"));
    }

    public boolean isOriginalSeen() {
        return typed.isTicked("document-seen");
    }

    private Field field(String id) {
        return Field.of(id, page.say("people.ficha." + id))
                .holding(typed.of(id))
                .wrong(mistakes);
    }

    private Select select(String id, List<Choice.Option> options) {
        return Select.of(id, page.say("people.ficha." + id), options)
                .starting(page.say("people.ficha.choose"))
                .holding(typed.of(id))
                .wrong(mistakes);
    }
}
