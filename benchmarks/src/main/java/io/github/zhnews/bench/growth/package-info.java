// SPDX-License-Identifier: Apache-2.0
/** How the time that a page costs grows with the page, for pages of hostile shapes. */
@NullMarked
package io.github.zhnews.bench.growth;

import org.jspecify.annotations.NullMarked;
