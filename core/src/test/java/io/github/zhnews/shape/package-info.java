// SPDX-License-Identifier: Apache-2.0
/** Pages of any length that repeat what is hard to read: for tests, and for measuring how time grows with a page. */
@NullMarked
package io.github.zhnews.shape;

import org.jspecify.annotations.NullMarked;
