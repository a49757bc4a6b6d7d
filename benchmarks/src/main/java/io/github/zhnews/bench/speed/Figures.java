// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.bench.speed;

/**
 * The figures of a variant that are guarded.
 *
 * @param ratio its CPU time as a multiple of {@code Jsoup.parse} of the same pages
 * @param bytesPerPage what it allocates for a page
 */
record Figures(Interval ratio, Interval bytesPerPage) {}
