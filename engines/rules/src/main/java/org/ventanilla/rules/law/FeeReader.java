package org.ventanilla.rules.law;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what a procedure costs: free in the statute's own words, or tariffs with the exceptions to them. */
final class FeeReader {

    private final Sheet sheet;
    private final Draft draft;
    private final ConditionReader conditions;
    private final TextReader texts;
    private final CiteReader cites;

    FeeReader(Sheet sheet, Draft draft, ConditionReader conditions) {
        this.sheet = sheet;
        this.draft = draft;
        this.conditions = conditions;
        this.texts = new TextReader(sheet);
        this.cites = new CiteReader(sheet);
    }

    List<Fee> read(Fields procedure) {
        var node = procedure.find("fee");
        var fees = new ArrayList<Fee>();
        if (node != null) {
            for (var part : sheet.listOrOne(node)) {
                fees.add(fee(sheet.fields(part)));
            }
        }
        return List.copyOf(fees);
    }

    private Fee fee(Fields fields) {
        var tariff = tariff(fields);
        var free = fields.findWord("none");
        if ((tariff == null) == (free == null)) {
            sheet.complain(
                    fields.node(), "A fee is either a tariff or free.", "tariff: …, or none: \"the statute's words\"");
        }
        var fee = new Fee(
                tariff,
                free,
                conditions.find(fields, "when"),
                fields.findWord("only_one"),
                waivers(fields),
                free == null ? cites.find(fields) : cites.require(fields),
                texts.find(fields, "note"));
        fields.close();
        draft.at.put(fee, fields.node());
        return fee;
    }

    private @Nullable String tariff(Fields fields) {
        var node = fields.find("tariff");
        if (node == null) {
            return null;
        }
        var tariff = sheet.word(node);
        draft.names.use(Names.Kind.TARIFF, tariff, sheet, node);
        return tariff;
    }

    /** {@code waived}, or {@code except} with {@code none: yes} in each part. */
    private List<Fee.Waiver> waivers(Fields fields) {
        var waivers = new ArrayList<Fee.Waiver>();
        var waived = fields.find("waived");
        if (waived != null) {
            for (var part : sheet.list(waived)) {
                waivers.add(waiver(sheet.fields(part)));
            }
        }
        var except = fields.find("except");
        if (except != null) {
            for (var part : sheet.list(except)) {
                var written = sheet.fields(part);
                var none = written.require("none");
                if (none != null && !sheet.yes(none)) {
                    sheet.complain(none, "An exception to a fee takes it away.", "none: yes");
                }
                waivers.add(waiver(written));
            }
        }
        return List.copyOf(waivers);
    }

    private Fee.Waiver waiver(Fields fields) {
        var when = conditions.find(fields, "when");
        if (when == null) {
            sheet.complain(fields.node(), "Nothing says when this exception holds.", "when: …");
        }
        var waiver = new Fee.Waiver(
                fields.word("label"),
                texts.require(fields, "name"),
                when == null ? new Condition.All(List.of()) : when,
                cites.require(fields),
                texts.find(fields, "note"));
        fields.close();
        return waiver;
    }
}
