// SPDX-License-Identifier: Apache-2.0
/** How long a parse takes. The pages are invented, in the structures that Chinese portals, papers and platforms use. */
@NullMarked
package io.github.zhnews.bench;

import org.jspecify.annotations.NullMarked;
