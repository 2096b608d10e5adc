package org.ventanilla.rules.law;

/** One sentence in both languages of the office. */
public record Text(String es, String en) {

    public String in(String language) {
        return language.equals("es") ? es : en;
    }
}
