package org.ventanilla.procedures;

import java.math.BigDecimal;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.law.Check;
import org.ventanilla.rules.law.Condition;
import org.ventanilla.rules.law.Fact;
import org.ventanilla.rules.law.Law;
import org.ventanilla.ui.Joined;

/** What holds of somebody, as a verb: "has a job offer". Null where the program has no words for it. */
final class Traits {

    static final String NATIONALITY = "nationality";
    static final String AGE = "age";

    /** A longer list of countries is told by its number. */
    private static final int COUNTRIES_MAX = 5;

    static final String MEXICO = "MX";
    private static final String KEY = "who.";

    private final Law law;
    private final Phrases phrases;

    Traits(Law law, Phrases phrases) {
        this.law = law;
        this.phrases = phrases;
    }

    @Nullable
    String find(Condition condition) {
        return find(condition, List.of());
    }

    /** @param kin the relatives any of whom will do, where it speaks of one */
    private @Nullable String find(Condition condition, List<String> kin) {
        return switch (condition) {
            case Condition.All(var parts) -> {
                var said = parts.stream().map(part -> find(part, kin)).toList();
                yield said.contains(null) ? null : and(said);
            }
            case Condition.AnyOf(var parts) -> {
                var said = together(parts).values().stream().map(this::alike).toList();
                yield said.contains(null) ? null : or(said);
            }
            case Condition.Leaf leaf -> leaf(leaf);
            case Condition.My my -> relatives(my, kin.isEmpty() ? List.of(my.relation()) : kin);
            case Condition.AtLeast _, Condition.Not _, Condition.DeadlineIs _ -> null;
        };
    }

    private @Nullable String alike(List<Condition> alternatives) {
        return find(
                alternatives.getFirst(),
                alternatives.stream().flatMap(Traits::kin).toList());
    }

    /** Alternatives that say the same of other relatives are one: of a spouse, a child or a parent. */
    private static Map<Condition, List<Condition>> together(List<Condition> alternatives) {
        var together = new LinkedHashMap<Condition, List<Condition>>();
        for (var each : alternatives) {
            together.computeIfAbsent(ofAnybody(each), _ -> new ArrayList<>()).add(each);
        }
        return together;
    }

    private static Condition ofAnybody(Condition condition) {
        return switch (condition.anywhere()) {
            case Condition.My(var quantifier, int count, var _, var where, var place) ->
                new Condition.My(quantifier, count, "", where, place);
            case Condition.All(var parts) ->
                new Condition.All(parts.stream().map(Traits::ofAnybody).toList());
            case Condition other -> other;
        };
    }

    private static Stream<String> kin(Condition condition) {
        return switch (condition) {
            case Condition.My my -> Stream.of(my.relation());
            case Condition.All(var parts) -> parts.stream().flatMap(Traits::kin);
            default -> Stream.of();
        };
    }

    private @Nullable String relatives(Condition.My my, List<String> kin) {
        var where = find(my.where());
        if (my.quantifier() != Condition.Quantifier.ANY || where == null) {
            return null;
        }
        var names = kin.stream()
                .flatMap(relation -> Arrays.stream(
                        phrases.sayOr(KEY + "kin." + relation, relation).split(",")))
                .toList();
        return phrases.say(KEY + "kin", or(names), where);
    }

    String and(List<String> parts) {
        return Joined.and(phrases.language(), phrases.say("and"), parts);
    }

    String or(List<String> parts) {
        return Joined.or(phrases.language(), phrases.say("or"), parts);
    }

    /** "Not Mexican" is what the statute calls a foreigner. */
    boolean isForeign(List<Condition.Leaf> leaves) {
        return leaves.stream()
                .anyMatch(leaf -> leaf.fact().equals(NATIONALITY)
                        && leaf.check() instanceof Check.NoneOf(var codes)
                        && codes.equals(Set.of(MEXICO)));
    }

    String countries(Set<String> codes) {
        return codes.size() > COUNTRIES_MAX
                ? phrases.say(KEY + "countries", codes.size())
                : or(new TreeSet<>(codes).stream().map(this::country).sorted().toList());
    }

