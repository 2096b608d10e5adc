package org.ventanilla.ui;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Every part with the examples most likely to break it: long, foreign, wrong, empty, hostile. */
record PartExamples(Page page, JteViews views) {

    /** A part, its template, and how it is tried. */
    record Part(String name, String template, List<Example> examples) {}

    /** One trial of a part. */
    record Example(String name, Map<String, Object> values) {}

    static final String LUCIA = "Lucía Ordóñez";
    static final String LONG_NAME =
            "María Fernanda de los Ángeles Guadalupe Concepción Mejía Zelaya y Mejía-Joseph de Zelaya";
    static final String ARABIC = "الاسم كما هو مكتوب في الوثيقة";
    static final String UNBROKEN = "P<HNDMEJIA<ZELAYA<<MARIA<FERNANDA<<<<<<<<<<<";
    static final String HOSTILE = "<script>alert(1)</script> & \"'></input> 😀";
    static final String SENTENCE = "Escriba el año con cuatro cifras, por ejemplo 1992.";

    List<Part> parts() {
        return Stream.of(
                        new FormExamples(page.words()).parts(),
                        new FrameExamples(page).parts(),
                        new PlanExamples(page, views).parts())
                .flatMap(List::stream)
                .toList();
    }

    static Part part(String name, String template, Example... examples) {
        return new Part(name, template, List.of(examples));
    }

    static Example example(String name, String parameter, Object value) {
        return new Example(name, Map.of(parameter, value));
    }

    static Content text(String words) {
        return output -> output.writeUserContent(words);
    }
}
