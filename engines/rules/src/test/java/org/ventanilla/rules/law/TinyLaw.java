package org.ventanilla.rules.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A law of one procedure, sound as it stands, for tests to break in one place. */
final class TinyLaw {

    static final String FACTS = "content/facts.yaml";
    static final String DOCUMENTS = "content/documents.yaml";
    static final String AUTHORITIES = "content/authorities.yaml";
    static final String TARIFFS = "content/tariffs.yaml";
    static final String CALENDAR = "content/calendars/weekdays.yaml";
    static final String CARD = "procedures/card.yaml";

    private final Map<String, String> files;

    private TinyLaw(Map<String, String> files) {
        this.files = files;
    }

    static TinyLaw sound() {
        var files = new TreeMap<String, String>();
        files.put(FACTS, """
                nationality:
                  type: country
                  many: yes
                  name: { es: Nacionalidad, en: Nationality }
                  ask: { es: ¿De qué país es?, en: What country are you of? }
                  level: high
                  effort: 1
                in_mexico:
                  type: boolean
                  name: { es: Está en México, en: Is in Mexico }
                  ask: { es: ¿Está en México?, en: Are you in Mexico? }
                  level: low
                  effort: 1
                born_on:
                  type: date
                  precision: [day, month, year]
                  name: { es: Nacimiento, en: Birth }
                  ask: { es: ¿Cuándo nació?, en: When were you born? }
                  level: high
                  effort: 1
                age: { type: number, unit: years, range: [0, 130], computed_from: born_on, name: { es: Edad, en: Age }, level: moderate }
                stage:
                  type: one_of
                  set_by: steps
                  name: { es: Etapa, en: Stage }
                  options:
                    none: { es: Nada, en: Nothing }
                    filed: { es: Presentada, en: Filed }
                    granted: { es: Dada, en: Granted }
                    refused: { es: Negada, en: Refused }
                  ask: { es: ¿En qué va?, en: How far is it? }
                  level: high
                  effort: 1
                entry.date:
                  type: date
                  name: { es: Entrada, en: Entry }
                  ask: { es: ¿Cuándo entró?, en: When did you enter? }
                  level: high
                  effort: 2
                was_ill:
                  type: boolean
                  name: { es: Estuvo enferma, en: Was ill }
                  ask: { es: ¿Estuvo enferma?, en: Were you ill? }
                  level: severe
                  effort: 2
                language:
                  type: text
                  name: { es: Idioma, en: Language }
                  ask: { es: ¿Qué idioma?, en: Which language? }
                  purpose: { es: Hablarle, en: To speak }
                  level: low
                  effort: 1
                """);
        files.put(DOCUMENTS, """
                proofs:
                  identity: { name: { es: Quién es, en: Who it is } }
                documents:
                  passport: { name: { es: Pasaporte, en: Passport }, counts_as: [identity] }
                  card: { name: { es: Tarjeta, en: Card }, counts_as: [identity], issued_by: office, max_age_months: 12 }
                  receipt: { name: { es: Acuse, en: Receipt } }
                """);
        files.put(AUTHORITIES, "office: { name: { es: Oficina, en: Office }, slip: { es: Mesa, en: Desk } }\n");
        files.put(TARIFFS, """
                card-fee:
                  name: { es: Derechos, en: Fee }
                  cite: lfd 8 VII
                  values:
                    - { from: 2025-01-01, mxn: 100.50, basis: statute }
                    - { from: 2026-01-01, mxn: 120, basis: press, say: about }
                """);
        files.put(CALENDAR, """
                calendar: weekdays
                name: { es: Días, en: Days }
                cite: lfpa 28
                weekend: [saturday, sunday]
                days: [01-01, 11-20]
                shifted: [ { month: 2, nth: 1, weekday: monday } ]
                sometimes: [ { on: 12-01, years: 2018 every 6, conflict: change } ]
                closures: [ { of: office, suspends: terms, from: 2026-12-21, to: { open: { es: no se encontró, en: not found } }, cite: dof unverified } ]
                enabled: [ { of: office, from: 2026-12-19, to: 2026-12-20, cite: lfpa 28 p4 } ]
                published_through: { office: { to: 2026-12-31, cite: lfpa 28 } }
                conflicts:
                  - id: change
                    readings:
                      - { cite: lfpa 28, says: { es: El 1 de diciembre, en: 1 December }, for_acts: yes }
                      - { cite: lft 74 VII, says: { es: El 1 de octubre, en: 1 October }, for_rights: yes }
                """);
        files.put(CARD, CARD_TEXT);
        return new TinyLaw(files);
    }

