// SPDX-License-Identifier: Apache-2.0
/** From bytes to text: which character set a page is in, and reading it. Internal: not exported by the module. */
@NullMarked
package io.github.zhnews.charset;

import org.jspecify.annotations.NullMarked;
