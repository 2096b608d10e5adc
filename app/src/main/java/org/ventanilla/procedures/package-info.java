/** The law as pages and in words: what a lawyer reads, signs and compares, the same on paper and in a terminal. */
@NullMarked
package org.ventanilla.procedures;

import org.jspecify.annotations.NullMarked;
