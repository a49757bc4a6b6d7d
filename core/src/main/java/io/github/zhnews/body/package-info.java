// SPDX-License-Identifier: Apache-2.0
/**
 * From a page to the blocks of its article: where the text stands, what of it is no text of the article, and how the rest reads
 * as paragraphs, headings, lists, tables and pictures. Internal: not exported by the module.
 */
@NullMarked
package io.github.zhnews.body;

import org.jspecify.annotations.NullMarked;
