package org.ventanilla.rules.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code content/tariffs.yaml}: the amounts of the law, dated. */
final class TariffReader {

    /** Amounts in days of UMA are worth what this tariff says a day is worth. */
    static final String UMA = "uma-day";

    private static final List<String> BASES = List.of("statute", "press", "last_known", "reading");

    private final Sheet sheet;
    private final Draft draft;
    private final TextReader texts;
    private final CiteReader cites;

    TariffReader(Sheet sheet, Draft draft) {
        this.sheet = sheet;
        this.draft = draft;
        this.texts = new TextReader(sheet);
        this.cites = new CiteReader(sheet);
    }

    void read(Fields file) {
        for (var id : file.keys()) {
            draft.names.declare(Names.Kind.TARIFF, id, sheet, file.keyNode(id), false);
            var node = file.find(id);
            if (node != null) {
                var fields = sheet.fields(node);
                draft.tariffs.put(id, tariff(id, fields));
                fields.close();
            }
        }
    }

    private Tariff tariff(String id, Fields fields) {
        var name = texts.require(fields, "name");
        var source = cites.require(fields);
        var values = new ArrayList<Tariff.Value>();
        var node = fields.require("values");
        if (node != null) {
            for (var part : sheet.list(node)) {
                var value = value(sheet.fields(part));
                if (!values.isEmpty()
                        && value.from() != LocalDate.EPOCH
                        && !value.from().isAfter(values.getLast().from())) {
                    sheet.complain(
                            part, "This amount overlaps the one before it.", "write the amounts from the oldest on");
                }
                values.add(value);
            }
            if (values.isEmpty()) {
                sheet.complain(node, "(" + id + ") has no amount.", "leave the tariff out until one is known");
            }
        }
        return new Tariff(id, name, List.copyOf(values), source);
    }

    private Tariff.Value value(Fields fields) {
        var from = fields.date("from");
        var mxn = fields.find("mxn");
        var uma = fields.find("uma_days");
        if ((mxn == null) == (uma == null)) {
            sheet.complain(
                    fields.node(), "An amount is either pesos or days of UMA.", "mxn: 100 or uma_days: [20, 40]");
        }
        var days = new ArrayList<Integer>();
        if (uma != null) {
            draft.names.use(Names.Kind.TARIFF, UMA, sheet, uma);
            for (var day : sheet.listOrOne(uma)) {
                days.add(sheet.whole(day));
            }
            if (days.size() > 2 || days.size() == 2 && days.getFirst() >= days.getLast()) {
                sheet.complain(uma, "Days of UMA are one number, or the least and the most.", "[20, 40]");
            }
        }
        var basis = fields.oneOf("basis", BASES);
        var about = fields.has("say") && "about".equals(fields.oneOf("say", List.of("about")));
        if (basis.equals("press") && !about) {
            sheet.complain(fields.node(), "An amount known from the press is never exact.", "say: about");
        }
        var note = texts.find(fields, "note");
        fields.close();
        return new Tariff.Value(from, mxn == null ? null : sheet.number(mxn), List.copyOf(days), basis, about, note);
    }
}
