/**
 * The command {@code zhnews}: {@link io.github.zhnews.cli.Main} starts it, {@link io.github.zhnews.cli.ParseCommand} reads
 * its options, {@link io.github.zhnews.cli.Inputs} lists the pages, {@link io.github.zhnews.cli.InOrder} parses them in
 * parallel, {@link io.github.zhnews.cli.Format} and {@link io.github.zhnews.cli.JsonRecord} write them.
 */
@NullMarked
package io.github.zhnews.cli;

import org.jspecify.annotations.NullMarked;
