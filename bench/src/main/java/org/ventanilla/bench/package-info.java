/** Measurements of the engines beside a baseline in the same run. Nothing here ships. */
@NullMarked
package org.ventanilla.bench;

import org.jspecify.annotations.NullMarked;
