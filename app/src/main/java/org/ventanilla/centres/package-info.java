/** The centres of the network and their counters. */
@NullMarked
package org.ventanilla.centres;

import org.jspecify.annotations.NullMarked;
