// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.bench.speed;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What was measured before, a file of sets by name. */
final class Baseline {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final Path file;
    private final Map<String, Measured> sets;

    private Baseline(Path file, Map<String, Measured> sets) {
        this.file = file;
        this.sets = sets;
    }

    /**
     * Reads the file, if there is one.
     *
     * @throws IOException if it can't be read
     */
    static Baseline read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return new Baseline(file, new TreeMap<>());
        }
        var type = JSON.getTypeFactory().constructMapType(TreeMap.class, String.class, Measured.class);
        return new Baseline(file, JSON.readValue(file.toFile(), type));
    }

    @Nullable
    Measured of(String set) {
        return sets.get(set);
    }

    /**
     * Writes the file with a set's new figures, and the others' old ones.
     *
     * @throws IOException if it can't be written
     */
    void update(String set, Measured measured) throws IOException {
        sets.put(set, measured);
        Files.writeString(file, JSON.writeValueAsString(sets) + "\n");
    }
}
