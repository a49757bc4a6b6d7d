// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.bench.growth;

import io.github.zhnews.shape.Shape;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A shape of pages.
 *
 * @param shape the shape
 * @param url the address of its pages, or {@code null} where no portal's rule is to read them
 */
record Case(Shape shape, @Nullable URI url) {}
