// SPDX-License-Identifier: Apache-2.0
/** Takes short texts apart at their labels: 来源：, 作者：, 责任编辑：. */
@NullMarked
package io.github.zhnews.text.label;

import org.jspecify.annotations.NullMarked;
