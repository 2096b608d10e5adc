package org.ventanilla.rules;

import org.ventanilla.rules.Plan.Newer;

/** What a later law says of a file begun before it, and whom to ask. */
record NewerText(String language) {

    static String of(Newer newer, String language) {
        return new NewerText(language).words(newer);
    }

    private String words(Newer newer) {
        return switch (newer.inFlight()) {
            case PERSON_MAY -> say("preguntar a la persona si la prefiere", "ask the person whether they prefer it");
            case AUTHORITY_MAY -> say("la autoridad puede seguir con ella", "the authority may go on under it");
            case PARTIES_MAY ->
                say("las partes pueden acogerse a ella de común acuerdo", "the parties may choose it together");
            case BEGUN_UNDER -> say("este trámite termina con la anterior", "this file ends under the earlier one");
            case NOT_STATED ->
                say(
                        "no dice de los trámites en curso; se sigue con la anterior",
                        "it is silent on open files; the earlier one is kept");
        };
    }

    private String say(String es, String en) {
        return language.equals("es") ? es : en;
    }
}
