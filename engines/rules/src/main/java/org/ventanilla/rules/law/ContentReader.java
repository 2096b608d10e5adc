package org.ventanilla.rules.law;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads documents, proofs and authorities of {@code content/}. */
final class ContentReader {

    private static final List<String> NUMBERS = Stream.of(Document.Number.values())
            .map(number -> number.name().toLowerCase(Locale.ROOT))
            .toList();

    private final Sheet sheet;
    private final Draft draft;
    private final TextReader texts;
    private final ShowsReader shows;

    ContentReader(Sheet sheet, Draft draft) {
        this.sheet = sheet;
        this.draft = draft;
        this.texts = new TextReader(sheet);
        this.shows = new ShowsReader(sheet, draft);
    }

    /** What can only be proved once the facts were read without a complaint. */
    void prove() {
        shows.prove();
    }

    void readDocuments(Fields file) {
        var proofs = file.require("proofs");
        var documents = file.require("documents");
        file.close();
        if (proofs != null) {
            var fields = sheet.fields(proofs);
            for (var id : fields.keys()) {
                readProof(id, fields);
            }
        }
        if (documents != null) {
            var fields = sheet.fields(documents);
            for (var id : fields.keys()) {
                readDocument(id, fields);
            }
        }
    }

    private void readProof(String id, Fields file) {
        draft.names.declare(Names.Kind.PROOF, id, sheet, file.keyNode(id), false);
        var node = file.find(id);
        if (node != null) {
            var fields = sheet.fields(node);
            draft.proofs.put(id, new Proof(id, texts.require(fields, "name")));
            fields.close();
        }
    }

    private void readDocument(String id, Fields file) {
        var at = file.keyNode(id);
        var node = file.find(id);
        if (node == null) {
            return;
        }
        var fields = sheet.fields(node);
        var name = texts.require(fields, "name");
        var countsAs = new TreeSet<String>();
        var proofs = fields.find("counts_as");
        if (proofs != null) {
            for (var proof : sheet.listOrOne(proofs)) {
                var word = sheet.word(proof);
                draft.names.mention(Names.Kind.PROOF, word, sheet, proof);
                countsAs.add(word);
            }
        }
        var purpose = texts.find(fields, "purpose");
        draft.names.declare(Names.Kind.DOCUMENT, id, sheet, at, !countsAs.isEmpty() || purpose != null);
        var maxAge = fields.has("max_age_months") ? Integer.valueOf(fields.whole("max_age_months")) : null;
        draft.documents.put(
                id,
                new Document(
                        id,
                        name,
                        countsAs,
                        maxAge,
                        issuer(fields),
                        number(fields),
                        copy(fields),
                        purpose,
                        shows.read(fields)));
        fields.close();
    }

    private Document.@Nullable Copy copy(Fields fields) {
        var node = fields.find("copy");
        if (node == null) {
            return null;
        }
        var written = sheet.fields(node);
        var copy = new Document.Copy(texts.require(written, "from"), new CiteReader(sheet).require(written));
        written.close();
        return copy;
    }

    private static Document.@Nullable Number number(Fields fields) {
        return fields.has("number")
                ? Document.Number.valueOf(fields.oneOf("number", NUMBERS).toUpperCase(Locale.ROOT))
                : null;
    }

    private @Nullable String issuer(Fields fields) {
        var node = fields.find("issued_by");
        if (node == null) {
            return null;
        }
        var authority = sheet.word(node);
        draft.names.use(Names.Kind.AUTHORITY, authority, sheet, node);
        return authority;
    }

    void readAuthorities(Fields file) {
        for (var id : file.keys()) {
            draft.names.declare(Names.Kind.AUTHORITY, id, sheet, file.keyNode(id), false);
            var node = file.find(id);
            if (node != null) {
                var fields = sheet.fields(node);
                var name = texts.require(fields, "name");
                var slip = texts.find(fields, "slip");
                draft.authorities.put(id, new Authority(id, name, slip == null ? name : slip));
                fields.close();
            }
        }
    }
}
