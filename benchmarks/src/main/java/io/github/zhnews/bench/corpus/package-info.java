// SPDX-License-Identifier: Apache-2.0
/** Pages and what an editor would read from them. */
@NullMarked
package io.github.zhnews.bench.corpus;

import org.jspecify.annotations.NullMarked;
