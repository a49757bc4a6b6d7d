// SPDX-License-Identifier: Apache-2.0
/** Tables of articles in files of Parquet. */
@NullMarked
package io.github.zhnews.parquet;

import org.jspecify.annotations.NullMarked;
