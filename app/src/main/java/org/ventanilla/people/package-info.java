/** Registering a person and their household: the Ficha Única. */
@NullMarked
package org.ventanilla.people;

import org.jspecify.annotations.NullMarked;
