// SPDX-License-Identifier: Apache-2.0
/** Trains the model that chooses the place of a page's text. */
@NullMarked
package io.github.zhnews.bench.train;

import org.jspecify.annotations.NullMarked;
