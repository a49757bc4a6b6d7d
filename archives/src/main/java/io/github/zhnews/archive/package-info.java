// SPDX-License-Identifier: Apache-2.0
/** Reads saved pages from archives: WARC files and lines of JSON, packed or not. */
@NullMarked
package io.github.zhnews.archive;

import org.jspecify.annotations.NullMarked;
