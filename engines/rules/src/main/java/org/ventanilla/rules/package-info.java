/** The law as data: procedures, the facts they ask for, and the plan they give a person on a day. */
@NullMarked
package org.ventanilla.rules;

import org.jspecify.annotations.NullMarked;
