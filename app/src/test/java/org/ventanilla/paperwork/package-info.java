@NullMarked
package org.ventanilla.paperwork;

import org.jspecify.annotations.NullMarked;
