/** The language of procedures: what a file of the law may say, read with its positions, or refused with them. */
@NullMarked
package org.ventanilla.rules.law;

import org.jspecify.annotations.NullMarked;
