// SPDX-License-Identifier: Apache-2.0
/**
 * Portal rules as YAML files. A file says what a {@link io.github.zhnews.rule.PortalRule} says, in the words of
 * {@link io.github.zhnews.rule.LayoutBuilder} and {@link io.github.zhnews.rule.Read}; {@link
 * io.github.zhnews.rulefile.RuleFile} tells how. A {@link io.github.zhnews.rulefile.RuleFolder} holds the rules of many files
 * and follows their changes.
 */
@NullMarked
package io.github.zhnews.rulefile;

import org.jspecify.annotations.NullMarked;
