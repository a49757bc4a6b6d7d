// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The data files of the library. */
public final class Resources {
    private Resources() {}

    /** The lines of a file that stands beside a class, without blank ones and comments, which begin with {@code #} and a blank. */
    public static List<String> lines(Class<?> owner, String file) {
        try (var in = owner.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("resource " + file + " is missing");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("# "))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
