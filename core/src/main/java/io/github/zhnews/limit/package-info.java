// SPDX-License-Identifier: Apache-2.0
/** What the reading of one page may cost, in counts. */
@NullMarked
package io.github.zhnews.limit;

import org.jspecify.annotations.NullMarked;
