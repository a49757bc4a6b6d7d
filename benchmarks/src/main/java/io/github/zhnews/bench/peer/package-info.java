// SPDX-License-Identifier: Apache-2.0
/** Article extractors for Java behind one interface. */
@NullMarked
package io.github.zhnews.bench.peer;

import org.jspecify.annotations.NullMarked;
