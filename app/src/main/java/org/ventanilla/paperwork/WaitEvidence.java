package org.ventanilla.paperwork;

import java.time.Instant;
import java.time.LocalDate;

/**
 * That a person tried to file and found no place. The law lets the term count from when filing was possible.
 *
 * @param triedOn the first day they tried
 * @param possibleSince the day it became possible, by what they tell
 */
record WaitEvidence(LocalDate triedOn, LocalDate possibleSince, Instant recordedAt, String recordedBy) {}
