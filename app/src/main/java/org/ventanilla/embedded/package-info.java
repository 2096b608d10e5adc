/** The PostgreSQL the program runs for itself, and the one an operator names by URL. */
@NullMarked
package org.ventanilla.embedded;

import org.jspecify.annotations.NullMarked;
