// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.place;

import io.github.zhnews.page.Region;

/**
 * Where a text was found.
 *
 * @param expected how far the text there is expected to be the article's: F1, 0 to 1
 */
public record Place(Region region, double expected) {}
