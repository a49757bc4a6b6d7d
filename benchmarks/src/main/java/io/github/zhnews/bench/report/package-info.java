// SPDX-License-Identifier: Apache-2.0
/** A measurement as a page with plots. */
@NullMarked
package io.github.zhnews.bench.report;

import org.jspecify.annotations.NullMarked;
