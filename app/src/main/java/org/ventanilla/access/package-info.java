/** Who works here, what each may do, and the one place that decides it. */
@NullMarked
package org.ventanilla.access;

import org.jspecify.annotations.NullMarked;
