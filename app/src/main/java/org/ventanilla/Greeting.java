package org.ventanilla;

import org.ventanilla.centres.DemoNetwork;

/** What the operator reads once everything runs: the address, and in a demo whom to sign in as. */
final class Greeting {

    private Greeting() {}

    static void print(Settings settings, boolean isEmpty) {
        System.out.printf("%nVentanilla: %s%n", settings.baseUrl());
        if (settings.isDemo()) {
            System.out.println("Demostración: todo es inventado · Demo: everything is invented");
            for (var member : DemoNetwork.MEMBERS) {
                System.out.printf("  %-24s demo   %s%n", member.username(), member.name());
            }
        }
        if (!settings.isDemo() && isEmpty) {
            System.out.println("Todavía no hay centros: ./ventanilla centre add y ./ventanilla user add (docs/how-to)");
            System.out.println("There are no centres yet: ./ventanilla centre add, then ./ventanilla user add");
        }
        System.out.println("Ctrl+C para terminar · to stop");
    }
}
