/** The same law for millions: people as columns, conditions as programs over bits, sixty-four people to a word. */
@NullMarked
package org.ventanilla.rules.columns;

import org.jspecify.annotations.NullMarked;
