package org.ventanilla.rules.law;

import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads readings of the law that stand side by side. */
final class ConflictReader {

    private final Sheet sheet;
    private final TextReader texts;
    private final CiteReader cites;

    ConflictReader(Sheet sheet) {
        this.sheet = sheet;
        this.texts = new TextReader(sheet);
        this.cites = new CiteReader(sheet);
    }

    List<Procedure.Conflict> read(Fields fields) {
        var node = fields.find("conflicts");
        var conflicts = new ArrayList<Procedure.Conflict>();
        if (node != null) {
            for (var part : sheet.list(node)) {
                conflicts.add(conflict(sheet.fields(part)));
            }
        }
        return List.copyOf(conflicts);
    }

    private Procedure.Conflict conflict(Fields fields) {
        var id = fields.word("id");
        var node = fields.require("readings");
        var readings = new ArrayList<Procedure.Conflict.Reading>();
        if (node != null) {
            for (var part : sheet.list(node)) {
                readings.add(reading(part));
            }
            complainOfSides(id, readings, node);
        }
        fields.close();
        return new Procedure.Conflict(id, List.copyOf(readings));
    }

    /** Of readings that differ one is the strictest; several may each be the widest, every one for others. */
    private void complainOfSides(String id, List<Procedure.Conflict.Reading> readings, Node at) {
        if (readings.size() < 2) {
            sheet.complain(at, "(" + id + ") has one reading, which contradicts nothing.", "a second reading");
        }
        if (readings.stream().filter(Procedure.Conflict.Reading::forActs).count() > 1) {
            sheet.complain(
                    at,
                    "Several readings of (" + id + ") are for_acts, and only one of them is the strictest.",
                    "for_rights: yes on the widest");
        }
    }

    private Procedure.Conflict.Reading reading(Node node) {
        var fields = sheet.fields(node);
        var reading = new Procedure.Conflict.Reading(
                cites.require(fields), texts.require(fields, "says"), fields.yes("for_acts"), fields.yes("for_rights"));
        fields.close();
        return reading;
    }
}
