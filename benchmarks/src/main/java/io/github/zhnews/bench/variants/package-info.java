// SPDX-License-Identifier: Apache-2.0
/** Pages damaged as pages are that nobody tuned to: their gold is known, their layout is not. */
@NullMarked
package io.github.zhnews.bench.variants;

import org.jspecify.annotations.NullMarked;
