/** What a person and their family can do now, by when and with which papers; and each trámite they have begun. */
@NullMarked
package org.ventanilla.paperwork;

import org.jspecify.annotations.NullMarked;
