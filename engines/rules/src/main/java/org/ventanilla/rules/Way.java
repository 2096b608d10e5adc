package org.ventanilla.rules;

import java.util.List;
import org.ventanilla.rules.law.Condition;

/**
 * One way to a yes from where a person stands.
 *
 * @param changes what is known and would have to be otherwise
 * @param learns what is not known and would have to be so
 */
public record Way(List<Condition> changes, List<Condition> learns) {}
