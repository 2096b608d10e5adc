/** Whole visits in a real browser, against the program as a process of its own. */
@NullMarked
package org.ventanilla.browser;

import org.jspecify.annotations.NullMarked;
