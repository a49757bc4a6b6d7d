// SPDX-License-Identifier: Apache-2.0
/** Finds where on a page the article's text stands. */
@NullMarked
package io.github.zhnews.place;

import org.jspecify.annotations.NullMarked;
