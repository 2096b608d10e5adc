/** What every page is made of: the page itself, its words, its parts and its sheets. */
@NullMarked
package org.ventanilla.ui;

import org.jspecify.annotations.NullMarked;
