// SPDX-License-Identifier: Apache-2.0
/**
 * What saved pages tell of portal rules: {@link io.github.zhnews.cli.check.PageChecker} reads each page by its layout and without, {@link
 * io.github.zhnews.cli.check.Collector} puts together what that tells of layouts and hosts. Nothing here knows how it is written.
 */
@NullMarked
package io.github.zhnews.cli.check;

import org.jspecify.annotations.NullMarked;
