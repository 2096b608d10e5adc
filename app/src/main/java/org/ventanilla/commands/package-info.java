/** The law on files: what the command line answers without a server. */
@NullMarked
package org.ventanilla.commands;

import org.jspecify.annotations.NullMarked;
