/** The program: one command line, one server. */
@NullMarked
package org.ventanilla;

import org.jspecify.annotations.NullMarked;
