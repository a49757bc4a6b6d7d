// SPDX-License-Identifier: Apache-2.0
/**
 * The command {@code zhnews}: {@link io.github.zhnews.cli.Main} starts it, a class for each subcommand reads its options,
 * {@link io.github.zhnews.cli.Inputs} lists the pages, {@link io.github.zhnews.cli.PageRun} has {@link
 * io.github.zhnews.cli.InOrder} parse them in parallel, {@link io.github.zhnews.cli.Format}, {@link
 * io.github.zhnews.cli.JsonRecord} and {@link io.github.zhnews.cli.CsvRecord} write them. What pages tell of rules is found in the package {@code check}.
 */
@NullMarked
package io.github.zhnews.cli;

import org.jspecify.annotations.NullMarked;
