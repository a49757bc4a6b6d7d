// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli;

import io.github.zhnews.cli.Renderer.Rendered;
import java.io.Closeable;
import java.io.IOException;

/** Where what is made of pages goes, one after the other. */
interface Records extends Closeable {
    /** Writes what was made of a page, if that is anything. */
    void add(Rendered rendered) throws IOException;

    /** Writes what follows the last one. */
    void end() throws IOException;

    /** Whether so much was added since it was last made to stay that it should be made so again. */
    boolean isDue();

    /** Makes what was added stay, whatever becomes of the process; answers how far the output has come. */
    long keep() throws IOException;
}
