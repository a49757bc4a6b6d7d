// SPDX-License-Identifier: Apache-2.0
/** Shares, indices and funds as pages name them: codes in brackets, links to quotes, prices put into a text. */
@NullMarked
package io.github.zhnews.stock;

import org.jspecify.annotations.NullMarked;
