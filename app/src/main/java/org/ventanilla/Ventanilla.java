package org.ventanilla;

/** Where the program starts. */
public final class Ventanilla {

    private Ventanilla() {}

    public static void main(String[] words) {
        System.out.println("Ventanilla");
    }
}
