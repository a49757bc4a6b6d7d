// SPDX-License-Identifier: Apache-2.0
/**
 * The columns of a table of articles, whatever the table is kept in: {@link io.github.zhnews.table.ArticleTable} names them and makes the
 * rows, a {@link io.github.zhnews.table.TableFormat} writes these to a file.
 */
@NullMarked
package io.github.zhnews.table;

import org.jspecify.annotations.NullMarked;
