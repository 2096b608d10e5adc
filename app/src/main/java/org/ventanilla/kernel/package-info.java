/** The words every capability shares, and the one way anything is written down. */
@NullMarked
package org.ventanilla.kernel;

import org.jspecify.annotations.NullMarked;
