package io.github.zhnews.stock;

import org.jspecify.annotations.Nullable;

/**
 * A name that the markup of a text marks as a security's.
 *
 * @param quote the price that stands in an element behind it, or {@code null}
 *
 */
record Mark(String name, Code code, @Nullable LiveQuote quote) {}
