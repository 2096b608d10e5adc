package org.ventanilla.browser;

/** Machine-readable lines of papers that exist nowhere, for a family that does not exist. */
final class Specimen {

    static final String PASSPORT = """
            P<HNDMEJIA<ZELAYA<<MARIA<FERNANDA<<<<<<<<<<<
            X0004217<3HND9204074F3102145<<<<<<<<<<<<<<02""";

    /** The same with one digit misread: its check digit no longer holds. */
    static final String MISREAD = PASSPORT.replace("X0004217<3", "X0004218<3");

    private Specimen() {}
}
