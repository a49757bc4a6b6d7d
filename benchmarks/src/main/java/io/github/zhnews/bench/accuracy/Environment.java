// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.bench.accuracy;

import io.github.zhnews.bench.peer.Versions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;

/** Where and with what a measurement is made. */
public final class Environment {
    private Environment() {}

    /**
     * Describes this process.
     *
     * @return values by names, in the order in which they are to be shown
     */
    public static Map<String, String> here() {
        var here = new LinkedHashMap<String, String>();
        here.put("date", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
        here.put("zhnews", Versions.of("zhnews"));
        here.put("jsoup", Versions.of("jsoup"));
        here.put("JDK", System.getProperty("java.vendor") + " " + Runtime.version());
        here.put("system", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        here.put("processor", processor() + ", " + Runtime.getRuntime().availableProcessors() + " threads");
        return here;
    }

    private static String processor() {
        try {
            for (var line : Files.readAllLines(Path.of("/proc/cpuinfo"), StandardCharsets.UTF_8)) {
                if (line.startsWith("model name")) {
                    return line.substring(line.indexOf(':') + 1).strip();
                }
            }
        } catch (IOException e) {
            // not a Linux machine
        }
        return "unknown";
    }
}
