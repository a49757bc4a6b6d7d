// SPDX-License-Identifier: Apache-2.0
/**
 * Reads the plain text of whole pages, as text-only crawls hold it. What markup would tell is told by the lines' words, lengths
 * and order; from there on a dump is a page like any other.
 */
@NullMarked
package io.github.zhnews.dump;

import org.jspecify.annotations.NullMarked;
