// SPDX-License-Identifier: Apache-2.0
/** Judges how far an article is there and whole. */
@NullMarked
package io.github.zhnews.verdict;

import org.jspecify.annotations.NullMarked;
