// SPDX-License-Identifier: Apache-2.0
/** Recognises times and dates as Chinese news pages write them. A new format is a reader here that {@code Times} asks. */
@NullMarked
package io.github.zhnews.text.time;

import org.jspecify.annotations.NullMarked;
