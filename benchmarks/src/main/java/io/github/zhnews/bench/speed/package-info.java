// SPDX-License-Identifier: Apache-2.0
/** How long a parse takes and what it allocates: benchmarks, and the guard that compares with what it took before. */
@NullMarked
package io.github.zhnews.bench.speed;

import org.jspecify.annotations.NullMarked;
