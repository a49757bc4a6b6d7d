// SPDX-License-Identifier: Apache-2.0
/**
 * Rules for single portals. A {@link io.github.zhnews.rule.PortalRule} names hosts and {@linkplain io.github.zhnews.rule.Layout
 * layouts}; a layout says where on a page each value stands, as plain data; how the value is read is the library's business.
 */
@NullMarked
package io.github.zhnews.rule;

import org.jspecify.annotations.NullMarked;
