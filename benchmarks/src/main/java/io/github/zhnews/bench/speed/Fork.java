// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.bench.speed;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;

/** Starts a process that measures. */
final class Fork {
    private Fork() {}

    /**
     * Measures in a new process, of the same JDK and class path, with a collector and heap that are always the same.
     *
     * @param pages the folder of the pages, or {@code bundled}
     * @param plan how long
     * @return what it measured
     * @throws IOException if the process fails
     * @throws InterruptedException if the thread is interrupted, which ends the process
     */
    static Sample run(String pages, Plan plan) throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        Jvm.COLLECTOR,
                        Jvm.HEAP,
                        Jvm.MAX_HEAP,
                        "-cp",
                        System.getProperty("java.class.path"),
                        GuardFork.class.getName(),
                        pages,
                        Long.toString(plan.settle().toMillis()),
                        Integer.toString(plan.blocks()),
                        Long.toString(plan.slice().toMillis()))
                .redirectErrorStream(true)
                .start();
        var blocks = new ArrayList<Sample>();
        var other = new ArrayList<String>();
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var block = Sample.of(line);
                if (block != null) {
                    blocks.add(block);
                } else {
                    other.add(line);
                }
            }
            int exit = process.waitFor();
            if (exit != 0 || blocks.size() != plan.blocks()) {
                throw new IOException("The measuring process ended with " + exit + ": " + String.join("\n", other));
            }
        } finally {
            process.destroy();
        }
        return Sample.of(blocks);
    }
}
