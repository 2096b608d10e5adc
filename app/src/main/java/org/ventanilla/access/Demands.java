package org.ventanilla.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.ventanilla.kernel.Permission;

/** The permission a route demands. The program does not start with a route that says nothing. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Demands {

    Permission value();
}
