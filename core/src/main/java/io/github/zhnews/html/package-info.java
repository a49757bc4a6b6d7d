// SPDX-License-Identifier: Apache-2.0
/**
 * A page that can be asked: the flat tree of its elements and text, and selectors over it. Internal: not
 * exported by the module.
 */
@NullMarked
package io.github.zhnews.html;

import org.jspecify.annotations.NullMarked;
