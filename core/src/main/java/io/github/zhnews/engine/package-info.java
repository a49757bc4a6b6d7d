// SPDX-License-Identifier: Apache-2.0
/** Puts the parts together: one page in, one article and its report out. Internal: not exported by the module. */
@NullMarked
package io.github.zhnews.engine;

import org.jspecify.annotations.NullMarked;
