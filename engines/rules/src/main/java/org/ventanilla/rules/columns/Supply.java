package org.ventanilla.rules.columns;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.Circuit.OfRelatives;
import org.ventanilla.rules.Plan.Truth;
import org.ventanilla.rules.Tested;
import org.ventanilla.rules.Value;

/** One input made ready for these people: writes its certain yeses and noes of one block into two registers. */
interface Supply {

    byte YES = 1;
    byte NO = 2;

    /** @param yes at which word the register of certain yeses begins; likewise {@code no} */
    void fill(int block, long[] registers, int yes, int no);

    /** The supplies of one run; dates of birth that follow from told ages are worked out once. */
    final class Of {

        private static final Supply UNKNOWN = (_, _, _, _) -> {};

        private final Columns people;
        private final Map<OfRelatives, Bits> relatives;
        private final Map<String, Dated> births = new HashMap<>();

        Of(Columns people, Map<OfRelatives, Bits> relatives) {
            this.people = people;
            this.relatives = relatives;
        }

        Supply supply(Input input) {
            return switch (input) {
                case Input.OfFact(var test) -> supply(test);
                case Input.OfKin(var asked) -> {
                    var bits = Objects.requireNonNull(relatives.get(asked));
                    yield (block, registers, yes, no) -> {
                        System.arraycopy(bits.yes(), block * Bits.WORDS, registers, yes, Bits.WORDS);
                        System.arraycopy(bits.no(), block * Bits.WORDS, registers, no, Bits.WORDS);
                    };
                }
                case Input.OfDeadline(var procedure, var deadline) ->
                    coded(people.deadline(procedure, deadline), value -> bit(value.equals(new Value.Bool(true))));
            };
        }

        private Supply supply(Tested test) {
            var column = people.findColumn(test.fact());
            if (test.toldInstead().stream().anyMatch(told -> people.findColumn(told) != null)) {
                column = births.computeIfAbsent(test.fact(), _ -> births(test));
            }
            return switch (column) {
                case null -> UNKNOWN;
                case Coded coded -> coded(coded, value -> bits(test.truth(value)));
                case Dated dated -> {
                    var bounds = Dated.bounds(test.days());
                    yield (block, registers, yes, no) -> dated.test(bounds, block, registers, yes, no);
                }
            };
        }

        private interface Table {
            byte of(Value value);
        }

        private static Supply coded(Coded column, Table answer) {
            var table = new byte[Math.max(column.values().size(), 256)];
            for (int number = 1; number < column.values().size(); number++) {
                table[number] = answer.of(Objects.requireNonNull(column.values().get(number)));
            }
            return (block, registers, yes, no) -> column.test(table, block, registers, yes, no);
        }

        private static byte bit(boolean isYes) {
            return isYes ? YES : NO;
        }

        private static byte bits(Truth truth) {
            return switch (truth) {
                case YES -> YES;
                case NO -> NO;
                case UNKNOWN -> 0;
            };
        }

        /** The days of birth, where none is known those that a told age leaves possible. */
        private Dated births(Tested test) {
            var known = people.findColumn(test.fact());
            var births = known instanceof Dated dated ? dated.copy() : new Dated();
            births.close(people.blocks() * Bits.BLOCK);
            for (int each = 0; each < people.people(); each++) {
                if (!births.isKnown(each)) {
                    int person = each;
                    var day = test.fromTold(fact -> find(fact, person));
                    if (day != null) {
                        births.set(person, day);
                    }
                }
            }
            return births;
        }

        private @Nullable Value find(String fact, int person) {
            return people.find(person, fact);
        }
    }
}
