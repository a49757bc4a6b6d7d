// SPDX-License-Identifier: Apache-2.0
/**
 * Parses pages on Apache Spark: {@link io.github.zhnews.spark.Articles} in a program, the functions of {@link
 * io.github.zhnews.spark.ZhnewsExtensions} in SQL, {@link io.github.zhnews.spark.ParseJob} as a job from archives to tables.
 */
@NullMarked
package io.github.zhnews.spark;

import org.jspecify.annotations.NullMarked;
