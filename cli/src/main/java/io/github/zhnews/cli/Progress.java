// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.concurrent.TimeUnit;

/** A bar on standard error that says how much is done. */
final class Progress {
    private static final int WIDTH = 40;
    private static final long REDRAW_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

    private final PrintStream terminal;
    private final int total;
    private int done;
    private long drawn;

    Progress(PrintStream terminal, int total) {
        this.terminal = terminal;
        this.total = total;
        this.drawn = System.nanoTime();
    }

    /** Counts a page. */
    void step() {
        done++;
        long now = System.nanoTime();
        if (now - drawn >= REDRAW_NANOS) {
            drawn = now;
            int filled = (int) ((long) WIDTH * done / total);
            terminal.print("\r[" + "#".repeat(filled) + ".".repeat(WIDTH - filled) + "] " + done + "/" + total);
            terminal.flush();
        }
    }

    /** Wipes the bar, so that a message can be printed or the shell's prompt follows on an empty line. */
    void clear() {
        terminal.print("\r" + " ".repeat(WIDTH + 2 * 10 + 4) + "\r");
        terminal.flush();
    }

    /**
     * Whether standard error is a terminal, and standard output is none that the bar would be mixed into.
     *
     * <p>Java only knows whether input and output both are terminals; the shell's {@code test} knows each stream. Where
     * there is no shell, there is no bar.
     */
    static boolean isWanted(boolean toFile) {
        try {
            var test = toFile ? "test -t 2" : "test -t 2 && ! test -t 1";
            return new ProcessBuilder("sh", "-c", test).inheritIO().start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
