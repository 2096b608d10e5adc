package org.ventanilla.rules.law;

import java.util.ArrayList;
import java.util.List;

/** A condition in one line, the same for the same condition wherever it is written. */
final class Wording {

    private Wording() {}

    static String of(Condition condition) {
        return switch (condition) {
            case Condition.All all -> list("all", all.parts());
            case Condition.AnyOf any -> list("any", any.parts());
            case Condition.AtLeast some -> list(some.count() + " of", some.parts());
            case Condition.Not not -> "not " + of(not.part());
            case Condition.Leaf leaf -> leaf.fact() + ": " + of(leaf.check());
            case Condition.My my -> my.quantifier() + " " + my.count() + " " + my.relation() + " " + of(my.where());
            case Condition.DeadlineIs is -> is.deadline() + (is.open() ? " open" : " closed");
        };
    }

    private static String list(String word, List<Condition> parts) {
        var words = new ArrayList<String>();
        for (var part : parts) {
            words.add(of(part));
        }
        return words.size() == 1 ? words.getFirst() : word + " [" + String.join(", ", words) + "]";
    }

    private static String of(Check check) {
        return switch (check) {
            case Check.Is is -> is.yes() ? "yes" : "no";
            case Check.OneOf one -> one.codes().toString();
            case Check.NoneOf none -> "not " + none.codes();
            case Check.Under under -> "under " + under.limit().toPlainString();
            case Check.AtLeast least -> "at least " + least.limit().toPlainString();
            case Check.Before before -> "before " + before.day();
            case Check.NotBefore before -> "not before " + before.day();
            case Check.OlderThan older -> "older than " + older.length();
        };
    }
}
