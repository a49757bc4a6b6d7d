// SPDX-License-Identifier: Apache-2.0
/**
 * The format, written with nothing but a {@link com.fasterxml.jackson.core.JsonGenerator}: for programs that need no more of Jackson
 * than its core, and for what stands beside a result in the same object.
 *
 * <p>A writer writes the keys of a value into the object that the generator has started. A key is never left out, what is missing is
 * {@code null} or an empty array; only inside the entries of what stands around an article, what the page doesn't state is left out.
 */
@org.jspecify.annotations.NullMarked
package io.github.zhnews.jackson.stream;