    private static final String CARD_TEXT = """
            procedure: card
            title: { es: Tarjeta, en: Card }
            slip: { es: Sus papeles, en: Your papers }
            benefit: { es: Vivir en paz, en: To live in peace }
            version: { from: 2022-02-19, by: lmigra dof 2022-02-18, in_flight: not_stated }
            reviewed: no
            for: person
            decides: office
            force: { duty: "otorgará", cite: lmigra 54 }
            eligible:
              all:
                - nationality: { not: [MX] }
                - in_mexico: yes
                - any:
                    - age: { at_least: $adult }
                    - my: { any: parent, where: { nationality: [MX] } }
                - stage: [none, refused]
              cite: lmigra 54
            deadlines:
              filing:
                name: { es: Presentar, en: To file }
                binds: person
                term: 30 working days
                calendar: weekdays
                from: entry.date
                extend: { once: yes, up_to: 30 working days, grounds: [health], cite: lrpcap 24 p3 }
                except:
                  - { label: ill, name: { es: Enferma, en: Ill }, raised: was_ill, term: 60 working days, cite: lrpcap 18 }
                  - { label: child, name: { es: Niñez, en: Child }, when: { age: { under: 18 } }, term: 90 working days, over: [ill], cite: lrpcap 18 }
                missed: { then: asked_why, name: { es: Se pregunta, en: It is asked }, cite: lrpcap 18 }
                cite: lrpcap 18
              decision:
                name: { es: Resolver, en: To decide }
                binds: office
                term: 45 natural days
                calendar: weekdays
                from: filing.date
                cite: lrpcap 24
            requires:
              all:
                - { proof: identity, cite: lmigra 135 II }
                - { one_of: [ document: receipt, document: passport ], if_held: yes, cite: lmigra 135 }
                - { service: interpreter, name: { es: Intérprete, en: Interpreter }, when: { age: { under: 12 } }, cite: lmigra 14 }
            steps:
              - { filing: person, name: { es: Presenta, en: Files }, sets: { stage: filed } }
              - decision: office
                name: { es: Resuelve, en: Decides }
                sets: { stage: [granted, refused] }
                gives: { document: card, on: [granted], to: [applicant] }
                closes: yes
            fee:
              tariff: card-fee
              when: { age: { at_least: 18 } }
              waived: [ { label: ill, name: { es: Enferma, en: Ill }, when: { was_ill: yes }, cite: lfd 16 p1 } ]
            parameters:
              adult: { value: 18, status: unverified, note: { es: Mayoría de edad, en: Coming of age } }
            examples:
              - { name: { es: ella puede, en: she may }, on: 2026-11-23, given: { nationality: HN }, expect: { eligible: unknown } }
            """;

    TinyLaw with(String file, String text) {
        var changed = new TreeMap<>(files);
        changed.put(file, text);
        return new TinyLaw(changed);
    }

    TinyLaw without(String file) {
        var changed = new TreeMap<>(files);
        changed.remove(file);
        return new TinyLaw(changed);
    }

    /** The same law with one place written differently; a place that is not there is a mistake of the test. */
    TinyLaw but(String file, String from, String to) {
        var text = text(file);
        if (!text.contains(from)) {
            throw new IllegalArgumentException("(" + from + ") is not in " + file + ". Maybe the fixture has changed.");
        }
        return with(file, text.replace(from, to));
    }

    String text(String file) {
        var text = files.get(file);
        return text == null ? "" : text;
    }

    List<Source> sources() {
        var sources = new ArrayList<Source>();
        files.forEach((file, text) -> sources.add(new Source(file, text)));
        return sources;
    }

    Loaded load() {
        return Loader.load(sources());
    }

    /** Everything complained of, as printed, or nothing when the law is sound. */
    String complaints() {
        return switch (load()) {
            case Loaded.Sound sound -> "";
            case Loaded.Refused refused -> refused.print();
        };
    }
}
