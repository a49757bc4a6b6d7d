// SPDX-License-Identifier: Apache-2.0
/** Rules for single news portals: one class a portal, registered as a service. */
@NullMarked
package io.github.zhnews.portals;

import org.jspecify.annotations.NullMarked;
