package org.ventanilla.rules;

import java.time.LocalDate;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import org.ventanilla.rules.Household.Answered;
import org.ventanilla.rules.Household.Member;

/**
 * Writes a household letter by letter as {@link Fingerprint} writes any record, without asking each for its components:
 * a household is some two hundred records, and every plan is named by its text.
 */
final class HouseholdText {

    /** Most of what is told. */
    private static final String YES = "Known(Bool(4:true;);)";

    private static final String NO = "Known(Bool(5:false;);)";

    private final StringBuilder text;

    private HouseholdText(StringBuilder text) {
        this.text = text;
    }

    static void write(Household household, StringBuilder text) {
        new HouseholdText(text).write(household);
    }

    private void write(Household household) {
        if (household.members().comparator() != null) {
            Fingerprint.write(household, text);
            return;
        }
        text.append("Household(");
        plain(Boolean.toString(household.complete()));
        text.append(";{");
        household.members().forEach((id, member) -> {
            key(id);
            write(member);
            text.append(',');
        });
        text.append("};)");
    }

    private void write(Member member) {
        text.append("Member(");
        plain(member.id());
        text.append(';');
        answers(member.answers());
        text.append(';');
        relations(member.relations());
        text.append(';');
        Fingerprint.write(member.holds(), text);
        text.append(';');
        Fingerprint.write(member.files(), text);
        text.append(";)");
    }

    private void answers(SortedMap<String, Answered> answers) {
        if (answers.comparator() != null) {
            Fingerprint.write(answers, text);
            return;
        }
        text.append('{');
        for (var answer : answers.entrySet()) {
            key(answer.getKey());
            if (answer.getValue() instanceof Answered.Known(Value.Bool(boolean yes))) {
                text.append(yes ? YES : NO);
            } else if (answer.getValue() instanceof Answered.Known(var value)) {
                text.append("Known(");
                write(value);
                text.append(";)");
            } else {
                Fingerprint.write(answer.getValue(), text);
            }
            text.append(',');
        }
        text.append('}');
    }

    private void write(Value value) {
        switch (value) {
            case Value.Bool(boolean yes) -> single("Bool(", Boolean.toString(yes));
            case Value.Num(var number) -> single("Num(", number.toString());
            case Value.Words(var words) -> single("Words(", words);
            case Value.Codes(var codes) -> {
                text.append("Codes(");
                all(codes);
                text.append(";)");
            }
            case Value.Day(LocalDate earliest, LocalDate latest) -> {
                text.append("Day(");
                var first = earliest.toString();
                plain(first);
                text.append(';');
                plain(latest.equals(earliest) ? first : latest.toString());
                text.append(";)");
            }
        }
    }

    private void single(String record, String only) {
        text.append(record);
        plain(only);
        text.append(";)");
    }

    private void relations(SortedMap<String, Set<String>> relations) {
        if (relations.comparator() != null) {
            Fingerprint.write(relations, text);
            return;
        }
        text.append('{');
        for (var relation : relations.entrySet()) {
            key(relation.getKey());
            all(relation.getValue());
            text.append(',');
        }
        text.append('}');
    }

    private void all(Set<String> words) {
        if (!(words instanceof SortedSet<String> sorted) || sorted.comparator() != null) {
            Fingerprint.write(words, text);
            return;
        }
        text.append('{');
        for (var word : sorted) {
            plain(word);
            text.append(',');
        }
        text.append('}');
    }

    private void key(String key) {
        plain(key);
        text.append('=');
    }

    private void plain(String word) {
        text.append(word.length()).append(':').append(word);
    }
}
