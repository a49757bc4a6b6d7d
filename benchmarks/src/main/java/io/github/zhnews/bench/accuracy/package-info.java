// SPDX-License-Identifier: Apache-2.0
/** How exact extractors are. */
@NullMarked
package io.github.zhnews.bench.accuracy;

import org.jspecify.annotations.NullMarked;
