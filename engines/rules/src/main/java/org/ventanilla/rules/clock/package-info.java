/** The legal clock: due days as arithmetic on a working-day index, with every counted day explained. */
@NullMarked
package org.ventanilla.rules.clock;

import org.jspecify.annotations.NullMarked;