    private String country(String code) {
        return phrases.sayOr("country." + code, phrases.country(code));
    }

    /** {@code aged 3 to 17}, or nothing. */
    String ages(List<Condition.Leaf> leaves) {
        return ages("noun.", leaves);
    }

    private String ages(String key, List<Condition.Leaf> leaves) {
        BigDecimal least = null;
        BigDecimal under = null;
        for (var leaf : leaves) {
            switch (leaf.check()) {
                case Check.AtLeast(var limit) -> least = limit;
                case Check.Under(var limit) -> under = limit;
                default -> {}
            }
        }
        if (least != null && under != null) {
            return phrases.say(
                    key + "ages",
                    least.toPlainString(),
                    under.subtract(BigDecimal.ONE).toPlainString());
        }
        return least != null
                ? phrases.say(key + "from", least.toPlainString())
                : under != null ? phrases.say(key + "under", under.toPlainString()) : "";
    }

    private @Nullable String leaf(Condition.Leaf leaf) {
        var fact = leaf.fact();
        return switch (leaf.check()) {
            case Check.Is(var yes) -> word(fact + (yes ? ".yes" : ".no"));
            case Check.OneOf(var codes) -> isCountry(fact) ? country(fact, codes) : option(fact, codes);
            case Check.NoneOf(var codes) -> isCountry(fact) ? country(fact + ".not", codes) : noOption(fact, codes);
            case Check.Under _, Check.AtLeast _ -> fact.equals(AGE) ? ages(KEY + "age.", List.of(leaf)) : null;
            case Check.OlderThan(var length) -> word(fact + ".older_than", length(length));
            case Check.Before _, Check.NotBefore _ -> null;
        };
    }

    private boolean isCountry(String fact) {
        var known = law.facts().get(fact);
        return known != null && known.type() == Fact.Type.COUNTRY;
    }

    private @Nullable String country(String key, Set<String> codes) {
        var only = codes.size() == 1 ? word(key + "." + codes.iterator().next()) : null;
        return only == null ? word(key, countries(codes)) : only;
    }

    private @Nullable String option(String fact, Set<String> codes) {
        var said = options(fact + ".", codes);
        if (said != null) {
            return or(said);
        }
        var known = Objects.requireNonNull(law.facts().get(fact)).options();
        return word(
                fact,
                or(codes.stream()
                        .sorted()
                        .map(code -> phrases.text(Objects.requireNonNull(known.get(code))))
                        .toList()));
    }

    /** What is left is said where that is shorter than what is not. */
    private @Nullable String noOption(String fact, Set<String> codes) {
        var left = new TreeSet<>(
                Objects.requireNonNull(law.facts().get(fact)).options().keySet());
        left.removeAll(codes);
        var rest = left.size() > codes.size() ? null : option(fact, left);
        var said = rest == null ? options(fact + ".not.", codes) : null;
        return said == null ? rest : and(said);
    }

    /** The codes in as few phrases as there are for them: {@code resident_student+resident_temporary} is one. */
    private @Nullable List<String> options(String key, Set<String> codes) {
        var left = new ArrayList<>(new TreeSet<>(codes));
        var said = new ArrayList<String>();
        while (!left.isEmpty()) {
            var best = 0;
            for (var some = 1; some < 1 << left.size(); some++) {
                var isKnown = word(key + some(left, some)) != null;
                best = isKnown && Integer.bitCount(some) > Integer.bitCount(best) ? some : best;
            }
            var words = word(key + some(left, best));
            if (words == null) {
                return null;
            }
            said.add(words);
            left.removeAll(List.of(some(left, best).split("\\+")));
        }
        return said;
    }

    private static String some(List<String> codes, int which) {
        return IntStream.range(0, codes.size())
                .filter(each -> (which & 1 << each) != 0)
                .mapToObj(codes::get)
                .collect(Collectors.joining("+"));
    }

    private @Nullable String word(String key, Object... parts) {
        return phrases.find(KEY + key, parts);
    }

    private String length(Period length) {
        return Conditions.length(phrases, length);
    }
}
