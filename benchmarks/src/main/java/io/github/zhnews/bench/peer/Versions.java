// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.bench.peer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The versions that this module was built with. */
public final class Versions {
    private static final Properties ALL = new Properties();

    static {
        try (var in = Versions.class.getResourceAsStream("versions.properties")) {
            if (in == null) {
                throw new IllegalStateException("versions.properties is not in the jar");
            }
            ALL.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Versions() {}

    /**
     * The version of a library.
     *
     * @param library its name
     * @return the version
     * @throws IllegalArgumentException if it isn't listed
     */
    public static String of(String library) {
        var version = ALL.getProperty(library);
        if (version == null) {
            throw new IllegalArgumentException(library);
        }
        return version;
    }
}
