// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.charset;

import io.github.zhnews.model.Decoding;

/** The text of a page and how it was read from bytes. */
public record Decoded(String text, Decoding how) {}
