// SPDX-License-Identifier: Apache-2.0
/** The shipped rules: a YAML file for each portal among this package's resources, found by a {@code RuleSource}. */
@NullMarked
package io.github.zhnews.portals;

import org.jspecify.annotations.NullMarked;
