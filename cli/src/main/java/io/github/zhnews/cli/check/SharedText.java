// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli.check;

/**
 * How much two texts have in common, in characters without line breaks.
 *
 * @param ruled those of the text by the rule
 * @param generic those of the text without rules
 * @param shared those of the lines that both have
 */
public record SharedText(int ruled, int generic, int shared) {}
