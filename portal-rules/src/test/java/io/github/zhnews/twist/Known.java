// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.twist;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A page that some twists change.
 *
 * @param page its name, with {@code without rules} where it is read so
 * @param twists the names of the twists
 */
record Known(String page, Set<String> twists) {
    private static final Path FILE = Path.of("src/test/resources/twists/exceptions.tsv");

    /** All of them; lines that start with {@code #} say why. */
    static List<Known> all() {
        try {
            return Files.readAllLines(FILE).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .map(parts -> new Known(parts[0], new TreeSet<>(Arrays.asList(parts[1].split(" \\| ")))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
