// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.bench.speed;

import io.github.zhnews.bench.peer.Versions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * What figures of speed depend on.
 *
 * @param date the day, in UTC
 * @param machine the processor and how many of them the process may use
 * @param os the operating system
 * @param jdk the version and maker of the Java runtime
 * @param zhnews the library's version
 * @param jsoup the version of jsoup that is the measure
 */
public record Environment(String date, String machine, String os, String jdk, String zhnews, String jsoup) {
    private static final Path CPUINFO = Path.of("/proc/cpuinfo");

    /**
     * The one of this process, now.
     *
     * @return the environment
     */
    public static Environment here() {
        return new Environment(
                LocalDate.now(ZoneOffset.UTC).toString(),
                processor() + ", " + Runtime.getRuntime().availableProcessors() + " processors",
                System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                System.getProperty("java.vm.version") + " " + System.getProperty("java.vm.vendor"),
                Versions.of("zhnews"),
                Versions.of("jsoup"));
    }

    private static String processor() {
        try (var lines = Files.lines(CPUINFO)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown processor");
        } catch (IOException e) {
            // Only Linux says it there.
            return "unknown processor";
        }
    }

    /**
     * Why figures of another environment say nothing about this one's.
     *
     * @param other the other environment
     * @return the reason, empty if they can be compared
     */
    String incomparableWith(Environment other) {
        if (!jsoup.equals(other.jsoup)) {
            return "jsoup is " + jsoup + ", the baseline's was " + other.jsoup;
        }
        if (!feature(jdk).equals(feature(other.jdk))) {
            return "the JDK is " + jdk + ", the baseline's was " + other.jdk;
        }
        return "";
    }

    private static String feature(String version) {
        return version.replaceFirst("[^0-9].*", "");
    }

    /** The environment in a line under a table. */
    String text() {
        return String.join(", ", date, machine, os, "JDK " + jdk, "zhnews " + zhnews, "jsoup " + jsoup, Jvm.TEXT);
    }
}
