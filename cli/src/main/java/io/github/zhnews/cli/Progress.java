// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleSupplier;

/** A bar on standard error that says how much is done, how fast, and how long the rest will take. */
final class Progress {
    private static final int BAR = 30;
    private static final int WIDTH = 79;
    private static final long REDRAW_NANOS = TimeUnit.MILLISECONDS.toNanos(100);
    private static final double NANOS = 1e9;
    private static final int MINUTE = 60;
    /** Before this share is done nobody knows how long it will take. */
    private static final double ENOUGH = 0.005;

    private final PrintStream terminal;
    private final DoubleSupplier share;
    private final int before;
    private final long start = System.nanoTime();
    private double shareBefore = -1;
    private long drawn = start;

    /**
     * A bar.
     *
     * @param share tells how much is done, 0 to 1
     * @param before the pages that an earlier run has read
     */
    Progress(PrintStream terminal, DoubleSupplier share, int before) {
        this.terminal = terminal;
        this.share = share;
        this.before = before;
    }

    /**
     * Shows how far it has come.
     *
     * @param pages how many pages have been read, by earlier runs too
     */
    void step(int pages) {
        double done = share.getAsDouble();
        shareBefore = shareBefore < 0 ? done : shareBefore;
        long now = System.nanoTime();
        if (now - drawn >= REDRAW_NANOS) {
            drawn = now;
            terminal.print("\r" + line(pages, done, (now - start) / NANOS));
            terminal.flush();
        }
    }

    private String line(int pages, double done, double seconds) {
        int filled = (int) Math.min(BAR, BAR * done);
        double ofThisRun = done - shareBefore;
        var left = ofThisRun < ENOUGH ? "" : ", " + time((1 - done) / ofThisRun * seconds) + " left";
        var line = "[%s%s] %d pages, %.0f/s%s"
                .formatted("#".repeat(filled), ".".repeat(BAR - filled), pages, (pages - before) / seconds, left);
        return line + " ".repeat(Math.max(0, WIDTH - line.length()));
    }

    private static String time(double seconds) {
        long minutes = Math.round(seconds) / MINUTE;
        return minutes == 0 ? Math.round(seconds) + " s" : minutes + " min";
    }

    /** Wipes the bar, so that a message can be printed or the shell's prompt follows on an empty line. */
    void clear() {
        terminal.print("\r" + " ".repeat(WIDTH) + "\r");
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
