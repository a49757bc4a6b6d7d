// SPDX-License-Identifier: Apache-2.0
/**
 * The entry point: {@link io.github.zhnews.NewsParser} turns the HTML of a Chinese news page into an
 * {@link io.github.zhnews.model.Article}.
 */
@NullMarked
package io.github.zhnews;

import org.jspecify.annotations.NullMarked;
