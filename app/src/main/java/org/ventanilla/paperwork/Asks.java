package org.ventanilla.paperwork;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ventanilla.people.PersonFacts;
import org.ventanilla.rules.Plan.Question;
import org.ventanilla.rules.law.Fact;
import org.ventanilla.rules.law.Text;
import org.ventanilla.ui.Area;
import org.ventanilla.ui.Choice;
import org.ventanilla.ui.DateField;
import org.ventanilla.ui.Field;
import org.ventanilla.ui.QuestionCard;
import org.ventanilla.ui.Say;
import org.ventanilla.ui.Select;

/** The next best question of a plan, with why it is asked and who will see the answer. */
final class Asks {

    private static final String FIELD = "answer";
    private static final int FEW = 12;

    private final Sight sight;
    private final LawWords words;

    Asks(Sight sight, LawWords words) {
        this.sight = sight;
        this.words = words;
    }

    /** @param one whose tab is open, or null for anybody of the family */
    @Nullable
    AskView next(@Nullable UUID one, AskForm typed, String path) {
        for (var question : sight.plan().questions()) {
            var isWanted = typed.fact() == null
                    ? one == null || question.person().equals(one.toString())
                    : question.fact().equals(typed.fact()) && question.person().equals(typed.person());
            if (isWanted && AnswerReader.isAskable(words.law().facts().get(question.fact()))) {
                return view(question, typed, path);
            }
        }
        return isReadAgain(typed)
                ? view(
                        new Question(
                                Objects.requireNonNull(typed.person()),
                                Objects.requireNonNull(typed.fact()),
                                List.of(),
                                false),
                        typed,
                        path)
                : null;
    }

    /** What was answered already, and is read off its paper once more. */
    private boolean isReadAgain(AskForm typed) {
        return typed.fact() != null && typed.person() != null && typed.fact().equals(findDay(typed.person()));
    }

    /** The fact whose day stands on a paper of this person and was told; null when there is none. */
    @Nullable
    String findDay(String person) {
        var member = sight.asked().members().get(person);
        return member == null
                ? null
                : words.law().facts().values().stream()
                        .filter(fact -> fact.type() == Fact.Type.DATE && fact.setBy() == Fact.SetBy.STEPS)
                        .filter(AnswerReader::isAskable)
                        .filter(fact -> member.answers().containsKey(fact.id()))
                        .filter(fact -> member.holds().stream()
                                .anyMatch(held -> fact.sources().contains(held.document())))
                        .map(Fact::id)
                        .findFirst()
                        .orElse(null);
    }

    /** How many trámites the next question decides, more than any number when it presses; none without a question. */
    int decides(@Nullable UUID one) {
        return sight.plan().questions().stream()
                .filter(question -> one == null || question.person().equals(one.toString()))
                .filter(question -> AnswerReader.isAskable(words.law().facts().get(question.fact())))
                .findFirst()
                .map(question -> question.isPressing()
                        ? Integer.MAX_VALUE
                        : question.decides().size())
                .orElse(0);
    }

    private AskView view(Question question, AskForm typed, String path) {
        var fact = Objects.requireNonNull(words.law().facts().get(question.fact()));
        var ficha = PersonFacts.findInFicha(fact.id(), question.person());
        var lead = words.say()
                .of(
                        "paperwork.ask.lead",
                        sight.name(question.person()),
                        question.decides().size());
        var card = new QuestionCard(path + "/answers", lead, why(fact, question), null);
        return new AskView(card, question.person(), fact.id(), answering(fact, typed), silence(fact, typed), ficha);
    }

    private String why(Fact fact, Question question) {
        var own = fact.why() == null ? "" : fact.why().in(words.say().language()) + " ";
        var decides = words.say().of("paperwork.ask.decides", words.procedures(question.decides()));
        var seen = words.say()
                .of(
                        switch (fact.level()) {
                            case LOW, MODERATE -> "paperwork.ask.seen.open";
                            case HIGH, SEVERE -> "paperwork.ask.seen.closed";
                        });
        return own + decides + " " + seen;
    }

    private AskView.Answering answering(Fact fact, AskForm typed) {
        var ask = text(Objects.requireNonNull(fact.ask()));
        var say = words.say();
        return switch (fact.type()) {
            case BOOLEAN ->
                new AskView.Answering.OneOf(Choice.yesNo(say, FIELD, ask)
                        .looking(Choice.Look.QUESTION)
                        .holding(typed.answer())
                        .wrong(typed.mistakes()));
            case ONE_OF -> oneOf(fact, ask, typed);
            case COUNTRY ->
                new AskView.Answering.OneOfMany(Select.of(FIELD, ask, countries(say))
                        .starting(say.of("paperwork.ask.choose"))
                        .holding(typed.answer())
                        .wrong(typed.mistakes()));
            case DATE -> typed(DateField.of(say, FIELD, ask).hinted(say.of("paperwork.ask.date")), typed);
            case NUMBER -> typed(Field.of(FIELD, ask).typed(Field.Kind.DIGITS), typed);
            case PLACE -> typed(Field.of(FIELD, ask), typed);
            case TEXT ->
                new AskView.Answering.Told(
                        Area.of(FIELD, ask).holding(typed.answer()).wrong(typed.mistakes()));
        };
    }

    private static AskView.Answering typed(Field field, AskForm typed) {
        return new AskView.Answering.Typed(field.holding(typed.answer()).wrong(typed.mistakes()));
    }

    private AskView.Answering oneOf(Fact fact, String ask, AskForm typed) {
        var options = new ArrayList<Choice.Option>();
        fact.options().forEach((code, name) -> options.add(Choice.Option.of(code, text(name))));
        if (options.size() > FEW) {
            return new AskView.Answering.OneOfMany(Select.of(FIELD, ask, options)
                    .starting(words.say().of("paperwork.ask.choose"))
                    .holding(typed.answer())
                    .wrong(typed.mistakes()));
        }
        options.add(Choice.Option.of(AnswerReader.UNKNOWN, words.say().of("ui.unknown")));
        options.add(Choice.Option.of(AnswerReader.DECLINED, words.say().of("ui.declined")));
        return new AskView.Answering.OneOf(Choice.of(FIELD, ask, options)
                .looking(Choice.Look.QUESTION)
                .holding(typed.answer())
                .wrong(typed.mistakes()));
    }

    /** The two silences, for what is typed; a choice among few brings its own. */
    private @Nullable Choice silence(Fact fact, AskForm typed) {
        var bringsItsOwn = fact.type() == Fact.Type.BOOLEAN
                || fact.type() == Fact.Type.ONE_OF && fact.options().size() <= FEW;
        return bringsItsOwn
                ? null
                : Choice.of(
                                "silence",
                                words.say().of("paperwork.ask.silence"),
                                List.of(
                                        Choice.Option.of(
                                                AnswerReader.UNKNOWN,
                                                words.say().of("ui.unknown")),
                                        Choice.Option.of(
                                                AnswerReader.DECLINED,
                                                words.say().of("ui.declined"))))
                        .holding(typed.silence());
    }

    private static List<Choice.Option> countries(Say say) {
        return Stream.of(Locale.getISOCountries())
                .map(code -> Choice.Option.of(code, Locale.of("", code).getDisplayCountry(say.locale())))
                .sorted(Comparator.comparing(Choice.Option::text, Collator.getInstance(say.locale())))
                .toList();
    }

    private String text(Text text) {
        return text.in(words.say().language());
    }
}
