package org.ventanilla.ui;

/**
 * Who is signed in, as the top of the page says it: a name and the place they work at.
 *
 * @param id tells them from others of the same name
 * @param mark what each form made for them carries to say whose it is
 */
public record Signed(String name, String place, String id, String mark) {}
