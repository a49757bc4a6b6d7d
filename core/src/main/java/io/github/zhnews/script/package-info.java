// SPDX-License-Identifier: Apache-2.0
/** The data in a page's scripts, read without running any of them. Internal: not exported by the module. */
@NullMarked
package io.github.zhnews.script;

import org.jspecify.annotations.NullMarked;
