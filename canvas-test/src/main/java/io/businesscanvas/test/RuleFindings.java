package io.businesscanvas.test;

import io.businesscanvas.document.Finding;
import java.util.List;

/**
 * Findings of one rule.
 *
 * @param rule the rule
 * @param findings its findings; at least one
 */
record RuleFindings(String rule, List<Finding> findings) {}
