package org.ventanilla.procedures;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ventanilla.procedures.Reading.Item;
import org.ventanilla.rules.law.Document;
import org.ventanilla.rules.law.Law;
import org.ventanilla.rules.law.Procedure;
import org.ventanilla.rules.law.Requirement;

/** What is to be shown and who gives it; what the office owes; and what the procedure itself gives. */
final class Bring {

    private final Law law;
    private final Phrases phrases;
    private final Conditions conditions;
    private final Names names;

    Bring(Law law, Phrases phrases) {
        this.law = law;
        this.phrases = phrases;
        this.conditions = new Conditions(law, phrases);
        this.names = new Names(law, phrases);
    }

    List<Item> of(Procedure procedure) {
        var items = new ArrayList<Item>();
        var within = procedure.within();
        if (within != null) {
            items.add(Item.of(phrases.say("within", names.procedure(within.procedure())))
                    .by(phrases, within.cites()));
        }
        procedure.needs().forEach(need -> items.addAll(of(need, procedure)));
        items.addAll(of(procedure.requires(), procedure));
        if (items.isEmpty()) {
            items.add(Item.of(phrases.say("requires.nothing")));
        }
        if (!procedure.gives().isEmpty()) {
            items.add(Item.of(phrases.say("papers.given"), phrases.list(names.documents(procedure.gives()))));
        }
        return items;
    }

    private List<Item> of(Requirement requirement, Procedure procedure) {
        var words = conditions.of(procedure);
        return switch (requirement) {
            case Requirement.All(var parts) ->
                parts.stream().flatMap(part -> of(part, procedure).stream()).toList();
            case Requirement.OneOf(var parts, var terms) ->
                List.of(item(phrases.say("any"), terms, words, List.of())
                        .with(parts.stream()
                                .flatMap(part -> of(part, procedure).stream())
                                .toList()));
            case Requirement.Paper(var id, var terms) -> {
                var document = law.documents().get(id);
                yield List.of(item(names.document(id), terms, words, document == null ? List.of() : List.of(document)));
            }
            case Requirement.Shown(var id, var terms) -> {
                var proving = law.documents().values().stream()
                        .filter(document -> document.countsAs().contains(id))
                        .toList();
                yield List.of(item(phrases.say("proof", names.proof(id)), terms, words, proving));
            }
            case Requirement.Filed(var id, var step, var terms) ->
                List.of(item(filed(id, step), terms, words, List.of()));
            case Requirement.Service(var _, var name, var terms) ->
                List.of(item(phrases.say("service", phrases.text(name)), terms, words, List.of()));
        };
    }

    private String filed(String id, @Nullable String step) {
        var other = law.procedures().get(id);
        if (step == null || other == null) {
            return phrases.say("filed", names.procedure(id));
        }
        var name = other.steps().stream()
                .filter(each -> each.id().equals(step))
                .map(each -> phrases.text(each.name()))
                .findFirst()
                .orElse(step);
        return phrases.say("filed.step", names.procedure(id), name);
    }

    /** @param papers what meets it: the one that is named, or each that proves it */
    private Item item(String text, Requirement.Terms terms, Conditions words, List<Document> papers) {
        var inside = new ArrayList<Item>();
        if (terms.ifHeld()) {
            inside.add(Item.of(phrases.say("if_held")));
        }
        if (terms.when() != null) {
            inside.add(Item.of(phrases.say("when", words.inLine(terms.when()))));
        }
        if (terms.waived() != null) {
            inside.add(Item.of(phrases.say("waived", words.inLine(terms.waived()))));
        }
        if (!terms.of().isEmpty()) {
            inside.add(Item.of(phrases.say(
                    "papers.of",
                    phrases.list(terms.of().stream()
                            .map(each -> names.reason("my." + each))
                            .toList()))));
        }
        if (papers.size() == 1 && text.equals(names.document(papers.getFirst().id()))) {
            inside.addAll(givers(papers.getFirst()));
        } else {
            papers.forEach(
                    paper -> inside.add(Item.of(names.document(paper.id())).with(givers(paper))));
        }
        if (terms.otherwise() != null) {
            inside.add(Item.of(phrases.say("otherwise", phrases.quoted(names.procedure(terms.otherwise())))));
        }
        inside.addAll(names.note(terms.note()));
        return Item.of(text)
                .by(phrases, terms.cites())
                .with(inside.stream().distinct().toList());
    }

    private List<Item> givers(Document paper) {
        var items = new ArrayList<Item>();
        if (paper.issuedBy() != null) {
            items.add(Item.of(phrases.say("papers.issued", names.actor(paper.issuedBy()))));
        }
        var ways = law.procedures().values().stream()
                .filter(procedure -> procedure.gives().contains(paper.id()))
                .map(procedure -> phrases.quoted(names.procedure(procedure.id())))
                .toList();
        if (!ways.isEmpty()) {
            items.add(Item.of(phrases.say("otherwise", phrases.either(ways))));
        }
        if (paper.maxAgeMonths() != null) {
            items.add(Item.of(phrases.count("papers.age", paper.maxAgeMonths())));
        }
        return items;
    }
}
